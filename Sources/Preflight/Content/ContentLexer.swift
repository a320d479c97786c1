/// The words of a content stream (ISO 32000-1, 7.8.2): operands, operators and inline images. It reads anything to the end, and what is no
/// word is passed over.
struct ContentLexer {
  enum Token {
    case operand(PDFObject)
    case name(of: String)
    /// The dictionary between `BI` and `ID`; the data are passed over.
    case inlineImage([String: PDFObject])
    case end
  }

  private let bytes: [UInt8]
  private var at = 0
  private static let depth = 40

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token {
    while true {
      skipSpace()
      guard at < bytes.count else { return .end }
      if let operand = operand(Self.depth) { return .operand(operand) }
      guard at < bytes.count else { return .end }
      let start = at
      while at < bytes.count, Self.isRegular(bytes[at]) { at += 1 }
      if at == start {
        at += 1  // a bracket without its partner
        continue
      }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      switch word {
      case "true": return .operand(.boolean(true))
      case "false": return .operand(.boolean(false))
      case "null": return .operand(.null)
      case "BI": return .inlineImage(inlineImage())
      default: return .name(of: word)
      }
    }
  }

  /// An operand that begins here; nil where an operator, or nothing, does.
  private mutating func operand(_ depth: Int) -> PDFObject? {
    guard depth > 0, at < bytes.count else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "["):
      at += 1
      return .array(items(until: UInt8(ascii: "]"), depth))
    case UInt8(ascii: "<"):
      guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "<") else { return .string(hexadecimal()) }
      at += 2
      return .dictionary(Self.entries(items(until: UInt8(ascii: ">"), depth)))
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return .number(number())
    default: return nil
    }
  }

  private mutating func items(until close: UInt8, _ depth: Int) -> [PDFObject] {
    var items: [PDFObject] = []
    while true {
      skipSpace()
      guard at < bytes.count else { return items }
      if bytes[at] == close {
        at += 1
        if close == UInt8(ascii: ">"), at < bytes.count, bytes[at] == close { at += 1 }
        return items
      }
      if let item = operand(depth - 1) {
        items.append(item)
        continue
      }
      let start = at
      while at < bytes.count, Self.isRegular(bytes[at]) { at += 1 }
      switch String(decoding: bytes[start..<at], as: UTF8.self) {
      case "true": items.append(.boolean(true))
      case "false": items.append(.boolean(false))
      case "null": items.append(.null)
      default: if at == start { at += 1 }
      }
    }
  }

  static func entries(_ items: [PDFObject]) -> [String: PDFObject] {
    var entries: [String: PDFObject] = [:]
    var index = 0
    while index + 1 < items.count {
      if let key = items[index].name { entries[key] = items[index + 1] }
      index += 2
    }
    return entries
  }

  private mutating func name() -> String {
    at += 1
    var letters: [UInt8] = []
    while at < bytes.count, Self.isRegular(bytes[at]) {
      if bytes[at] == UInt8(ascii: "#"), at + 2 < bytes.count, let high = bytes[at + 1].hexadecimalValue,
        let low = bytes[at + 2].hexadecimalValue
      {
        letters.append(high << 4 | low)
        at += 3
      } else {
        letters.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func number() -> Double {
    var sign = 1.0
    var value = 0.0
    var scale = 0.0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "+"): break
      case UInt8(ascii: "."): if scale == 0 { scale = 1 }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if scale == 0 {
          value = min(value * 10 + Double(byte - 48), 1e12)
        } else if scale < 1e12 {
          scale *= 10
          value += Double(byte - 48) / scale
        }
      default: return sign * value
      }
      at += 1
    }
    return sign * value
  }

  private mutating func literal() -> [UInt8] {
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

  private mutating func hexadecimal() -> [UInt8] {
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

  /// Reads from behind `BI` to behind `EI`.
  private mutating func inlineImage() -> [String: PDFObject] {
    var items: [PDFObject] = []
    while true {
      skipSpace()
      guard at < bytes.count else { return Self.entries(items) }
      if let item = operand(Self.depth) {
        items.append(item)
        continue
      }
      let start = at
      while at < bytes.count, Self.isRegular(bytes[at]) { at += 1 }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      if word == "ID" { break }
      if word == "true" { items.append(.boolean(true)) } else if word == "false" { items.append(.boolean(false)) }
      if at == start { at += 1 }
    }
    // The data end at an `EI` that stands by itself; image data may hold one by chance, which the text behind it shows.
    at += 1
    while at + 1 < bytes.count {
      let isAlone =
        bytes[at] == UInt8(ascii: "E") && bytes[at + 1] == UInt8(ascii: "I") && at > 0 && Self.isSpace(bytes[at - 1])
        && (at + 2 >= bytes.count || Self.isSpace(bytes[at + 2]))
      if isAlone,
        bytes[(at + 2)..<min(at + 12, bytes.count)].allSatisfy({
          $0 == 9 || $0 == 10 || $0 == 13 || (32..<127).contains($0)
        })
      {
        at += 2
        return Self.entries(items)
      }
      at += 1
    }
    at = bytes.count
    return Self.entries(items)
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%") {
        while at < bytes.count, bytes[at] != 10, bytes[at] != 13 { at += 1 }
      } else if Self.isSpace(bytes[at]) {
        at += 1
      } else {
        return
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 9, 10, 12, 13, 32: false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: true
    }
  }
}
