import Editing
import Model

/// A difference between two shares is given in per cent.
///
/// ## What it finds
/// *Steget med 5 pct.*, *5 pct. højere*, *a rise of 5 per cent* where two shares in the same sentence, or two that the paragraph is bound to,
/// differ by 5. A change that is also true in per cent (from 100 pct. to 95 pct.) is left alone.
///
/// ## Why it matters
/// From 40 pct. to 45 pct. is 5 percentage points, and 12.5 per cent. Who reads 5 pct. is told of another change than the one
/// that was found.
///
/// ## Example
/// ```markdown
/// Andelen er steget med 5 pct., fra 40 pct. til 45 pct.
/// ```
///
/// ## How to mend it
/// Write *procentpoint* (*percentage points*), or work out what the change is in per cent.
struct PercentForPercentagePoints: Check {
  let code = "percent-for-percentage-points"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let links = Dictionary(
      subject.valueLinks.map { ($0.reference.location, $0) }, uniquingKeysWith: { first, _ in first })
    return subject.printedTexts.filter { $0.role != .speech }.flatMap { text -> [Diagnostic] in
      let forms = subject.cleanTexts.finds(.percentForm, in: text.identity) { PercentForm.all(in: text.scalars) }
      let shares = SharesInText(text, links, forms)
      return shares.changes.compactMap { change in
        guard let pair = shares.pair(thatDiffersBy: change) else { return nil }
        return fault(
          in: text, change.range, subject,
          "`\(text.words(change.range))` is the difference between \(pair) in per cent, which is in percentage points",
          remedy: "write `\(text.language == .danish ? "procentpoint" : "percentage points")`")
      }
    }
  }
}
