import Model

/// What stands before the decimals of a file's numbers.
enum DecimalSign: String, CaseIterable, Sendable {
  case comma, point

  var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
  var other: DecimalSign { self == .comma ? .point : .comma }

  /// The number that these bytes are; nil when they are none, or have the other sign, groups of thousands, or more than 15
  /// figures.
  func number(_ bytes: some Sequence<UInt8>) -> Decimal10? {
    var (units, figures, decimals) = (0, 0, 0)
    var (isNegative, hasSign) = (false, false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        units = 10 * units + Int(byte - UInt8(ascii: "0"))
        figures += 1
        decimals += hasSign ? 1 : 0
        guard figures <= 15, decimals <= 9 else { return nil }
      case UInt8(ascii: "-"):
        guard figures == 0, !isNegative, !hasSign else { return nil }
        isNegative = true
      case self.byte:
        guard figures > 0, !hasSign else { return nil }
        hasSign = true
      default: return nil
      }
    }
    guard figures > 0, !hasSign || decimals > 0 else { return nil }
    return Decimal10(isNegative ? -units : units, decimals: decimals)
  }

  /// The number that these bytes are, with any number of figures and perhaps an exponent (`8,7E-05`).
  func double(_ bytes: some Sequence<UInt8>) -> Double? {
    if let number = number(bytes) { return number.double }
    let allowed = "0123456789+-eE".utf8
    var pointed: [UInt8] = []
    for byte in bytes {
      guard byte == self.byte || allowed.contains(byte) else { return nil }
      pointed.append(byte == self.byte ? UInt8(ascii: ".") : byte)
    }
    let text = String(decoding: pointed, as: UTF8.self)
    // `1,` and `,5` are slips, not numbers.
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isWhole =
      parts.dropLast().allSatisfy { $0.utf8.last?.isFigure == true }
      && parts.dropFirst().allSatisfy { $0.utf8.first?.isFigure == true }
    guard isWhole, let number = Double(text), number.isFinite else { return nil }
    return number
  }
}

/// Proves the decimal sign of a file from all its numbers together: none is ever read by itself.
struct DecimalProof {
  /// What a number tells of the sign.
  private enum Evidence {
    case nothing
    /// A sign and three figures after it: `1.234` may be thousands.
    case ambiguous
    case decimal(DecimalSign)
  }

  private var proven: (sign: DecimalSign, field: CSVField)?
  private var conflict: CSVField?
  private var ambiguous: CSVField?

  mutating func add(_ number: some Sequence<UInt8>, at field: CSVField) {
    switch Self.evidence(of: number) {
    case .nothing: break
    case .ambiguous: ambiguous = ambiguous ?? field
    case .decimal(let sign):
      if let proven {
        if proven.sign != sign { conflict = conflict ?? field }
      } else {
        proven = (sign, field)
      }
    }
  }

  /// The sign; nil when the numbers contradict each other or could mean two things, which has been reported. A file of whole
  /// numbers may have either.
  func sign(in text: CSVText, _ faults: inout FaultTally) -> DecimalSign? {
    if let proven, let conflict {
      let line = faults.place(of: proven.field.range.lowerBound).line
      let (first, second) = (text.string(proven.field).quoted, text.string(conflict).quoted)
      faults.report(
        "conflicting-decimals", at: conflict,
        (
          "\(second) has a decimal \(proven.sign.other.rawValue), but \(first) in line \(line) a \(proven.sign.rawValue)",
          "write all the file's numbers alike"
        ))
      return nil
    }
    if let ambiguous, proven == nil {
      faults.report(
        "ambiguous-decimal", at: ambiguous,
        (
          "\(text.string(ambiguous).quoted) may be decimals or thousands, and no number in the file tells which",
          "say which: `decimal: comma` or `decimal: point` in the code book"
        ))
      return nil
    }
    return proven?.sign ?? .point
  }

  private static func evidence(of number: some Sequence<UInt8>) -> Evidence {
    var (before, after, commas, points) = (0, 0, 0, 0)
    var (first, last) = (UInt8(ascii: " "), DecimalSign.point)
    for byte in number {
      switch byte {
      case UInt8(ascii: ","): (commas, last, after) = (commas + 1, .comma, 0)
      case UInt8(ascii: "."): (points, last, after) = (points + 1, .point, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if before == 0 { first = byte }
        if commas + points == 0 { before += 1 } else { after += 1 }
      case UInt8(ascii: "-") where before == 0, UInt8(ascii: " "): break
      default: return .nothing
      }
    }
    switch (commas, points) {
    case (0, 0): return .nothing
    case (1, 0), (0, 1):
      let mayBeThousands = after == 3 && (1...3).contains(before) && first != UInt8(ascii: "0")
      return mayBeThousands ? .ambiguous : .decimal(last)
    // `1.234.567` has no decimals; in `1.234,5` the last sign is before them.
    case (_, 0), (0, _): return .nothing
    default: return .decimal(last)
    }
  }
}

extension UInt8 {
  fileprivate var isFigure: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
