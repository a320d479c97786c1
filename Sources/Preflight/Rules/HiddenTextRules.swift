import Model

/// Text that is in the file and that nobody sees: searched and read aloud all the same.
struct HiddenTextRules {
  let severity: Severity
  /// Texts and painted areas that are held against each other on one page.
  private static let most = 4000

  func check(_ content: PageContent, _ list: inout FindingList) {
    let sheet = content.page.media
    var painted: [Box] = []
    var compared = 0
    var found: [String: MarkGroup] = [:]
    func note(_ reason: String, _ mark: Mark) {
      found[reason, default: MarkGroup(first: mark, count: 0)].count += 1
    }
    for mark in content.marks {
      guard mark.isText else {
        if !mark.isTransparent || mark.colours.isEmpty, !mark.colours.allSatisfy(\.isWhite) || mark.colours.isEmpty,
          painted.count < Self.most
        {
          painted.append(mark.box)
        }
        continue
      }
      if mark.isUnseen {
        if case .text(_, _, 3) = mark.kind { note("is invisible (rendering mode 3)", mark) }
      } else if sheet.intersection(mark.box) == nil {
        note("stands outside the sheet", mark)
      } else if !mark.colours.isEmpty, mark.colours.allSatisfy(\.isWhite), compared < Self.most {
        compared += 1
        if !painted.contains(where: { $0.contains(mark.box.centre) }) { note("is white on white paper", mark) }
      }
    }
    for (reason, group) in found.sorted(by: { $0.key < $1.key }) {
      list.add(
        "hidden-text", severity, on: content.page, group.first.box, "text \(reason)\(group.more)",
        remedy: "take it out, or let it be seen")
    }
  }
}
