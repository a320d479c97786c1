import Model

/// The faults of a file that may have one in every cell: so many of a kind are shown, and the rest are counted.
struct FaultTally {
  /// How many of a kind are shown.
  static let shown = 20
  /// After so many in all, the file is something else than it is taken for.
  static let most = 100_000

  private struct Kind {
    var count = 0
    /// The first that is not shown.
    var firstHidden: Diagnostic?
  }

  private let text: CSVText
  private let ignored: Set<String>
  private var places: CSVPlaces
  private var kinds: [String: Kind] = [:]
  private var shown: [Diagnostic] = []
  private var count = 0

  /// - Parameter ignored: codes of faults that are somebody else's, and not to be reported.
  init(_ text: CSVText, ignoring ignored: Set<String> = []) {
    self.text = text
    self.ignored = ignored
    places = CSVPlaces(text)
  }

  /// Reports a fault of a field. The wording is asked for only when it is shown.
  mutating func report(
    _ code: String, _ severity: Severity = .error, at field: CSVField,
    _ wording: @autoclosure () -> (message: String, remedy: String?)
  ) {
    count += 1
    guard !ignored.contains(code) else { return }
    kinds[code, default: Kind()].count += 1
    guard let count = kinds[code]?.count, count <= Self.shown + 1 else { return }
    let (message, remedy) = wording()
    let diagnostic = Diagnostic(
      code, severity, at: place(of: field.range.lowerBound), length: length(of: field), message, remedy: remedy)
    if count <= Self.shown { shown.append(diagnostic) } else { kinds[code]?.firstHidden = diagnostic }
  }

  /// Whether there are so many faults that reading on is of no use.
  var isFull: Bool { count >= Self.most }

  /// The place of a byte.
  mutating func place(of offset: Int) -> SourceLocation { places.place(of: offset) }

  /// Those that are shown, and one for each kind of which there are more.
  var diagnostics: [Diagnostic] {
    shown
      + kinds.values.compactMap { kind in
        guard var diagnostic = kind.firstHidden else { return nil }
        let rest = kind.count - Self.shown
        // One more is no longer than the words that would stand for it.
        guard rest > 1 else { return diagnostic }
        diagnostic.message += ", and \(isFull ? "at least " : "")\(rest - 1) more like the \(Self.shown) above"
        return diagnostic
      }
  }

  /// Characters of the field on its first line.
  private func length(of field: CSVField) -> Int {
    text.bytes[field.range].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.prefix(1_000)
      .count { $0 & 0xC0 != 0x80 }
  }
}

extension FaultTally {
  mutating func report(_ unknown: UnknownName, at field: CSVField) {
    report(unknown.code, at: field, (unknown.message, unknown.remedy))
  }

  mutating func report(wrongNumber words: String, _ sign: DecimalSign, at field: CSVField, remedy: String) {
    let isOther = sign.number(words.utf8) == nil && sign.other.number(words.utf8) != nil
    report(
      "wrong-number", at: field,
      isOther
        ? (
          "\(words.quoted) has a \(sign.other.rawValue), and the file's decimal sign is a \(sign.rawValue)",
          "write it alike"
        )
        : ("\(words.quoted) is no number", remedy))
  }
}
