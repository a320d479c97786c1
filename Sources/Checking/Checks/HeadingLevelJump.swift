import Model

/// A heading skips a level.
///
/// ## What it finds
/// A `####` right under a `##`, and a chapter whose first heading is not a `##`. Headings in records are all of one level and are
/// not looked at.
///
/// ## Why it matters
/// Those who read with a screen reader move about by heading levels, and a level that is missing sounds like a section that is
/// missing. PDF/UA does not allow it (ISO 14289-1, 7.4.2).
///
/// ## Example
/// ```markdown
/// ## Hvad vi spurgte om
///
/// #### Udvælgelse
/// ```
///
/// ## How to mend it
/// Use the level right below the heading above. If the smaller heading was chosen for its looks, choose those in the theme.
struct HeadingLevelJump: Check {
  let code = "heading-level-jump"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.chapters.flatMap { chapter in
      var above = 1
      return chapter.body.compactMap { block -> Diagnostic? in
        guard case .heading(let heading) = block.kind else { return nil }
        defer { above = heading.level }
        return heading.level > above + 1 ? fault(at: block.location, heading.level, under: above) : nil
      }
    }
  }
}

extension HeadingLevelJump {
  private func fault(at place: SourceLocation, _ level: Int, under above: Int) -> Diagnostic {
    let signs = { (level: Int) in "`" + String(repeating: "#", count: level) + "`" }
    let trouble = above == 1 ? "is the chapter's first heading" : "right under \(signs(above)) skips a level"
    return fault(
      at: place, length: level, "\(signs(level)) \(trouble)",
      remedy: "write \(signs(above + 1))")
  }
}
