import Model

/// What is wrong with a design as a whole, where each value by itself is right.
enum DesignFaults {
  static func find(in design: ThemeDesign, faces: [Theme.Face], at place: SourceLocation) -> [Diagnostic] {
    // A class of one's own need not know of roles.
    design.isEmpty ? [] : missing(in: design, at: place) + oversized(design) + unknownFaces(in: design, faces)
  }

  private static func missing(in design: ThemeDesign, at place: SourceLocation) -> [Diagnostic] {
    let colours = [ColourRole.accent, .second, .ink, .paper].filter { design.colours[$0] == nil }
    let lengths = GridRole.allCases.filter { design.lengths[$0] == nil }.map { "grid.\($0.rawValue)" }
    let type = TypeRole.allCases.filter { role in
      guard let style = design.type[role] else { return true }
      return style.family == nil || style.isBold == nil || style.size == nil || style.leading == nil
    }
    var names = colours.map { "colours.\($0.rawValue)" } + lengths + type.map { "type.\($0.rawValue)" }
    if design.lines == nil { names.append("grid.lines") }
    for role in [FamilyRole.text, .display, .tabular] where design.families[role] == nil {
      names.append("fonts.families.\(role.rawValue)")
    }
    return names.map { name in
      Diagnostic(
        "missing-design-value", at: place, "`\(name)` is said neither by the theme nor by one that it builds on",
        remedy: "add it, or build on a theme that has it: `base: coi`")
    }
  }

  private static func oversized(_ design: ThemeDesign) -> [Diagnostic] {
    func sum(_ roles: [GridRole]) -> Double { roles.reduce(0) { $0 + (design.lengths[$1]?.value.points ?? 0) } }
    var faults: [Diagnostic] = []
    if let width = design.lengths[.width]?.value, sum([.left, .margin, .gutter, .text]) > width.points {
      faults.append(
        Diagnostic(
          "oversized-grid", at: design.lengths[.text]?.location,
          "the columns, `left`, `margin`, `gutter` and `text`, are wider than the page's \(width.text)",
          remedy: "make one of them narrower"))
    }
    if let height = design.lengths[.height]?.value, let lines = design.lines,
      sum([.top]) + Double(lines) * sum([.line]) > height.points
    {
      faults.append(
        Diagnostic(
          "oversized-grid", at: design.lengths[.line]?.location,
          "\(lines) lines below `top` are taller than the page's \(height.text)",
          remedy: "give `lines` a smaller number"))
    }
    return faults
  }

  private static func unknownFaces(in design: ThemeDesign, _ faces: [Theme.Face]) -> [Diagnostic] {
    let names = faces.map(\.name)
    let families = FamilyRole.allCases.compactMap { design.families[$0] }
    return families.flatMap { family -> [Diagnostic] in
      guard case .faces(let styles) = family else { return [] }
      return FontStyle.allCases.compactMap { styles[$0] }.filter { !names.contains($0.value) }.map { face in
        Diagnostic(
          "unknown-face", at: face.location, length: face.value.count, "there is no face `\(face.value)` among `faces`",
          remedy: NearMiss.remedy(for: face.value, among: names) ?? "add it to `faces`, or name one of them")
      }
    }
  }
}
