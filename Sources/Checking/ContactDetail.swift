/// A telephone number or an e-mail address in a text.
struct ContactDetail: Equatable {
  enum Kind { case telephone, email }

  var kind: Kind
  var text: String
  /// Where it begins in the text, in Unicode scalars.
  var offset: Int

  /// Those in a text, in order.
  static func all(in text: [Unicode.Scalar]) -> [ContactDetail] {
    (emails(in: text) + telephones(in: text)).sorted { $0.offset < $1.offset }
  }

  /// The same for two ways to write one detail: `+45 12 34 56 78` and `12345678`.
  static func normalized(_ text: String) -> String {
    let compact = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    if compact.contains("@") { return compact }
    let digits = compact.filter(\.isNumber)
    return digits.count > 8 && (digits.hasPrefix("45") || digits.hasPrefix("0045")) ? String(digits.suffix(8)) : digits
  }
}

extension ContactDetail {
  /// `name@domain.dk`: a sign `@` with something before it and a domain with a point after it.
  private static func emails(in text: [Unicode.Scalar]) -> [ContactDetail] {
    text.indices.filter { text[$0] == "@" }.compactMap { at in
      let start = text[..<at].lastIndex { !isLocal($0) }.map { $0 + 1 } ?? 0
      var end = text[(at + 1)...].firstIndex { !isDomain($0) } ?? text.endIndex
      while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
      let labels = text[(at + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
      guard start < at, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last, last.count >= 2,
        last.allSatisfy(\.properties.isAlphabetic)
      else { return nil }
      return detail(.email, text, start..<end)
    }
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    isDomain(scalar) || "_%+".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "-" || scalar == "."
  }
}

extension ContactDetail {
  /// Figures in groups with one sign between.
  private struct Run {
    var range: Range<Int>
    /// How many figures each group has.
    var groups: [Int]
    var digits: String
    /// Whether the sign between is the same everywhere: not so in `10-12 14-16`.
    var isEven: Bool

    /// `10 000 000`
    var isAmount: Bool { groups.count > 1 && groups[0] <= 3 && groups.dropFirst().allSatisfy { $0 == 3 } }
  }

  private static func telephones(in text: [Unicode.Scalar]) -> [ContactDetail] {
    runs(in: text).filter { standsAlone($0.range, in: text) && isTelephone($0, in: text) }.map { run in
      var range = run.range
      if text[..<range.lowerBound].last == "+" { range = (range.lowerBound - 1)..<range.upperBound }
      return detail(.telephone, text, range)
    }
  }

  private static func isTelephone(_ run: Run, in text: [Unicode.Scalar]) -> Bool {
    let before = text[..<run.range.lowerBound]
    if before.last == "+" {
      if run.digits.hasPrefix("45") { return run.digits.count == 10 }
      // Another country's number; `+10 000 000 000` is an amount.
      return (10...15).contains(run.digits.count) && !run.isAmount
    }
    if run.digits.hasPrefix("0045"), run.digits.count == 12 { return true }
    guard run.digits.count == 8 else { return false }
    switch lastWord(before) {
    case let word where telephoneWords.contains(word): return true
    case let word where otherNumberWords.contains(word): return false
    default: return run.groups == [2, 2, 2, 2] && run.isEven
    }
  }

  /// What announces a telephone number, however its figures are grouped.
  private static let telephoneWords: Set = [
    "tlf", "tel", "telefon", "telefonnummer", "mobil", "mobilnummer", "mobiltelefon", "phone", "telephone", "mobile",
    "ring",
  ]

  /// What announces another number of eight figures: a company's, a hospital's, a case's.
  private static let otherNumberWords: Set = [
    "cvr", "cvr-nr", "cvr-nummer", "se-nr", "ean", "sagsnr", "j.nr", "journalnr",
  ]

  /// The word right before a number, with nothing but spaces, a point, a colon or a bracket between.
  private static func lastWord(_ before: ArraySlice<Unicode.Scalar>) -> String {
    let between = before.reversed().drop { ".: (\u{A0}".unicodeScalars.contains($0) }
    let word = between.prefix { $0.properties.isAlphabetic || $0 == "-" || $0 == "." }
    return String(String.UnicodeScalarView(word.reversed())).lowercased()
  }

  private static func runs(in text: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      let start = index
      var (groups, digits, signs) = ([Int](), "", Set<Unicode.Scalar>())
      while true {
        let end = text[index...].firstIndex { !isDigit($0) } ?? text.endIndex
        groups.append(end - index)
        digits.unicodeScalars.append(contentsOf: text[index..<end])
        index = end
        guard index + 1 < text.count, isSeparator(text[index]), isDigit(text[index + 1]) else { break }
        signs.insert(text[index] == "\u{A0}" ? " " : text[index])
        index += 1
      }
      runs.append(Run(range: start..<index, groups: groups, digits: digits, isEven: signs.count <= 1))
    }
    return runs
  }

  /// Not a part of a web address, a code or a number with decimals.
  private static func standsAlone(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    let joins = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || isDigit(scalar) || "/_=%-–.,@".unicodeScalars.contains(scalar)
    }
    if range.lowerBound > 0 {
      let before = text[range.lowerBound - 1]
      // `tlf.12345678` and `tlf:12345678` stand alone, `1.12345678` does not.
      let isWordPoint = before == "." && range.lowerBound > 1 && text[range.lowerBound - 2].properties.isAlphabetic
      if joins(before), !isWordPoint { return false }
    }
    guard range.upperBound < text.count else { return true }
    let after = text[range.upperBound]
    if after == "." || after == "," {
      return range.upperBound + 1 == text.count || !isDigit(text[range.upperBound + 1])
    }
    return !joins(after) || after == "-" || after == "–"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { " -\u{A0}".unicodeScalars.contains(scalar) }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func detail(_ kind: Kind, _ text: [Unicode.Scalar], _ range: Range<Int>) -> ContactDetail {
    ContactDetail(
      kind: kind, text: String(String.UnicodeScalarView(text[range])), offset: range.lowerBound)
  }
}
