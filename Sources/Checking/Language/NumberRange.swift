/// Two numbers with a dash or a hyphen between, which mean everything from one to the other: *2019–2026*, *10-20*.
struct NumberRange: Sendable, Hashable {
  /// From the first figure to the last.
  var range: Range<Int>
  /// The dash, with the spaces around it.
  var dash: Range<Int>
  /// `-`, `–` or `—`.
  var sign: Unicode.Scalar
  var isSpaced: Bool

  /// Those in a text. Telephone numbers, ISBNs, dates, sums and addresses are none.
  static func all(in scalars: [Unicode.Scalar]) -> [NumberRange] {
    scalars.indices.compactMap { index in
      guard signs.contains(scalars[index]) else { return nil }
      return range(around: index, in: scalars)
    }
  }

  private static let signs: Set<Unicode.Scalar> = ["-", "–", "—"]
  /// What makes a number a part of something else when it stands right beside it.
  private static let joints: Set<Unicode.Scalar> = ["-", "–", "—", "/", "_", ":", "=", "+", "@", "#", "\u{FFFC}"]

  private static func range(around sign: Int, in scalars: [Unicode.Scalar]) -> NumberRange? {
    var (left, right) = (sign, sign + 1)
    while left > 0, scalars[left - 1].isBlank { left -= 1 }
    while right < scalars.count, scalars[right].isBlank { right += 1 }
    // A space on one side only is a slip of another kind, or a minus.
    guard (left < sign) == (right > sign + 1) else { return nil }
    let start = numberStart(left, scalars)
    let end = numberEnd(right, scalars)
    guard start < left, end > right, !isJoined(start - 1, scalars), !isJoined(end, scalars) else { return nil }
    guard let from = number(scalars[start..<left]), let to = number(scalars[right..<end]),
      left < sign ? from < to : isUpwards(from, to, digits: (left - start, end - right))
    else { return nil }
    // Figures in groups: a telephone number.
    if left < sign, isGroup(scalars[..<start].reversed().prefix(2)) || isGroup(scalars[end...].prefix(2)) { return nil }
    // *maj 2019 – 3. juni 2020*: the ends are more than the numbers.
    if left < sign, end < scalars.count, scalars[end] == ".", end + 1 < scalars.count, scalars[end + 1].isBlank,
      scalars[(end + 1)...].first(where: { !$0.isBlank })?.isLetterOrMark == true, to < 32
    {
      return nil
    }
    return NumberRange(range: start..<end, dash: left..<right, sign: scalars[sign], isSpaced: left < sign)
  }

  /// Whether a space and a figure stand beside a number.
  private static func isGroup(_ beside: some Collection<Unicode.Scalar>) -> Bool {
    beside.count == 2 && beside.first?.isBlank == true && beside.dropFirst().first?.isFigure == true
  }

  /// *1989-90* goes upwards too; with spaces it would be a pause as well: *i 2019 – 24 svarede …*
  private static func isUpwards(_ from: Double, _ to: Double, digits: (Int, Int)) -> Bool {
    if digits.0 == 4, digits.1 == 2, from >= 1_000 { return to > from.truncatingRemainder(dividingBy: 100) }
    return from < to
  }

  private static func numberStart(_ end: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var start = end
    while start > 0, scalars[start - 1].isFigure || isInside(start - 1, scalars) { start -= 1 }
    return start
  }

  private static func numberEnd(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isFigure || end > start && isInside(end, scalars) { end += 1 }
    return end
  }

  /// A sign between two figures of a number.
  private static func isInside(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "." || scalars[index] == ",", index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].isFigure && scalars[index + 1].isFigure
  }

  private static func isJoined(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return scalars[index].isLetterOrMark || joints.contains(scalars[index])
  }

  /// Whatever groups and divides: only which of two is larger matters.
  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Double? {
    let parts = scalars.split { $0 == "." || $0 == "," }
    guard let first = parts.first else { return nil }
    let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 }
    let whole = isGrouped ? parts.flatMap { $0 } : Array(first)
    let rest = isGrouped ? [] : parts.dropFirst().flatMap { $0 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: whole)
    view.append(".")
    view.append(contentsOf: rest)
    view.append("0")
    return Double(String(view))
  }
}

extension CheckSubject {
  /// The ranges in a text.
  func ranges(in text: PrintedText) -> [NumberRange] {
    cleanTexts.finds(.numberRange, in: text.identity) { NumberRange.all(in: text.scalars) }
  }
}
