import Model

/// A finding does not say what it stands on.
///
/// ## What it finds
/// A finding without `evidence`, or with an empty list.
///
/// ## Why it matters
/// A finding is the study's claim. Without quotes, figures, facts or works under it, a reader has only the author's word.
///
/// ## Example
/// ```yaml
/// title: Driften vinder
/// lead: De små forbedringer trives.
/// ```
///
/// ## How to mend it
/// List what the finding rests on: `evidence: [quote:drift-1, fact:interviews]`. If there is nothing to list, it is an opinion
/// and belongs in prose.
struct FindingWithoutEvidence: Check {
  let code = "finding-without-evidence"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.findings.filter(\.evidence.isEmpty).map(fault)
  }
}

extension FindingWithoutEvidence {
  private func fault(_ finding: Finding) -> Diagnostic {
    fault(
      at: finding.id.location, "finding `\(finding.id.value)` has no `evidence`",
      remedy: "add `evidence: […]`, the quotes, figures, facts or works it stands on")
  }
}
