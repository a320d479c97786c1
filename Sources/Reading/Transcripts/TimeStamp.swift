/// A place in a recording, as transcripts write it: `00:12:03`, `12:03`, `01:12:03,250`, `[00:12:03]`, `#00:12:03-4#`.
struct TimeStamp {
  var seconds: Double
  /// Bytes that it covers, brackets and all.
  var length: Int
  /// Whether it says hours: a bare `12:30` can be a time of day that somebody speaks of.
  var hasHours: Bool
  /// Whether brackets or number signs stand around it, so that it can be nothing else.
  var isMarked: Bool

  /// The time stamp that begins at the first byte, or nil.
  init?(_ bytes: ArraySlice<UInt8>) {
    let close: UInt8?
    switch bytes.first {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "#"): close = UInt8(ascii: "#")
    default: close = nil
    }
    var rest = close == nil ? bytes : bytes.dropFirst()
    var parts: [Int] = []
    repeat {
      guard let number = Self.number(&rest, digits: 1...3) else { return nil }
      parts.append(number)
    } while parts.count < 3 && Self.take(&rest, ":")
    guard parts.count >= 2, parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    var fraction = 0.0
    let beforeFraction = rest
    if Self.take(&rest, ".") || Self.take(&rest, ",") || (close != nil && Self.take(&rest, "-")) {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(9)
      if digits.isEmpty {
        rest = beforeFraction
      } else {
        var unit = 0.1
        for digit in digits {
          fraction += Double(digit - UInt8(ascii: "0")) * unit
          unit /= 10
        }
        rest = rest.dropFirst(digits.count)
      }
    }
    if let close { guard rest.popFirst() == close else { return nil } }
    if let next = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { return nil }
    seconds = Double(parts.reduce(0) { $0 * 60 + $1 }) + fraction
    length = rest.startIndex - bytes.startIndex
    hasHours = parts.count == 3
    isMarked = close != nil
  }

  private static func take(_ bytes: inout ArraySlice<UInt8>, _ scalar: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: scalar) else { return false }
    bytes.removeFirst()
    return true
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    let figures = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits.contains(figures.count) else { return nil }
    bytes = bytes.dropFirst(figures.count)
    return figures.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
