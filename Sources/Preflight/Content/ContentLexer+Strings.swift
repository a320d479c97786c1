// MARK: strings

extension ContentLexer {
  mutating func literal() -> [UInt8] {
    at += 1
    var text: [UInt8] = []
    var open = 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return text }
      case UInt8(ascii: "\\"):
        if let escaped = escape() { text.append(escaped) }
        continue
      default: break
      }
      text.append(byte)
    }
    return text
  }

  private mutating func escape() -> UInt8? {
    guard at < bytes.count else { return nil }
    let letter = bytes[at]
    at += 1
    switch letter {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case 13:
      if at < bytes.count, bytes[at] == 10 { at += 1 }
      return nil
    case 10: return nil
    case 48...55:
      var value = Int(letter - 48)
      var digits = 1
      while digits < 3, at < bytes.count, (48...55).contains(bytes[at]) {
        value = value * 8 + Int(bytes[at] - 48)
        at += 1
        digits += 1
      }
      return UInt8(truncatingIfNeeded: value)
    default: return letter
    }
  }

  mutating func hexadecimal() -> [UInt8] {
    at += 1
    var digits: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      if let value = bytes[at].hexadecimalValue { digits.append(value) }
      at += 1
    }
    at += 1
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
