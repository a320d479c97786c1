/// All that a screen reader, and an archive, ask: page by page, and of the file as a whole.
struct ScreenRules {
  let document: PDFDocument

  init(_ document: PDFDocument) { self.document = document }

  func check(_ content: PageContent, _ structure: StructureTree?, _ list: inout FindingList) {
    HiddenTextRules(severity: .warning).check(content, &list)
    ScreenColourRules(document).check(content, &list)
    // Of a file without tags it is said once, and not on every page.
    if let structure, structure.root.entries != nil {
      MarkedContentRules(structure).check(content, &list)
      WordRules(structure: structure).check(content, &list)
    }
  }

  func check(_ pages: [PageFacts], _ fonts: [FontUse], _ structure: StructureTree?, _ list: inout FindingList) {
    DocumentRules(document).check(&list)
    FontRules().check(fonts, &list)
    UnicodeRules().check(fonts, &list)
    ActionRules().check(document, &list)
    if let structure, structure.root.entries != nil {
      StructureRules(structure, pages).check(&list)
      AnnotationTagRules(structure).check(pages, &list)
    }
  }
}
