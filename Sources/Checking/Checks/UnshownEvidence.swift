import Editing
import Model

/// A finding stands on something that no page shows.
///
/// ## What it finds
/// A line of a shown finding's `evidence` that names a quote, figure, table, case, interview or finding that no chapter places.
///
/// ## Why it matters
/// Readers cannot turn to it. It is left out of the list under the finding, which then seems to stand on less than it does.
///
/// ## Example
/// ```yaml
/// evidence: [quote:drift-1]
/// ```
/// where no chapter has `![](quote:drift-1)`.
///
/// ## How to mend it
/// Place it where it is spoken of, or take the line away.
struct UnshownEvidence: Check {
  let code = "unshown-evidence"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.unshownEvidence.map { evidence, address in
      fault(
        at: evidence, "no page shows \(address.scheme.noun) `\(address.target)`, which this finding stands on",
        remedy: address.scheme.canBePlaced
          ? "place it with `![](\(address))`, or take the line away" : "place the record that it stands in")
    }
  }
}

extension CheckSubject {
  /// What shown findings stand on and no page shows.
  var unshownEvidence: [(evidence: Located<String>, address: Address)] {
    report.findings.filter { order.shows(Address(.finding, $0.id.value)) }.flatMap(\.evidence)
      .compactMap { evidence in
        guard let address = Address(soundEvidence: evidence.value), contains(address), !order.shows(address) else {
          return nil
        }
        return (evidence, address)
      }
  }
}
