/// Lines, and areas as thin as lines, that a press may lose.
struct LineRules {
  let lineWeight: Double

  func check(_ content: PageContent, _ list: inout FindingList) {
    var thinnest = Double.infinity
    let groups = content.groups { mark in
      guard !mark.colours.isEmpty, !mark.colours.allSatisfy(\.isWhite) else { return nil }
      let width: Double
      switch mark.kind {
      case .stroke(let stroke): width = stroke
      case .fill(let thin): width = thin
      default: return nil
      }
      // Two thousandths of a point are what programs round away.
      guard width < lineWeight - 0.002 else { return nil }
      thinnest = min(thinnest, width)
      return "line"
    }
    for (_, group) in groups {
      list.add(
        "thin-line", .warning, on: content.page, group.first.box,
        "a line is \(thinnest.hundredths) pt, and \(lineWeight.hundredths) pt is the thinnest that prints\(group.more)",
        remedy: "make it thicker, or leave it out")
    }
  }
}
