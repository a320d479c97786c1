/// What qpdf's JSON, version 2, says of a file (https://qpdf.readthedocs.io/en/stable/json.html).
struct QPDFJSON {
  var objects: [ObjectID: PDFObject] = [:]
  var trailer: [String: PDFObject] = [:]
  /// The streams whose bytes were asked for.
  var streams: [ObjectID: [UInt8]] = [:]
  var version = ""
  var isEncrypted = false
  /// Whether the file lets assistive technology read its text.
  var allowsAccessibility = true

  init?(_ bytes: [UInt8]) {
    guard let json = JSONReader.read(bytes), case .list(let parts)? = json["qpdf"], parts.count >= 2,
      case .record(let members) = parts[1]
    else { return nil }
    if case .text(let version)? = parts[0]["pdfversion"] { self.version = version }
    if case .boolean(true)? = json["encrypt"]?["encrypted"] { isEncrypted = true }
    if case .boolean(false)? = json["encrypt"]?["capabilities"]?["accessibility"] { allowsAccessibility = false }
    for (key, value) in members {
      if key == "trailer" {
        if case .dictionary(let entries)? = value["value"].map(Self.object) { trailer = entries }
      } else if key.hasPrefix("obj:"), let id = ObjectID(key.dropFirst(4)) {
        take(value, id)
      }
    }
  }

  private mutating func take(_ value: JSONValue, _ id: ObjectID) {
    if let direct = value["value"] {
      objects[id] = Self.object(direct)
    } else if let stream = value["stream"], case .dictionary(let entries)? = stream["dict"].map(Self.object) {
      objects[id] = .stream(entries)
      if case .text(let data)? = stream["data"] { streams[id] = Base64.bytes(data.utf8) }
    }
  }

  private static func object(_ value: JSONValue) -> PDFObject {
    switch value {
    case .null: .null
    case .boolean(let answer): .boolean(answer)
    case .number(let number): .number(number.isFinite ? min(max(number, -1e12), 1e12) : 0)
    case .text(let text): object(text)
    case .list(let items): .array(items.map(object))
    case .record(let members):
      .dictionary(Dictionary(members.map { (name($0), object($1)) }) { first, _ in first })
    }
  }

  /// qpdf writes a name as `/Name`, or `n:/Na#20me` where it is no UTF-8; a string as `u:` or `b:` with hexadecimal digits.
  private static func object(_ text: String) -> PDFObject {
    if text.hasPrefix("/") || text.hasPrefix("n:/") { return .name(name(text)) }
    if text.hasPrefix("u:") { return .string(Array(text.utf8.dropFirst(2))) }
    if text.hasPrefix("b:") { return .string(hexadecimal(text.utf8.dropFirst(2))) }
    return ObjectID(text).map(PDFObject.reference) ?? .null
  }

  private static func name(_ text: String) -> String {
    if text.hasPrefix("/") { return String(text.dropFirst()) }
    return text.hasPrefix("n:/") ? String(text.dropFirst(3)) : text
  }

  private static func hexadecimal(_ digits: Substring.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      guard let value = digit.hexadecimalValue else { continue }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case 48...57: self - 48
    case 65...70: self - 55
    case 97...102: self - 87
    default: nil
    }
  }
}

/// Base 64 (RFC 4648), what is none of its letters passed over.
enum Base64 {
  static func bytes(_ letters: String.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var store: UInt32 = 0
    var bits: UInt32 = 0
    for letter in letters {
      let value: UInt32
      switch letter {
      case 65...90: value = UInt32(letter) - 65
      case 97...122: value = UInt32(letter) - 71
      case 48...57: value = UInt32(letter) + 4
      case 43: value = 62
      case 47: value = 63
      default: continue
      }
      store = store << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: store >> bits))
      }
    }
    return bytes
  }
}
