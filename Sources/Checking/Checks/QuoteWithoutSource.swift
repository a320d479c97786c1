import Model

/// A quote does not say where it was said.
///
/// ## What it finds
/// A quote without `source`.
///
/// ## Why it matters
/// Nobody can look up whether it was said, or whether it was said like that: neither a reader nor the next author.
///
/// ## Example
/// ```yaml
/// - id: tid
///   text: Der er aldrig tid nok.
///   who: kommunal
/// ```
///
/// ## How to mend it
/// Add `source` with the identifier of a work in `sources.yaml`, or with a transcript's file, `transcripts/samtale-7.txt`. A
/// transcript is private: nothing of it is printed.
struct QuoteWithoutSource: Check {
  let code = "quote-without-source"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.quotes.filter { $0.source == nil }.map(fault)
  }
}

extension QuoteWithoutSource {
  private func fault(_ quote: Quote) -> Diagnostic {
    fault(
      at: quote.id, "quote `\(quote.id.value)` has no `source`",
      remedy: "add `source: …`, a work in `sources.yaml` or a file in `transcripts/`")
  }
}
