import Model

/// Tells what a picture file is from its first bytes, whatever its name says.
enum PictureSniffer {
  /// Enough for a JPEG's size to come after a camera's notes and a colour profile.
  static let prefixLength = 1_000_000

  static func picture(in bytes: [UInt8]) -> Picture? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return png(bytes) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return jpeg(bytes) }
    if bytes.starts(with: Array("%PDF-".utf8)) { return Picture(format: .pdf, width: 0, height: 0) }
    return nil
  }

  /// PNG, ISO 15948: the first chunk is IHDR and begins with width and height.
  private static func png(_ bytes: [UInt8]) -> Picture? {
    guard bytes.count >= 24, Array(bytes[12..<16]) == Array("IHDR".utf8) else { return nil }
    let number = { (at: Int) in bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    return picture(.png, width: number(16), height: number(20))
  }

  /// JPEG, ISO 10918-1 annex B: segments follow each other; a frame header (SOF) holds height and width.
  private static func jpeg(_ bytes: [UInt8]) -> Picture? {
    var at = 2
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return picture(
          .jpeg, width: Int(bytes[at + 7]) << 8 | Int(bytes[at + 8]),
          height: Int(bytes[at + 5]) << 8 | Int(bytes[at + 6]))
      }
      let isAlone = marker == 0x01 || (0xD0...0xD8).contains(marker)
      at += isAlone ? 2 : 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
    }
    return nil
  }

  private static func picture(_ format: Picture.Format, width: Int, height: Int) -> Picture? {
    width > 0 && height > 0 ? Picture(format: format, width: width, height: height) : nil
  }
}
