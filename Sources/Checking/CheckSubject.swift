import Editing
import Model
import Quoting

/// What is checked: a report, and what is known about the whole of it.
public struct CheckSubject: Sendable {
  let report: Report
  let index: ReportIndex
  let order: ReadingOrder
  /// The files as they were read, by path; empty when nobody needs a place in them.
  let texts: [String: String]
  /// All prose, walked through once for all checks.
  let passages: [Passage]
  /// Every text that a page prints, for the rules of language.
  let printedTexts: [PrintedText]
  /// Every link to a part of the report: those in prose, and the values in titles, leads and notes.
  let references: [Reference]
  /// Those that are links to values, and what drawings of people say, worked out once for all checks.
  let valueLinks: [ValueLink]
  /// Who is said to speak, and whom that exposes.
  let attributions: Attributions
  /// What became of the quotes that were held against their transcripts.
  let quoteVerdicts: QuoteVerdicts
  /// What each text is in.
  let languages: RecordLanguages
  /// What an address of each scheme can point at.
  private let identifiers: [Address.Scheme: Set<String>]

  /// - Parameters:
  ///   - attributions: those of a whole run, where more is published than this report.
  ///   - quoteVerdicts: those of a whole run; otherwise they are worked out here.
  public init(
    report: Report, index: ReportIndex, order: ReadingOrder, texts: [String: String] = [:],
    attributions: Attributions? = nil, quoteVerdicts: QuoteVerdicts? = nil
  ) {
    self.quoteVerdicts = quoteVerdicts ?? QuoteVerdicts(report)
    self.attributions = attributions ?? Attributions([Publication(report, index, order)])
    self.report = report
    self.index = index
    self.order = order
    self.texts = texts
    languages = RecordLanguages(report)
    passages = report.passages
    printedTexts = report.printedTexts(passages, languages)
    references = passages.flatMap(\.references) + report.wordsOutsideProse.flatMap(\.references)
    valueLinks = Self.valueLinks(references + report.drawings(index.tabulator), index.tabulator)
    identifiers = Dictionary(
      uniqueKeysWithValues: Address.Scheme.allCases.map { ($0, Set(index.identifiers(of: $0))) })
  }

  /// Whether a page shows the quote.
  public func shows(_ quote: Quote) -> Bool { order.shows(Address(.quote, quote.id.value)) }

  /// Whether there is something at `address`.
  func contains(_ address: Address) -> Bool { identifiers(of: address.scheme).contains(address.target) }

  /// Every identifier that an address of `scheme` can have.
  func identifiers(of scheme: Address.Scheme) -> Set<String> { identifiers[scheme] ?? [] }
}
