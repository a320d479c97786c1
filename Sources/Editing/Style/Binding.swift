import Model

extension HouseStyle {
  /// Spaces where a line must not end become no-break spaces: between a number and its unit (*150 mio. kr.*), in dates
  /// (*8. november*), after *s.*, *figur* and the like before a number, and before a dash.
  ///
  /// - Parameter before: the last word of the text before, when this one goes on in its line; holds this one's last word
  ///   afterwards.
  func bound(_ text: String, after before: inout Substring) -> String {
    guard !text.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var wordStart = 0
    for (index, byte) in bytes.enumerated() {
      guard byte == Self.space else {
        result.append(byte)
        continue
      }
      if Self.mayBind(bytes, at: index), binds(word(bytes[wordStart..<index], before), next(bytes[(index + 1)...])) {
        result += Self.noBreakSpace.utf8
      } else {
        result.append(byte)
      }
      wordStart = index + 1
    }
    // No unit and no month is longer, and a line without spaces must not be copied for each piece of it.
    before = word(bytes[wordStart...], before).suffix(40)
    return String(decoding: result, as: UTF8.self)
  }

  /// A word, which belongs together with the one before the text when it begins the text.
  private func word(_ bytes: ArraySlice<UInt8>, _ before: Substring) -> Substring {
    let word = String(decoding: bytes, as: UTF8.self)
    return bytes.startIndex == 0 ? before + word : word[...]
  }

  private func next(_ bytes: ArraySlice<UInt8>) -> Substring {
    String(decoding: bytes.prefix { $0 != Self.space }, as: UTF8.self)[...]
  }

  /// Whether a look at the words is worth it: nearly all spaces have a letter on both sides.
  private static func mayBind(_ bytes: [UInt8], at index: Int) -> Bool {
    let left = index > 0 ? bytes[index - 1] : UInt8(ascii: ".")
    let right = index + 1 < bytes.count ? bytes[index + 1] : space
    // 0xE2 begins both dashes.
    return isFigure(left) || isFigure(right) || right == 0xE2 || left == UInt8(ascii: ".") || left == UInt8(ascii: "%")
  }

  private static func isFigure(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static let space = UInt8(ascii: " ")

  private func binds(_ left: Substring, _ right: Substring) -> Bool {
    if right == "–" || right == "—" { return !left.isEmpty }
    let core = left.drop { Self.opening.contains($0) }
    guard let lastOfLeft = core.last, let firstOfRight = right.first else { return false }
    let unit = right.trimmingTrailing(Self.closing)
    if core.allSatisfy({ $0.isNumber || Self.inNumbers.contains($0) }), core.contains(where: \.isNumber) {
      let isDay = terms.language == .danish ? lastOfLeft == "." : core.count <= 2
      if isDay, terms.months.contains(where: { $0.lowercased() == unit.lowercased() }) { return true }
      return Self.units.contains(unit) || terms.language == .english && Self.englishUnits.contains(unit)
    }
    if firstOfRight.isNumber { return Self.beforeNumbers.contains(core.lowercased()) }
    return Self.magnitudes.contains(String(core)) && Self.currencies.contains(unit)
  }

  private static let opening: Set<Character> = ["(", "»", "“", "«", "[", "–"]
  private static let closing: Set<Character> = [",", ";", ":", ")", "«", "”", "?", "!", "]"]
  private static let inNumbers: Set<Character> = [".", ",", "–", "-", "−", "%"]
  private static let magnitudes: Set<String> = ["mio.", "mia."]
  private static let currencies: Set<String> = ["kr.", "kr", "kroner", "euro", "dollar"]
  private static let units: Set<String> = [
    "pct.", "pct", "%", "‰", "procent", "procentpoint", "per cent", "percent", "mio.", "mia.", "kr.", "kr", "kroner",
    "euro", "dollar", "km", "m", "cm", "mm", "kg", "g", "°C", "m²", "km²", "dpi",
  ]
  /// *Per* is the beginning of *per cent*.
  private static let englishUnits: Set<String> = ["per", "million", "billion"]
  private static let beforeNumbers: Set<String> = [
    "s.", "p.", "pp.", "side", "page", "nr.", "no.", "figur", "figure", "tabel", "table", "afsnit", "section",
    "kapitel", "chapter", "bilag", "appendix", "§", "§§", "stk.", "kl.", "ca.", "n", "=",
  ]
}

extension Substring {
  /// Without signs at its end that belong to the sentence.
  fileprivate func trimmingTrailing(_ signs: Set<Character>) -> String {
    var rest = self
    while let last = rest.last, signs.contains(last) { rest.removeLast() }
    // A full stop ends the sentence after *km.*, but belongs to *pct.*
    if rest.last == ".", !["pct.", "mio.", "mia.", "kr."].contains(String(rest)) { rest.removeLast() }
    return String(rest)
  }
}
