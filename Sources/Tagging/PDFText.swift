/// Text as PDF holds it.
public enum PDFText {
  /// A text string: hexadecimal figures of its UTF-16 (ISO 32000-1, 7.9.2.2).
  public static func string(_ text: String) -> String {
    var result: [UInt8] = Array("<FEFF".utf8)
    result.reserveCapacity(text.utf16.count * 4 + 6)
    for unit in text.utf16 {
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 15
        result.append(digit < 10 ? digit + 48 : digit + 55)
      }
    }
    result.append(UInt8(ascii: ">"))
    return String(decoding: result, as: UTF8.self)
  }
}
