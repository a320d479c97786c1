import Model

/// A number that a text begins with: *24*, *1.500*, *1,5*, *enogtyve*.
struct LeadingNumber: Sendable {
  var value: Decimal10
  var isInLetters: Bool
  /// What comes after it.
  var rest: Substring

  /// Nil when the text begins with something else.
  ///
  /// Figures may have a sign between the thousands. `1.5` in Danish is no number: its point groups nothing.
  init?(_ text: Substring, in language: Language) {
    let text = text.drop { $0.isWhitespace }
    guard let number = Self.figures(text, in: language) ?? Self.letters(text, in: language) else { return nil }
    self = number
  }

  private init(_ value: Decimal10, isInLetters: Bool, rest: Substring) {
    self.value = value
    self.isInLetters = isInLetters
    self.rest = rest
  }
}

extension LeadingNumber {
  private static func figures(_ text: Substring, in language: Language) -> LeadingNumber? {
    // A figure or a sign, and every paragraph is asked.
    guard let first = text.utf8.first, (0x30...0x39).contains(first) || first == UInt8(ascii: "-") || first == 0xE2
    else {
      return nil
    }
    let terms = Terms.of(language)
    let (group, decimal) = (Character(terms.groupSign), Character(terms.decimalSign))
    var rest = text
    var number = ""
    if let first = rest.first, first == "-" || first == "\u{2212}" {
      number = "-"
      rest.removeFirst()
    }
    let whole = takeWhole(from: &rest, grouped: [group, "\u{A0}", "\u{202F}"])
    guard !whole.isEmpty else { return nil }
    number += whole
    if rest.first == decimal {
      var after = rest.dropFirst()
      let digits = takeDigits(from: &after)
      if !digits.isEmpty {
        number += "." + digits
        rest = after
      }
    }
    // What follows must not be more of a number: neither `4` in `4a`, nor `1` in `1.5`.
    if let next = rest.first {
      if next.isLetter || next.isNumber { return nil }
      if next == group || next == decimal, let second = rest.dropFirst().first, second.isNumber { return nil }
    }
    return Decimal10(number).map { LeadingNumber($0, isInLetters: false, rest: rest) }
  }

  /// The figures before the decimal sign. A narrow or an unbroken space may stand between the thousands, an ordinary space
  /// not: *5 000 kr.* or *5 000*?
  private static func takeWhole(from rest: inout Substring, grouped signs: Set<Character>) -> String {
    var whole = takeDigits(from: &rest)
    guard (1...3).contains(whole.count) else { return whole }
    while let next = rest.first, signs.contains(next) {
      var after = rest.dropFirst()
      let digits = takeDigits(from: &after)
      guard digits.count == 3 else { break }
      whole += digits
      rest = after
    }
    return whole
  }

  private static func takeDigits(from rest: inout Substring) -> String {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest[digits.endIndex...]
    return String(digits)
  }

  /// The longest goes first: *twenty one*, not *twenty*.
  private static func letters(_ text: Substring, in language: Language) -> LeadingNumber? {
    // No number word is longer, and a whole paragraph may follow.
    let words = text.prefix(40).prefix { $0.isLetter || $0 == "-" || $0.isWhitespace }
    let ends = words.indices.filter { words[$0].isWhitespace || words[$0] == "-" } + [words.endIndex]
    for end in ends.prefix(2).reversed() {
      let word = text[..<end].lowercased()
      guard let number = SpelledNumber.number(of: word, in: language) else { continue }
      return LeadingNumber(number, isInLetters: true, rest: text[end...])
    }
    return nil
  }
}
