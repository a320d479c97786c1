/// The short names that an inline image may use (ISO 32000-1, tables 93 and 94).
enum InlineImage {
  private static let keys = [
    "BPC": "BitsPerComponent", "CS": "ColorSpace", "D": "Decode", "DP": "DecodeParms", "F": "Filter", "H": "Height",
    "IM": "ImageMask", "I": "Interpolate", "W": "Width",
  ]

  /// The same entries under the names that other images have.
  static func spelledOut(_ entries: [String: PDFObject]) -> [String: PDFObject] {
    Dictionary(entries.map { (keys[$0.key] ?? $0.key, $0.value) }) { first, _ in first }
  }
}
