import Model

/// A chapter has nothing to read.
///
/// ## What it finds
/// A chapter with nothing under its title, or with headings only. A lead is something to read.
///
/// ## Why it matters
/// It takes a page and a line in the table of contents, and leads to nothing.
///
/// ## Example
/// ```markdown
/// ---
/// title: Metode
/// ---
/// ```
///
/// ## How to mend it
/// Write it, or remove it from `chapters` in `report.yaml` until it is written.
struct EmptyChapter: Check {
  let code = "empty-chapter"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.chapters.filter { $0.lead == nil && $0.body.allSatisfy(\.isHeading) }.map(fault)
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}

extension EmptyChapter {
  private func fault(_ chapter: Chapter) -> Diagnostic {
    fault(
      at: chapter.id.location, "chapter `\(chapter.id.value)` has nothing to read",
      remedy: "write it, or remove it from `chapters` in `report.yaml`")
  }
}
