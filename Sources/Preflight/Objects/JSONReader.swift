/// A value of JSON (RFC 8259), as read.
package indirect enum JSONValue {
  case null
  case boolean(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case record([(String, JSONValue)])

  package subscript(_ key: String) -> JSONValue? {
    guard case .record(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// What a list holds; nil of anything else.
  package var items: [JSONValue]? { if case .list(let items) = self { items } else { nil } }

  /// Nil of what is no text.
  package var string: String? { if case .text(let text) = self { text } else { nil } }

  /// Nil of what is no whole number.
  package var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}

/// Reads JSON that another program wrote. Nothing in it traps, and nothing deeper than `depth` is read.
package struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private static let depth = 600

  struct Malformed: Error {}

  package static func read(_ bytes: [UInt8]) -> JSONValue? {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer)
      return try? reader.value(Self.depth)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func value(_ depth: Int) throws -> JSONValue {
    guard depth > 0 else { throw Malformed() }
    switch next() {
    case UInt8(ascii: "{"): return .record(try members(depth))
    case UInt8(ascii: "["): return .list(try items(depth))
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// The next byte that is no white space; it is not taken.
  private mutating func next() -> UInt8? {
    while at < bytes.count, bytes[at] <= 32 { at += 1 }
    return at < bytes.count ? bytes[at] : nil
  }

  private mutating func take(_ byte: UInt8) throws {
    guard next() == byte else { throw Malformed() }
    at += 1
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
    let end = at + word.utf8.count
    guard end <= bytes.count, bytes[at..<end].elementsEqual(word.utf8) else { throw Malformed() }
    at = end
    return value
  }

  private mutating func members(_ depth: Int) throws -> [(String, JSONValue)] {
    try take(UInt8(ascii: "{"))
    var members: [(String, JSONValue)] = []
    if next() == UInt8(ascii: "}") { at += 1; return [] }
    while true {
      guard next() == UInt8(ascii: "\"") else { throw Malformed() }
      let key = try text()
      try take(UInt8(ascii: ":"))
      members.append((key, try value(depth - 1)))
      if next() == UInt8(ascii: ",") { at += 1; continue }
      try take(UInt8(ascii: "}"))
      return members
    }
  }

  private mutating func items(_ depth: Int) throws -> [JSONValue] {
    try take(UInt8(ascii: "["))
    var items: [JSONValue] = []
    if next() == UInt8(ascii: "]") { at += 1; return [] }
    while true {
      items.append(try value(depth - 1))
      if next() == UInt8(ascii: ",") { at += 1; continue }
      try take(UInt8(ascii: "]"))
      return items
    }
  }

  private mutating func number() throws -> Double {
    let start = at
    while at < bytes.count, "+-.0123456789eE".utf8.contains(bytes[at]) { at += 1 }
    guard at > start, let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else { throw Malformed() }
    return number
  }

  private mutating func text() throws -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") { at += 1 }
    guard at < bytes.count else { throw Malformed() }
    if bytes[at] == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: bytes[start..<at - 1], as: UTF8.self)
    }
    var units = Array(String(decoding: bytes[start..<at], as: UTF8.self).utf16)
    var plain = at
    func flush(_ end: Int) {
      units += Array(String(decoding: bytes[plain..<end], as: UTF8.self).utf16)
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        flush(at)
        at += 1
        return String(decoding: units, as: UTF16.self)
      }
      guard byte == UInt8(ascii: "\\") else { at += 1; continue }
      flush(at)
      guard at + 1 < bytes.count else { throw Malformed() }
      units.append(try escape(bytes[at + 1]))
      plain = at
    }
    throw Malformed()
  }

  /// One UTF-16 unit of an escape; the reader stands at the backslash, and after it behind the escape.
  private mutating func escape(_ letter: UInt8) throws -> UInt16 {
    at += 2
    switch letter {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "u"):
      guard at + 4 <= bytes.count,
        let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
      else { throw Malformed() }
      at += 4
      return unit
    default: return UInt16(letter)
    }
  }
}
