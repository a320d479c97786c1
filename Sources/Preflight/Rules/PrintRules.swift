import Model

/// All that a printer asks, gathered: page by page, and of the file as a whole. What must be rendered is asked of `InkRendering`.
struct PrintRules {
  let preset: PrintPreset

  private let known: Set<PDFPreflight.Pixels>

  init(_ preset: PrintPreset, _ known: Set<PDFPreflight.Pixels>) {
    self.preset = preset
    self.known = known
  }

  func check(_ content: PageContent, _ list: inout FindingList) {
    BoxRules(preset: preset).check(content.page, &list)
    InkColourRules(standard: preset.standard).check(content, &list)
    PictureRules(preset: preset, known: known).check(content, &list)
    LineRules(lineWeight: preset.lineWeight).check(content, &list)
    HiddenTextRules(severity: .error).check(content, &list)
    if preset.standard == .x1a { TransparencyRules().check(content, &list) }
    AnnotationRules().checkPrint(content.page, &list)
  }

  func check(_ document: PDFDocument, _ pages: [PageFacts], _ fonts: [FontUse], _ list: inout FindingList) {
    BoxRules(preset: preset).check(pages, &list)
    FontRules().check(fonts, &list)
    ExchangeRules(standard: preset.standard).check(document, &list)
    ActionRules().check(document, &list)
  }
}
