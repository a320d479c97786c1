/// Does everything that a page paints belong to the structure tree, or to nobody (Artifact), once (ISO 14289-1, 7.1)?
struct MarkedContentRules {
  let structure: StructureTree

  init(_ structure: StructureTree) { self.structure = structure }

  func check(_ content: PageContent, _ list: inout FindingList) {
    let unmarked = content.groups { $0.tag == .none ? $0.words : nil }
    for (words, group) in unmarked {
      list.add(
        "unmarked-content", on: content.page, group.first.box,
        "\(words) is neither tagged nor an artifact\(group.more)",
        remedy: "tag it, or mark it as an Artifact")
    }
    let orphans = content.groups { mark in
      if case .content(let key) = mark.tag, structure.owners[key] == nil { mark.words } else { nil }
    }
    for (words, group) in orphans {
      list.add(
        "orphan-content", on: content.page, group.first.box,
        "\(words) is marked, and no element of the structure tree holds it\(group.more)",
        remedy: "let an element refer to its number (MCID)")
    }
    if content.nestings > 0 {
      list.add(
        "nested-artifact", on: content.page,
        "an Artifact stands within tagged content, or tagged content in an Artifact",
        remedy: "end the one before the other begins")
    }
    var seen = Set<ContentKey>()
    if let twice = content.begun.first(where: { !seen.insert($0).inserted }) {
      list.add(
        "repeated-content", on: content.page, "two pieces of content have the number (MCID) \(twice.number)",
        remedy: "number them one by one")
    }
    checkLost(content, &list)
    checkParentTree(content, &list)
  }

  /// Content that an element claims and that the page does not have; of a page that was read to its end.
  private func checkLost(_ content: PageContent, _ list: inout FindingList) {
    guard content.fault == nil, let id = content.page.node.id else { return }
    let all = Set(content.begun)
    let lost = (structure.numbers[id] ?? []).filter { !all.contains(ContentKey(container: id, number: $0)) }
    guard let first = lost.first else { return }
    list.add(
      "lost-content", on: content.page,
      "an element claims content with the number (MCID) \(first), which the page does not have",
      remedy: "take the number out of the structure tree")
  }

  /// The way back from content to its element, which readers go when somebody points at the page.
  private func checkParentTree(_ content: PageContent, _ list: inout FindingList) {
    let page = content.page
    let own = content.begun.filter { $0.container == page.node.id }
    guard !own.isEmpty else { return }
    guard let key = page.node["StructParents"].integer else {
      list.add(
        "missing-parent-tree", on: page,
        "the page has tagged content and no way from it to its elements (StructParents)",
        remedy: "number the page in the parent tree")
      return
    }
    let entry = NumberTree.value(key, in: structure.root["ParentTree"]).items
    let lost = own.first { !entry.indices.contains($0.number) || entry[$0.number].isNull }
    guard let lost else { return }
    list.add(
      "missing-parent-tree", on: page,
      "the parent tree does not know the content with the number (MCID) \(lost.number)",
      remedy: "enter its element in the parent tree")
  }
}

/// A number tree (ISO 32000-1, 7.9.7).
enum NumberTree {
  static func value(_ key: Int, in root: PDFNode) -> PDFNode {
    var open = [root]
    var steps = 0
    while let node = open.popLast(), steps < 20_000 {
      steps += 1
      let numbers = node["Nums"].items
      var index = 0
      while index + 1 < numbers.count {
        if numbers[index].integer == key { return numbers[index + 1] }
        index += 2
      }
      open += node["Kids"].items.filter { kid in
        let limits = kid["Limits"].items.compactMap(\.integer)
        return limits.count != 2 || (limits[0]...max(limits[0], limits[1])).contains(key)
      }
    }
    return PDFNode(root.document, .null)
  }
}
