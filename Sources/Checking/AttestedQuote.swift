import Model
import Quoting

/// A quote of the report that its transcript has.
struct AttestedQuote {
  var id: String
  /// Where its text stands, in the report's own language.
  var place: SourceLocation
  var attestation: Attestation
}

extension CheckSubject {
  /// The quotes that their transcripts have, in the report's order.
  var attestedQuotes: [AttestedQuote] {
    report.quotes.compactMap { quote in
      guard case .attested(let attestation)? = quoteVerdicts.byQuote[quote.id.value],
        let place = quoteVerdicts.places[quote.id.value]
      else { return nil }
      return AttestedQuote(id: quote.id.value, place: place, attestation: attestation)
    }
  }
}
