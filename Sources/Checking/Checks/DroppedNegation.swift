import Model
import Quoting

/// What a quote leaves out turns it round.
///
/// ## What it finds
/// An omission or a bracket in place of *ikke*, *aldrig*, *uden*, *ingen*, *hverken*, *næppe*, *not*, *never* or their like, at most
/// three words from the quoted ones and in the same sentence. A bracket that holds a negation itself is let through.
///
/// ## Why it matters
/// *Vi har […] haft tid* is not what somebody meant who said *Vi har ikke haft tid*, however well the omission is marked.
///
/// ## Example
/// ```yaml
/// - id: tid
///   text: Vi har […] haft tid.
///   source: transcripts/samtale-7.txt
/// ```
///
/// ## How to mend it
/// Quote the negation too, or leave out more.
struct DroppedNegation: Check {
  let code = "dropped-negation"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.attestedQuotes.compactMap { quote in
      quote.attestation.droppedNegations.first.map { fault(quote, $0) }
    }
  }
}

extension DroppedNegation {
  private func fault(_ quote: AttestedQuote, _ negation: Attestation.DroppedNegation) -> Diagnostic {
    let file = quote.attestation.passage.file
    return fault(
      at: quote.place,
      "quote `\(quote.id)` leaves out `\(negation.word)` beside words that it has, in `\(file):\(negation.line)`",
      remedy: "quote it too, or leave out more")
  }
}
