extension StringProtocol {
  /// Without white space at the ends.
  func trimmingWhiteSpace() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// With `%20` and its like turned into what they stand for; as it is when that gives no text.
  func decodingPercentSigns() -> String {
    guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(self)
  }

  /// At most `count` characters, with an ellipsis where something was cut.
  func clipped(to count: Int) -> String {
    let head = prefix(count)
    return head.endIndex == endIndex ? String(self) : head + "…"
  }
}
