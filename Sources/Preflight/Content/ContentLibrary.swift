/// Fonts and limits that the pages of a document share.
final class ContentLibrary {
  /// Operators that are still read.
  var operators: Int
  private var fonts: [PDFObject: FontFacts] = [:]
  var uses: [ObjectIdentifier: FontUse] = [:]

  init(operators: Int) { self.operators = operators }

  func font(_ node: PDFNode) -> FontFacts? {
    guard node.entries != nil else { return nil }
    let key = node.id.map(PDFObject.reference) ?? node.object
    if let known = fonts[key] { return known }
    let font = FontFacts(node)
    fonts[key] = font
    return font
  }

  /// Every font in which something is set, in the order of pages.
  var usedFonts: [FontUse] {
    uses.values.sorted { ($0.page.number, $0.font.name, -$0.box.top) < ($1.page.number, $1.font.name, -$1.box.top) }
  }
}
