/// Is the structure tree one that can be read aloud (ISO 14289-1, 7.2 to 7.9)?
struct StructureRules {
  private let structure: StructureTree
  private let pages: [ObjectID: PageFacts]

  init(_ structure: StructureTree, _ pages: [PageFacts]) {
    self.structure = structure
    self.pages = Dictionary(pages.compactMap { page in page.node.id.map { ($0, page) } }) { first, _ in first }
  }

  func check(_ list: inout FindingList) {
    if structure.isDamaged {
      list.add("damaged-pdf", "the file is damaged: its structure tree is endless", remedy: "make the PDF again")
    }
    if structure.elements.isEmpty {
      list.add(
        "untagged-pdf", "the file is not tagged: its structure tree is empty",
        remedy: "export it with tags, in Trykklar with `build --profile screen`")
    }
    if let key = structure.claimedTwice.first {
      list.add(
        "repeated-content", on: pages[key.container],
        "two elements claim the content with the number (MCID) \(key.number)", remedy: "let one of them have it")
    }
    checkHeadings(&list)
    var notes = Set<String>()
    for (index, element) in structure.elements.enumerated() {
      checkType(element, &list)
      checkPlace(element, &list)
      checkFigure(element, &list)
      if element.type == "Table" { TableShape(index, structure).check(page(element), &list) }
      if element.type == "TH" { checkHeader(index, element, &list) }
      if element.type == "Note", !element.node["ID"].hasText || !notes.insert(element.node["ID"].text ?? "").inserted {
        list.add(
          "note-without-id", on: page(element), "a note (Note) has no ID of its own", remedy: "give each note an ID")
      }
    }
  }

  private func page(_ element: StructureElement) -> PageFacts? { element.page.flatMap { pages[$0] } }

  private func checkHeadings(_ list: inout FindingList) {
    var last = 0
    var hasPlain = false
    for element in structure.elements {
      if element.type == "H" { hasPlain = true }
      guard let level = Self.level(element.type) else { continue }
      if level > last + 1 {
        let before = last == 0 ? "the first heading is H\(level)" : "H\(level) follows H\(last)"
        list.add(
          "skipped-heading", on: page(element), "a level of headings is left out: \(before)",
          remedy: "let headings go one level down at a time, from H1")
      }
      last = level
    }
    if hasPlain, last > 0 {
      list.add(
        "skipped-heading", "the file has headings with a level (H1) and without one (H)", remedy: "use one of the two")
    }
  }

  private static func level(_ type: String) -> Int? {
    guard type.utf8.count == 2, type.hasPrefix("H"), let level = Int(type.dropFirst()), (1...6).contains(level) else {
      return nil
    }
    return level
  }

  private func checkType(_ element: StructureElement, _ list: inout FindingList) {
    guard !StructureTree.standardTypes.contains(element.type) else { return }
    list.add(
      "unknown-structure-type", on: page(element),
      "no reader knows elements of the type `\(element.ownType.prefix(40))`",
      remedy: "map it to a standard type in the RoleMap")
  }

  /// Elements that mean nothing outside others.
  private static let parents: [String: Set<String>] = [
    "LI": ["L"], "LBody": ["LI"], "TR": ["Table", "THead", "TBody", "TFoot"], "TH": ["TR"], "TD": ["TR"],
    "THead": ["Table"], "TBody": ["Table"], "TFoot": ["Table"], "TOCI": ["TOC"],
  ]

  private func checkPlace(_ element: StructureElement, _ list: inout FindingList) {
    guard let wanted = Self.parents[element.type] else { return }
    let parent = element.parent.map { structure.elements[$0].type } ?? "the tree's root"
    guard !wanted.contains(parent) else { return }
    list.add(
      "misplaced-element", on: page(element),
      "\(element.type) stands in \(parent), and belongs in \(wanted.sorted().joined(separator: ", "))",
      remedy: "put it where it belongs")
  }

  private func checkFigure(_ element: StructureElement, _ list: inout FindingList) {
    guard element.type == "Figure" || element.type == "Formula", !element.node["Alt"].hasText,
      !element.node["ActualText"].hasText
    else { return }
    list.add(
      "figure-without-alt", on: page(element), "a figure (\(element.type)) has no alternative text",
      remedy: "say in words what it shows, or make an Artifact of it")
  }

  private func checkHeader(_ index: Int, _ element: StructureElement, _ list: inout FindingList) {
    let scope = element.attribute("Scope", of: "Table", in: structure)?.name
    if let scope, ["Row", "Column", "Both"].contains(scope) { return }
    // Cells that name their headers do as well.
    if element.node["ID"].hasText, namesHeaders(index) { return }
    list.add(
      "header-without-scope", on: page(element), "a table's header cell (TH) does not say what it is the header of",
      remedy: "give it the attribute Scope: Row, Column or Both")
  }

  /// Whether a cell of the table that a header stands in names headers.
  private func namesHeaders(_ index: Int) -> Bool {
    var table = structure.elements[index].parent
    while let above = table, structure.elements[above].type != "Table" { table = structure.elements[above].parent }
    guard let table else { return false }
    let depth = structure.elements[table].depth
    return structure.elements[(table + 1)...].prefix { $0.depth > depth }.prefix(20_000).contains {
      $0.attribute("Headers", of: "Table", in: structure) != nil
    }
  }
}
