import Model

/// A quote does not say who speaks.
///
/// ## What it finds
/// A quote without `who`, and one without `attribution` whose `who` is a person that may not be named under it. A quote that was
/// imported needs neither before a page shows it.
///
/// ## Why it matters
/// A reader weighs words by who says them. Words that nobody says read as the report's own.
///
/// ## Example
/// ```yaml
/// - id: tid
///   text: Der er aldrig tid nok.
///   source: soeges2020
/// ```
///
/// ## How to mend it
/// Add `who` with the identifier of a person or a voice in `people.yaml`. For somebody who may not be named under a quote, add
/// `attribution: auto`, which takes the finest wording that fits people enough, or make a voice that several could have.
struct UnattributedQuote: Check {
  let code = "unattributed-quote"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.quotes.compactMap { quote in
      if quote.imported != nil, !subject.order.shows(Address(.quote, quote.id.value)) { return nil }
      guard let who = quote.who else { return nobody(quote) }
      guard subject.index.voices[who.value] == nil, let person = subject.index.persons[who.value],
        person.consent != .named, quote.attribution == nil
      else { return nil }
      // A quote that is there to be counted needs no words under it.
      guard subject.order.shows(Address(.quote, quote.id.value)) else { return nil }
      return unnamed(who)
    }
  }
}

extension UnattributedQuote {
  private func nobody(_ quote: Quote) -> Diagnostic {
    fault(at: quote.id, "quote `\(quote.id.value)` has no `who`", remedy: "add `who: …`, a person or a voice")
  }

  private func unnamed(_ who: Located<String>) -> Diagnostic {
    fault(
      at: who, "`\(who.value)` may not be named under a quote, so nothing stands there",
      remedy: "add `attribution: auto`, or use one of the `voices` in `people.yaml`, such as *Kommunal topleder*")
  }
}
