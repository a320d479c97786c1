#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A colour in sRGB.
public struct Colour: Sendable, Hashable {
  /// 0 to 255.
  public var red: Int
  public var green: Int
  public var blue: Int

  public init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads six hexadecimal digits, with or without `#` before them.
  public init?(hexadecimal text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let all = Int(digits, radix: 16) else { return nil }
    self.init(red: all >> 16, green: all >> 8 & 255, blue: all & 255)
  }

  /// Six hexadecimal digits.
  public var hexadecimal: String {
    [red, green, blue].map { part in
      let digits = String(part, radix: 16, uppercase: true)
      return digits.count < 2 ? "0\(digits)" : digits
    }.joined()
  }

  /// Relative luminance, 0 to 1, as WCAG 2.1 defines it.
  public var luminance: Double {
    let linear = [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast ratio of WCAG 2.1, 1 to 21.
  public func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// So many hundredths of this colour, and the rest of another.
  public func mixed(_ hundredths: Int, with other: Colour) -> Colour {
    func part(_ own: Int, _ others: Int) -> Int { (own * hundredths + others * (100 - hundredths) + 50) / 100 }
    return Colour(red: part(red, other.red), green: part(green, other.green), blue: part(blue, other.blue))
  }

  public static let white = Colour(red: 255, green: 255, blue: 255)
}
