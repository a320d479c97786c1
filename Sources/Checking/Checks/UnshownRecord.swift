import Editing
import Model

/// A record is in the folder, and no page shows it.
///
/// ## What it finds
/// A finding, recommendation, case, interview, quote or figure that no chapter places, directly or inside another record. What a
/// shown finding stands on is reported at the finding. Quotes whose themes are counted, and quotes that were imported, are left
/// alone: they are material to count and to choose from.
///
/// ## Why it matters
/// Somebody wrote it to be read. More often than not, the placement was forgotten, or lost when a chapter was rewritten.
///
/// ## Example
/// `findings/klima.md`, where no chapter has `![](finding:klima)`. An overview, `![](list:findings)`, shows only what stands on a
/// page.
///
/// ## How to mend it
/// Place it with an image in a paragraph of its own, or delete it.
struct UnshownRecord: Check {
  let code = "unshown-record"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let report = subject.report
    let reported = Set(subject.unshownEvidence.map(\.address)).union(subject.countedQuotes)
    let found =
      unshown(report.findings, .finding, subject.order)
      + unshown(report.recommendations, .recommendation, subject.order)
      + unshown(report.cases, .case, subject.order)
      + unshown(report.interviews, .interview, subject.order)
      + unshown(report.quotes.filter { $0.imported == nil }, .quote, subject.order)
      + unshown(report.figures, .figure, subject.order)
    return found.filter { !reported.contains($0.address) }.map { fault($0.address, at: $0.place) }
  }
}

extension UnshownRecord {
  private func unshown(
    _ records: [some Record], _ scheme: Address.Scheme, _ order: ReadingOrder
  ) -> [(address: Address, place: SourceLocation)] {
    records.map { (Address(scheme, $0.id.value), $0.id.location) }.filter { !order.shows($0.0) }
  }
}

extension UnshownRecord {
  private func fault(_ address: Address, at place: SourceLocation) -> Diagnostic {
    // An identifier that is the file's name stands nowhere in the file.
    let isWritten = place.line > 1 || place.column > 1
    return fault(
      at: place, length: isWritten ? address.target.unicodeScalars.count : 1,
      "no page shows \(address.scheme.noun) `\(address.target)`",
      remedy: "place it with `![](\(address))`, or delete it")
  }
}

extension CheckSubject {
  /// Quotes that count among those of their themes: `value:people.themes.tid`.
  fileprivate var countedQuotes: [Address] {
    guard let people = report.surveys.first(where: \.isInterviews) else { return [] }
    let counted = Set(people.questions.flatMap(\.answers).map(\.id.value))
    return report.quotes.filter { !counted.isDisjoint(with: $0.themes) }.map { Address(.quote, $0.id.value) }
  }
}
