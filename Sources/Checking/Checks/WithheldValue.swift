import Model
import Tabulating

/// A sentence says a number that must not be shown.
///
/// ## What it finds
/// A link to a value that disclosure control withholds in this edition: too few answered, or the number could be used to work out
/// how few did elsewhere. Readers see two dots, whatever stands between the brackets, and a footnote says why.
///
/// ## Why it matters
/// A figure can have a gap. A sentence about a number that nobody sees says nothing, and says it to everybody in the region.
///
/// ## Example
/// ```markdown
/// I [](edition:short) har [](value:politikere.ansvar.ja) taget ansvar.
/// ```
/// in the edition about a region from which three answered.
///
/// ## How to mend it
/// Keep the sentence to editions that can show it, with `> [!EDITION …]` or `only`, or leave the value out.
struct WithheldValue: Check {
  let code = "withheld-value"
  let severity = Severity.warning
  let protectsPeople = true

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let isDivided = !subject.report.editions.isEmpty
    let remedy =
      isDivided
      ? "keep the sentence to other editions with `> [!EDITION …]` or `only`, or leave it out"
      : "leave the sentence out"
    return subject.valueLinks.filter { $0.isWithheld(subject.index.tabulator) }.map { link in
      fault(
        at: link.reference.location, length: link.reference.length,
        "\(link.name) is not shown\(isDivided ? " in this edition" : ""), and readers see `..`", remedy: remedy)
    }
  }
}
