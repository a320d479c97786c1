/// Can a reader find links and fields, in the order of the text, and say what they are (ISO 14289-1, 7.18)?
struct AnnotationTagRules {
  let structure: StructureTree

  init(_ structure: StructureTree) { self.structure = structure }

  func check(_ pages: [PageFacts], _ list: inout FindingList) {
    for page in pages {
      var outside: (box: Box?, count: Int)?
      var silent: (box: Box?, count: Int)?
      var shown = 0
      for annotation in page.node["Annots"].items.prefix(10_000) where isShown(annotation) {
        shown += 1
        let kind = annotation["Subtype"].name ?? ""
        let owner = annotation.id.flatMap { structure.annotationOwners[$0] }.map { structure.elements[$0].type }
        let wanted = kind == "Link" ? ["Link"] : kind == "Widget" ? ["Form"] : ["Annot", "Form", "Link"]
        if !wanted.contains(owner ?? "") || annotation["StructParent"].integer == nil {
          outside = (outside?.box ?? annotation["Rect"].box, (outside?.count ?? 0) + 1)
        }
        let hasWords =
          annotation["Contents"].hasText || (kind == "Widget" && annotation["TU"].hasText)
          || (kind != "Link" && owner != nil && !wanted.isEmpty && annotation["Alt"].hasText)
        if !hasWords { silent = (silent?.box ?? annotation["Rect"].box, (silent?.count ?? 0) + 1) }
      }
      if let outside {
        list.add(
          "link-outside-structure", on: page, outside.box,
          "\(Self.words(outside.count)) is not in the structure tree, so a screen reader passes it by",
          remedy: "put it into an element Link, by OBJR and StructParent")
      }
      if let silent {
        list.add(
          "link-without-description", on: page, silent.box, "\(Self.words(silent.count)) does not say where it leads",
          remedy: "describe it in Contents")
      }
      if shown > 0, page.node["Tabs"].name != "S" {
        list.add(
          "tab-order", on: page, "the tab key does not follow the text on this page (Tabs)", remedy: "set Tabs to S")
      }
    }
  }

  private static func words(_ count: Int) -> String {
    count == 1 ? "a link or field" : "a link or field, one of \(count) on the page,"
  }

  private func isShown(_ annotation: PDFNode) -> Bool {
    let kind = annotation["Subtype"].name ?? ""
    let isHidden = ((annotation["F"].integer ?? 0) & 2) != 0
    return annotation.entries != nil && kind != "Popup" && kind != "PrinterMark" && !isHidden
  }
}
