import Model

/// Every verbatim quote of a report that names a transcript, held against it once.
///
/// What is compared is words: white space, quotation marks, dashes and other signs between words count for nothing, nor do the two
/// ways in which Unicode writes é. A first letter may be of another size where the quote begins, and after an omission or a bracket. All
/// words between two omissions must have been said by one speaker without a break.
public struct QuoteVerdicts: Sendable {
  /// By the quote's identifier; of two alike the first one's. Quotes whose transcript could not be read have none.
  public private(set) var byQuote: [String: QuoteVerdict] = [:]
  /// Where the quote's text stands that was looked at, in the report's own language.
  public private(set) var places: [String: SourceLocation] = [:]

  /// Of no report.
  public static let none = QuoteVerdicts()

  private init() {}

  public init(_ report: Report) {
    var table = WordTable()
    var quotes: [String: [Quote]] = [:]
    for quote in report.quotes where quote.rendering == .verbatim && places[quote.id.value] == nil {
      guard let source = quote.source else { continue }
      places[quote.id.value] = quote.text.location
      quotes[source.value, default: []].append(quote)
    }
    for transcript in report.transcripts {
      guard let wanted = quotes[transcript.file] else { continue }
      let spoken = SpokenWords(transcript, &table)
      let patterns = wanted.map { QuotePattern($0.text.value, &table) }
      let finder = PassageFinder(spoken: spoken, table: table)
      for (quote, pattern) in zip(wanted, patterns) { byQuote[quote.id.value] = finder.verdict(pattern) }
    }
  }

  /// Where each quote was said that its transcript has, by its identifier.
  public var passages: [String: TranscriptPassage] {
    byQuote.compactMapValues { verdict in
      if case .attested(let attestation) = verdict { attestation.passage } else { nil }
    }
  }
}
