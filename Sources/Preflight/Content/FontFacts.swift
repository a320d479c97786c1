/// A font as the file has it.
final class FontFacts {
  let node: PDFNode
  let subtype: String
  /// The name without the six letters that a subset has before it.
  let name: String
  /// How many bytes a character is.
  let bytesPerCode: Int
  /// The font that holds the glyphs: the descendant of a composite one.
  let holder: PDFNode
  private let widths: [Int: Double]
  private let defaultWidth: Double
  /// A glyph unit as a part of the font's size.
  private let unit: Double
  /// What its codes say, where the file tells.
  private(set) lazy var letters = node["ToUnicode"].bytes.map { UnicodeMap($0) }

  init(_ node: PDFNode) {
    self.node = node
    subtype = node["Subtype"].name ?? ""
    let isComposite = subtype == "Type0"
    let descendant = node["DescendantFonts"].items.first
    let holder = isComposite ? descendant ?? node : node
    self.holder = holder
    bytesPerCode = isComposite ? 2 : 1
    let full = node["BaseFont"].name ?? node["Name"].name ?? "without a name"
    let parts = full.split(separator: "+", maxSplits: 1)
    name = parts.count == 2 && parts[0].utf8.count == 6 ? String(parts[1]) : full
    unit = subtype == "Type3" ? abs(node["FontMatrix"].matrix?.a ?? 0.001) : 0.001
    if isComposite {
      defaultWidth = holder["DW"].number ?? 1000
      widths = Self.compositeWidths(holder["W"])
    } else {
      let first = node["FirstChar"].integer ?? 0
      defaultWidth = node["Widths"].isNull ? 550 : holder["FontDescriptor"]["MissingWidth"].number ?? 0
      let listed = node["Widths"].items.prefix(256).enumerated().compactMap { index, item in
        item.number.map { (first + index, $0) }
      }
      widths = Dictionary(listed) { first, _ in first }
    }
  }

  private static func compositeWidths(_ node: PDFNode) -> [Int: Double] {
    var widths: [Int: Double] = [:]
    let items = node.items
    var index = 0
    while index + 1 < items.count, widths.count < 70_000 {
      guard let first = items[index].integer else { return widths }
      if items[index + 1].object.array != nil {
        for (offset, item) in items[index + 1].items.enumerated() { widths[first + offset] = item.number }
        index += 2
      } else {
        guard index + 2 < items.count, let last = items[index + 1].integer, last >= first, last - first < 70_000 else {
          return widths
        }
        for code in first...last { widths[code] = items[index + 2].number }
        index += 3
      }
    }
    return widths
  }

  /// The codes of a string.
  func codes(_ bytes: [UInt8]) -> [Int] {
    guard bytesPerCode == 2 else { return bytes.map(Int.init) }
    return stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
  }

  /// How far a character moves on, as a part of the font's size.
  func width(_ code: Int) -> Double { (widths[code] ?? defaultWidth) * unit }

  /// Whether a code is read as a space.
  func isSpace(_ code: Int) -> Bool {
    guard let letters, letters.knows(code) else { return bytesPerCode == 1 && code == 32 }
    return letters.isSpace(code)
  }

  /// Whether the glyphs are in the file. A font of Type 3 is nothing but its glyphs.
  var isEmbedded: Bool {
    if subtype == "Type3" { return true }
    let descriptor = holder["FontDescriptor"]
    return ["FontFile", "FontFile2", "FontFile3"].contains { descriptor[$0].isStream }
  }
}

/// A font and what is set in it.
struct FontUse {
  var font: FontFacts
  var codes: Set<Int> = []
  /// Whether anything in it can be seen.
  var isVisible = false
  /// Where it is used first.
  var page: PageFacts
  var box: Box
}
