/// What Danish Windows writes when it does not write UTF-8.
enum Windows1252 {
  /// 0x80 to 0x9F; the rest is as in Unicode. 0 where there is no character.
  private static let controls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = controls[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// Whether a byte is so rare in Danish Windows-1252 that the file is more likely something else. (0x91 is æ of MS-DOS, but that
  /// file has 0x9B, its ø, or 0x86, its å, as well.)
  static func isDoubtful(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x80, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: false
    // € … ‘ ’ “ ” • – — no-break space § « ´ » ½ °
    case 0x80, 0x85, 0x91...0x97, 0xA0, 0xA7, 0xAB, 0xB4, 0xBB, 0xBD, 0xB0: false
    default: true
    }
  }

  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = scalar(byte) {
        text.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    return text
  }
}
