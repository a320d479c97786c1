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

  let bytes: [UInt8]
  var at = 0
  static let depth = 40

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
  mutating func operand(_ depth: Int) -> PDFObject? {
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

  /// Items of an array, or of a dictionary, that are kept.
  private static let mostItems = 200_000

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
        if items.count < Self.mostItems { items.append(item) }
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

  mutating func skipSpace() {
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

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
  }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 9, 10, 12, 13, 32: false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: true
    }
  }
}
