import Model

/// A pull quote shows words that the body has not.
///
/// ## What it finds
/// A verbatim quote placed with `?as=pull` whose words stand nowhere in the body: neither in prose nor in a quote that is placed without
/// `?as=pull`. A paraphrase is the author's own and is let through.
///
/// ## Why it matters
/// A pull quote draws readers into the text, and they look for it there: for what it answered, and for what was said next.
///
/// ## Example
/// ```markdown
/// ![](quote:tid?as=pull)
/// ```
/// and no `![](quote:tid)`.
///
/// ## How to mend it
/// Place the quote in the body too, `![](quote:tid)`, or instead.
struct PullQuoteWithoutBody: Check {
  let code = "pull-quote-without-body"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let shown = subject.shownQuotes
    return shown.quotes.indices.flatMap { index -> [Diagnostic] in
      let quote = shown.quotes[index]
      guard !quote.pulled.isEmpty, quote.quote.rendering == .verbatim, shown.places(of: index).isEmpty else {
        return []
      }
      return quote.pulled.map { fault(quote.quote.id.value, at: $0) }
    }
  }
}

extension PullQuoteWithoutBody {
  private func fault(_ id: String, at place: SourceLocation) -> Diagnostic {
    fault(
      at: place, length: "![](quote:\(id)?as=pull)".unicodeScalars.count,
      "pull quote `\(id)` shows words that stand nowhere in the body",
      remedy: "place the quote in the body too, or instead: `![](quote:\(id))`")
  }
}
