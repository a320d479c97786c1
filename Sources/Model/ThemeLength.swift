/// A length in a design: `18mm`, `9.6pt`.
public struct ThemeLength: Sendable, Hashable {
  /// Printer's points, of which 72.27 are an inch, for comparing.
  public let points: Double
  /// As TeX reads it.
  public let text: String

  /// Reads a number with at most four decimals and a unit that TeX knows.
  ///
  /// - Returns: nil for anything else, and for what is no length of a page: below nothing, or above two metres.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 }),
      let number = Double(digits), let unit = Self.units[String(text.dropFirst(digits.count))]
    else { return nil }
    points = number * unit
    guard points <= 5700 else { return nil }
    self.text = text
  }

  /// The units, and what each is in points.
  public static let units: [String: Double] = [
    "pt": 1, "mm": 72.27 / 25.4, "cm": 722.7 / 25.4, "in": 72.27, "bp": 72.27 / 72,
  ]
}
