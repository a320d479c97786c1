import Editing
import Model

/// A work in the reference list is cited nowhere.
///
/// ## What it finds
/// An entry of `sources.yaml` that no link cites, that is no finding's evidence, and that no quote, figure, case, fact or survey names
/// as its source.
///
/// ## Why it matters
/// Harvard style lists what is cited and nothing else. A reader who looks for what the work is used for looks in vain.
///
/// ## Example
/// ```yaml
/// - {id: bourgon2017, type: book, title: The New Synthesis, year: 2017}
/// ```
/// where no chapter has `[](cite:bourgon2017)`.
///
/// ## How to mend it
/// Cite it where it is used, or delete the entry.
struct UncitedWork: Check {
  let code = "uncited-work"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    // What is cited only in what an edition leaves out is cited in the report.
    guard subject.report.leftOut.isEmpty else { return [] }
    let cited = subject.citedWorks
    return subject.report.works.map(\.id).filter { !cited.contains($0.value) }.map { id in
      fault(
        at: id, "`\(id.value)` is cited nowhere", remedy: "cite it with `[](cite:\(id.value))`, or delete the entry")
    }
  }
}

extension CheckSubject {
  /// The identifiers of works that something in the report refers to.
  fileprivate var citedWorks: Set<String> {
    let links = references.filter { $0.address.scheme == .cite }.map(\.address.target)
    let evidence = report.findings.flatMap(\.evidence).compactMap { Address(soundEvidence: $0.value) }
      .filter { $0.scheme == .cite }.map(\.target)
    let records: [Located<String>?] = report.quotes.map(\.source) + report.figures.map(\.source)
    let others: [Located<String>?] =
      report.cases.map(\.source) + report.facts.facts.map(\.source) + report.surveys.map(\.source)
    return Set(links).union(evidence).union((records + others).compactMap { $0?.value })
  }
}
