import Model

/// Numbers, dates and quotation marks as they are written in the report's language.
public struct HouseStyle: Sendable {
  /// Between a number and its unit, and wherever a line must not end.
  public static let noBreakSpace = "\u{A0}"

  var terms: Terms
  /// What straight quotation marks become.
  public private(set) var marks: QuotationMarks

  init(terms: Terms, marks: QuotationMarks) {
    self.terms = terms
    self.marks = marks
  }

  /// The style of a report.
  ///
  /// - Parameter language: of what is not in the report's.
  public init(_ metadata: ReportMetadata, in language: Language? = nil) {
    let isOther = language.map { $0 != metadata.language } ?? false
    self.init(
      terms: .of(language ?? metadata.language),
      marks: isOther && language == .english ? .curly : metadata.quotationMarks)
  }

  /// *30. april 2020*, *april 2020* or *2020*; never broken inside.
  func date(_ date: ReportDate) -> String {
    let space = Self.noBreakSpace
    let month = date.month.map { terms.months[$0 - 1] }
    switch (terms.language, date.day, month) {
    case (_, _, nil): return String(date.year)
    case (.danish, let day?, let month?): return "\(day).\(space)\(month)\(space)\(date.year)"
    case (.english, let day?, let month?): return "\(day)\(space)\(month)\(space)\(date.year)"
    case (_, nil, let month?):
      let first = terms.language == .danish ? month.prefix(1).uppercased() + month.dropFirst() : month
      return "\(first)\(space)\(date.year)"
    }
  }

  /// Figures with the language's decimal sign and grouping: *3.478*, *1,5*.
  public func figures(_ number: Decimal10) -> String { figures(number, groupSign: terms.groupSign) }

  /// Figures that nothing is grouped in, as years are written: *2030*.
  func ungrouped(_ number: Decimal10) -> String { figures(number, groupSign: "") }

  private func figures(_ number: Decimal10, groupSign: String) -> String {
    var digits = String(number.units.magnitude)
    var fraction = ""
    if number.decimals > 0 {
      digits = String(repeating: "0", count: max(0, number.decimals + 1 - digits.count)) + digits
      fraction = terms.decimalSign + digits.suffix(number.decimals)
      digits = String(digits.dropLast(number.decimals))
    }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += groupSign }
      grouped.append(digit)
    }
    return (number.units < 0 ? "\u{2212}" : "") + grouped + fraction
  }

  /// In running text: nought to ten in words, everything else in figures.
  func inProse(_ number: Decimal10) -> String {
    guard number.decimals == 0, terms.numberWords.indices.contains(number.units) else { return figures(number) }
    return terms.numberWords[number.units]
  }

  /// A text in house style between the house's quotation marks; quotations in it get the inner ones.
  func quoted(_ text: String) -> String {
    let (open, close) = marks.pair
    var state = LineState(isInQuotation: true)
    return open + polished(text, &state) + close
  }

  /// A text in house style: straight marks turned into the house's, apostrophes into apostrophes, a hyphen between spaces into
  /// a dash, and no line end where none belongs. Straight double marks open and close by turns.
  func polished(_ text: String) -> String {
    var state = LineState()
    return polished(text, &state)
  }

  /// The same for a text in pieces, where a quotation may begin in one piece and end in another.
  func polished(_ text: String, _ state: inout LineState) -> String {
    state.note(text)
    return bound(dressed(text, &state), after: &state.lastWord)
  }

  private func dressed(_ text: String, _ state: inout LineState) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-") })
    else { return text }
    let (open, close) = state.isInQuotation ? marks.innerPair : marks.pair
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    let characters = Array(text.unicodeScalars)
    for (index, character) in characters.enumerated() {
      switch character {
      case "\"":
        result += state.isQuotationOpen ? close : open
        state.isQuotationOpen.toggle()
      case "'": result += "’"
      case "-":
        let isBeforeSpace = index + 1 < characters.count ? characters[index + 1] == " " : state.isBeforeLineEnd
        let isDash = index > 0 && characters[index - 1] == " " && isBeforeSpace
        result += isDash ? "–" : "-"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// What is known when a line goes on in another piece of text.
  struct LineState {
    var isQuotationOpen = false
    /// Whether the whole text is a quotation already.
    var isInQuotation = false
    /// Whether the author's line ends after the piece, which is a space.
    var isBeforeLineEnd = false
    /// What comes right before, up to a space.
    var lastWord: Substring = ""
    /// Whether the next word begins a sentence.
    var isSentenceStart = true

    /// Takes in what has been said.
    mutating func note(_ text: String) {
      if text.utf8.last.map(Self.isPlain) ?? false {
        isSentenceStart = false
        return
      }
      guard let word = text.lastWord else { return }
      let scalars = Array(word.unicodeScalars)
      let end = scalars.lastIndex { !Self.closers.contains($0) }
      guard let end, let start = scalars.firstIndex(where: { !Self.openers.contains($0) }), start <= end else {
        isSentenceStart = false
        return
      }
      isSentenceStart =
        switch scalars[end] {
        case "?", "!": true
        case ".": !scalars[start..<end].contains(".") && !Self.isAbbreviation(scalars[start..<end])
        default: false
        }
    }

    private static let openers: [Unicode.Scalar] = ["(", "[", "»", "“", "\""]
    private static let closers: [Unicode.Scalar] = ["»", "«", "”", "“", "\"", ")", "]"]

    private static func isAbbreviation(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
      abbreviations.contains(String(String.UnicodeScalarView(word)).lowercased())
    }

    /// Whether a byte at the end of a text is a letter, a figure or a comma, after which no sentence begins.
    private static func isPlain(_ byte: UInt8) -> Bool {
      byte < 0x80 && (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ",")
    }

    /// What ends with a stop and no sentence, besides what has a stop inside: *bl.a.* A unit such as *pct.* can end one.
    private static let abbreviations: Set<String> = [
      "art", "bd", "ca", "cf", "dvs", "ekskl", "evt", "fig", "fx", "inkl", "jf", "jvf", "kap", "kl", "maks", "min",
      "nr",
      "no", "p", "pkt", "pp", "red", "s", "stk", "tab", "tlf", "udg", "vol",
    ]
  }
}

extension String {
  /// What stands after the last space that something follows; nil of nothing but spaces.
  fileprivate var lastWord: Substring? {
    let space = UInt8(ascii: " ")
    guard let end = utf8.lastIndex(where: { $0 != space }) else { return nil }
    let start = utf8[..<end].lastIndex(of: space).map { utf8.index(after: $0) } ?? startIndex
    return self[start..<utf8.index(after: end)]
  }
}

extension QuotationMarks {
  /// Opening and closing mark.
  var pair: (open: String, close: String) {
    switch self {
    case .guillemets: ("»", "«")
    case .curly: ("“", "”")
    }
  }

  /// The marks of a quotation in a quotation (Retskrivningsordbogen § 58).
  var innerPair: (open: String, close: String) {
    switch self {
    case .guillemets: ("›", "‹")
    case .curly: ("‘", "’")
    }
  }
}
