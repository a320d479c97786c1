/// Are words parted by spaces, and not by their places alone? Many readers put a page's characters together as they come
/// (ISO 32000-1, 14.8.2.5).
struct WordRules {
  let structure: StructureTree

  func check(_ content: PageContent, _ list: inout FindingList) {
    let gaps = content.gaps.filter { isInOneText($0) }
    guard let first = gaps.first else { return }
    let more = gaps.count < 2 ? "" : ", and between \(gaps.count - 1) more on the page"
    list.add(
      "missing-space", .warning, on: content.page, first.box, "there is no space between two words\(more)",
      remedy: "export it with spaces as characters")
  }

  /// Whether both stand in one paragraph, heading, cell: a number and its text need no space.
  private func isInOneText(_ gap: WordGap) -> Bool {
    guard let before = structure.owners[gap.before], let after = structure.owners[gap.after] else { return false }
    return before == after || text(before) == text(after)
  }

  private static let inline: Set<String> = ["Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot"]

  private func text(_ element: Int) -> Int {
    var element = element
    while Self.inline.contains(structure.elements[element].type), let parent = structure.elements[element].parent {
      element = parent
    }
    return element
  }
}
