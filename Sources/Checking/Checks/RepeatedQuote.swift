import Model

/// A quote's words stand in the body twice.
///
/// ## What it finds
/// Two records in `quotes.yaml` with the same words, or one with words of the other, that the body shows both; and a quote of five
/// words or more that the prose has as well. A quote that is placed twice is `shown-twice`; a pull quote repeats the body by its nature.
///
/// ## Why it matters
/// Readers take it for two people who say the same, and count it twice.
///
/// ## Example
/// ```yaml
/// - {id: tid, text: Der er aldrig tid nok., who: kommunal}
/// - {id: tid-igen, text: Der er aldrig tid nok., who: kommunal}
/// ```
///
/// ## How to mend it
/// Place one of them, and point at it with a link from the other place; or place one with `?as=pull`.
struct RepeatedQuote: Check {
  let code = "repeated-quote"
  let severity = Severity.warning

  /// Shorter than this, prose has the words by chance.
  private static let fewestWords = 5

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let shown = subject.shownQuotes
    let order = Dictionary(
      shown.quotes.enumerated().map { ($1.quote.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    return shown.quotes.indices.compactMap { index in
      let quote = shown.quotes[index]
      guard !quote.inBody.isEmpty, order[quote.quote.id.value] == index else { return nil }
      let isLong = shown.wordCount(of: index) >= Self.fewestWords
      let others = shown.places(of: index).filter { $0.quote != quote.quote.id.value }
      let other = others.first { other in
        guard let twin = other.quote.flatMap({ order[$0] }) else { return isLong }
        // Of two with the same words, the later one repeats.
        let isSame = shown.places(of: twin).contains { $0.quote == quote.quote.id.value }
        return isSame ? twin < index : isLong
      }
      return other.map { fault(quote.quote, $0) }
    }
  }
}

extension RepeatedQuote {
  private func fault(_ quote: Quote, _ other: (place: SourceLocation, quote: String?)) -> Diagnostic {
    let holder = other.quote.map { "quote `\($0)`" } ?? "the prose"
    return fault(
      at: quote.id, "\(holder) has the words of quote `\(quote.id.value)` already: \(other.place)",
      remedy: "show one of them and point at it from the other place: `[](quote:\(quote.id.value))`")
  }
}
