/// What lies on a page besides its content.
struct AnnotationRules {
  /// On paper nothing can be clicked: within the bleed only a printer's own marks and traps may lie (ISO 15930-7, 6.17).
  func checkPrint(_ page: PageFacts, _ list: inout FindingList) {
    let edge = page.bleed ?? page.trimmed
    var found: [String: (box: Box, count: Int)] = [:]
    for annotation in page.node["Annots"].items.prefix(10_000) {
      let kind = annotation["Subtype"].name ?? "without a kind"
      guard kind != "TrapNet", kind != "PrinterMark", kind != "Popup", let box = annotation["Rect"].box,
        box.intersection(edge) != nil
      else { continue }
      found[kind, default: (box, 0)].count += 1
    }
    for (kind, group) in found.sorted(by: { $0.key < $1.key }) {
      let words = group.count == 1 ? "a link" : "\(group.count) links"
      if kind == "Link" {
        list.add(
          "link-in-print", on: page, group.box, "the page has \(words), which a printed page cannot have",
          remedy: "leave links out of the file for the printer")
      } else {
        list.add(
          "annotation-in-print", on: page, group.box, "the page has an annotation (\(kind)) within the bleed",
          remedy: "remove comments, fields and annotations")
      }
    }
  }
}
