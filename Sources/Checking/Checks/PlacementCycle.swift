import Editing
import Model

/// A record is placed inside itself.
///
/// ## What it finds
/// A placement of a record in its own prose, or in the prose of a record that is placed in it.
///
/// ## Why it matters
/// The page would never end. What is built leaves the inner one out.
///
/// ## Example
/// ```markdown
/// ![](finding:drift)
/// ```
/// in `findings/drift.md`.
///
/// ## How to mend it
/// Point at it with a link instead of placing it.
struct PlacementCycle: Check {
  let code = "placement-cycle"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.order.cycles.map(fault)
  }
}

extension PlacementCycle {
  private func fault(_ cycle: Located<Address>) -> Diagnostic {
    fault(
      at: cycle.location, length: "![](\(cycle.value))".unicodeScalars.count,
      "\(cycle.value.scheme.noun) `\(cycle.value.target)` is placed inside itself",
      remedy: "point at it instead, in a sentence: `[](\(cycle.value))`")
  }
}
