import Editing
import Model
import Quoting

/// The quotes that pages show, and where else their words stand.
struct ShownQuotes: Sendable {
  struct Shown: Sendable {
    var quote: Quote
    /// Where it is placed in the body.
    var inBody: [SourceLocation]
    /// Where it is placed as a pull quote.
    var pulled: [SourceLocation]
  }

  /// Those that are placed, in the report's order.
  let quotes: [Shown]
  private let body: BodyWords
  /// What the body's texts are, and where: prose first, then quotes that are no pull quotes.
  private let places: [(SourceLocation, quote: String?)]

  init(_ subject: CheckSubject) {
    var inBody: [String: [SourceLocation]] = [:]
    var pulled: [String: [SourceLocation]] = [:]
    for placement in subject.report.placements where placement.value.scheme == .quote {
      if placement.value.isPullQuote {
        pulled[placement.value.target, default: []].append(placement.location)
      } else {
        inBody[placement.value.target, default: []].append(placement.location)
      }
    }
    var shown: [Shown] = []
    for quote in subject.report.quotes where subject.order.shows(Address(.quote, quote.id.value)) {
      shown.append(
        Shown(quote: quote, inBody: inBody[quote.id.value] ?? [], pulled: pulled[quote.id.value] ?? []))
    }
    quotes = shown
    var texts: [String] = []
    var places: [(SourceLocation, quote: String?)] = []
    for passage in subject.passages where !shown.isEmpty {
      guard let start = passage.inlines.first?.location else { continue }
      texts.append(passage.inlines.plainText)
      places.append((start, nil))
    }
    for one in shown where !one.inBody.isEmpty {
      texts.append(one.quote.text.value)
      places.append((one.quote.text.location, one.quote.id.value))
    }
    self.places = places
    body = BodyWords(texts, quotes: shown.map(\.quote.text.value))
  }

  /// How many words the quote has.
  func wordCount(of index: Int) -> Int { body.wordCount(ofQuote: index) }

  /// Where a quote's words stand in the body: in prose, or as a quote.
  func places(of index: Int) -> [(place: SourceLocation, quote: String?)] {
    body.texts(withQuote: index).map { (places[$0].0, places[$0].quote) }
  }
}

extension Address {
  /// Whether it places a quote as a pull quote.
  var isPullQuote: Bool { scheme == .quote && options["as"] == ResolvedQuote.Style.pull.rawValue }
}
