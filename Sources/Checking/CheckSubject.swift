import Editing
import Model
import Quoting

/// What is checked: a report, and what is known about the whole of it.
public struct CheckSubject: Sendable {
  let report: Report
  private(set) var index: ReportIndex
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
  private(set) var valueLinks: [ValueLink]
  /// Who is said to speak, and whom that exposes.
  let attributions: Attributions
  /// What became of the quotes that were held against their transcripts.
  let quoteVerdicts: QuoteVerdicts
  /// What each text is in.
  let languages: RecordLanguages
  /// Where rules of language have found nothing, in this edition or another.
  let cleanTexts: CleanTexts
  private let shown = Once<ShownQuotes>()
  private(set) var judged = Once<[JudgedLink]>()
  /// What an address of each scheme can point at.
  private let identifiers: [Address.Scheme: Set<String>]

  /// - Parameters:
  ///   - attributions: those of a whole run, where more is published than this report.
  ///   - quoteVerdicts: those of a whole run; otherwise they are worked out here.
  ///   - cleanTexts: of a run, what is known of the texts of editions that are read alike.
  public init(
    report: Report, index: ReportIndex, order: ReadingOrder, texts: [String: String] = [:],
    attributions: Attributions? = nil, quoteVerdicts: QuoteVerdicts? = nil, cleanTexts: CleanTexts = CleanTexts()
  ) {
    self.cleanTexts = cleanTexts
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

  /// The same with what `index` withholds, of which nothing but values is worked out anew.
  public func withholding(by index: ReportIndex) -> CheckSubject {
    var subject = self
    subject.index = index
    subject.judged = Once()
    subject.valueLinks = Self.valueLinks(references + report.drawings(index.tabulator), index.tabulator)
    return subject
  }

  /// The quotes that pages show, and where else their words stand.
  var shownQuotes: ShownQuotes { shown.value { ShownQuotes(self) } }

  /// Whether a page shows the quote.
  public func shows(_ quote: Quote) -> Bool { order.shows(Address(.quote, quote.id.value)) }

  /// Whether there is something at `address`.
  func contains(_ address: Address) -> Bool { identifiers(of: address.scheme).contains(address.target) }

  /// Every identifier that an address of `scheme` can have.
  func identifiers(of scheme: Address.Scheme) -> Set<String> { identifiers[scheme] ?? [] }
}
