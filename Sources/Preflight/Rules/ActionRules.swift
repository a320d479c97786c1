/// What a file does by itself: programs in it, and calls of other programs.
struct ActionRules {
  private static let forbidden = ["Launch", "Sound", "Movie", "ResetForm", "ImportData", "SubmitForm", "Rendition"]

  func check(_ document: PDFDocument, _ list: inout FindingList) {
    var scripts = 0
    var actions = Set<String>()
    for (_, node) in document.all { count(node.object, &scripts, &actions, depth: 12) }
    if scripts > 0 {
      list.add(
        "javascript", "the file has JavaScript in it, at \(scripts) place\(scripts == 1 ? "" : "s")",
        remedy: "take it out: no report needs a program")
    }
    if !actions.isEmpty {
      list.add(
        "forbidden-action", "the file has actions that no report needs: \(actions.sorted().joined(separator: ", "))",
        remedy: "take them out")
    }
  }

  private func count(_ object: PDFObject, _ scripts: inout Int, _ actions: inout Set<String>, depth: Int) {
    guard depth > 0 else { return }
    switch object {
    case .dictionary(let entries), .stream(let entries):
      if let kind = entries["S"]?.name {
        if kind == "JavaScript" { scripts += 1 } else if Self.forbidden.contains(kind) { actions.insert(kind) }
      } else if entries["JS"] != nil {
        scripts += 1
      }
      for value in entries.values { count(value, &scripts, &actions, depth: depth - 1) }
    case .array(let items): for item in items { count(item, &scripts, &actions, depth: depth - 1) }
    default: break
    }
  }
}
