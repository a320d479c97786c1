import Editing
import Model

/// What a chapter holds: its words, and what it shows.
public struct ChapterStatistics: Sendable, Hashable {
  /// The chapter's identifier; empty for the whole report.
  public var id: String
  public var title: String
  /// Of the running text: paragraphs, lists, boxes, leads, footnotes, and the records and quotes that the chapter places. No headings, captions
  /// or tables.
  public var readability = Readability()
  public var findings = 0
  public var recommendations = 0
  public var verbatimQuotes = 0
  public var paraphrases = 0
  public var figures = 0
  public var tables = 0
  /// Links to values.
  public var values = 0

  init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

extension CheckSubject {
  /// A chapter each, in the order of the report. A record that several show is counted where it stands first.
  public var chapterStatistics: [ChapterStatistics] {
    var walk = StatisticsWalk(self)
    return report.chapters.map { walk.chapter($0) }
  }

  /// The sums.
  public var reportStatistics: ChapterStatistics {
    chapterStatistics.reduce(into: ChapterStatistics(id: "", title: report.metadata.title.value)) { sum, chapter in
      sum.readability = sum.readability + chapter.readability
      sum.findings += chapter.findings
      sum.recommendations += chapter.recommendations
      sum.verbatimQuotes += chapter.verbatimQuotes
      sum.paraphrases += chapter.paraphrases
      sum.figures += chapter.figures
      sum.tables += chapter.tables
      sum.values += chapter.values
    }
  }
}

/// A way through the report as a reader goes, which counts.
private struct StatisticsWalk {
  private let subject: CheckSubject
  private var shown: Set<Address> = []
  private var count = ChapterStatistics(id: "", title: "")

  init(_ subject: CheckSubject) { self.subject = subject }

  mutating func chapter(_ chapter: Chapter) -> ChapterStatistics {
    count = ChapterStatistics(id: chapter.id.value, title: EmbeddedValues(chapter.title).plainText)
    read(chapter.lead, at: chapter.id)
    walk(chapter.body)
    return count
  }

  private mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let words): read(words)
      case .heading(let heading): tally(heading.title)
      case .list(let list): list.items.forEach { walk($0) }
      case .quotation(let inner): walk(inner)
      case .callout(let callout): walk(callout.body)
      case .editionPassage(let passage): walk(passage.body)
      case .table(let table):
        count.tables += 1
        (table.header + table.rows.flatMap { $0 }).forEach { tally($0) }
      case .placement(let address): place(Address(address.scheme, address.target))
      case .photo, .thematicBreak: break
      }
    }
  }

  private mutating func place(_ address: Address) {
    guard shown.insert(address).inserted else { return }
    let (index, id) = (subject.index, address.target)
    switch address.scheme {
    case .finding:
      guard let finding = index.findings[id] else { return }
      count.findings += 1
      read(finding.lead, at: finding.id)
      walk(finding.body)
    case .recommendation:
      guard let recommendation = index.recommendations[id] else { return }
      count.recommendations += 1
      read(recommendation.lead, at: recommendation.id)
      walk(recommendation.body)
    case .case:
      guard let record = index.cases[id] else { return }
      read(record.lead, at: record.id)
      walk(record.body)
    case .interview:
      guard let interview = index.interviews[id] else { return }
      read(interview.lead, at: interview.id)
      walk(interview.opening)
      for exchange in interview.exchanges {
        read(exchange.question)
        walk(exchange.answer)
      }
    case .quote:
      guard let quote = index.quotes[id] else { return }
      if quote.rendering == .verbatim { count.verbatimQuotes += 1 } else { count.paraphrases += 1 }
      read(quote.text.value, at: quote.text)
    case .figure: if index.figures[id] != nil { count.figures += 1 }
    default: break
    }
  }

  private mutating func read(_ words: [Inline]) {
    let text = PassageText(Passage(inlines: words), links: .standIns)
    add(text, words.first?.location)
    tally(words)
    for case .footnote(let blocks) in words.withInner.map(\.kind) { walk(blocks) }
  }

  private mutating func read(_ words: String?, at record: Located<String>) {
    guard let words else { return }
    let text = PassageText(Located(words, at: record.location))
    add(text, record.location)
    count.values += text.links.count
  }

  private mutating func add(_ text: PassageText, _ place: SourceLocation?) {
    let language = subject.languages.language(at: place ?? subject.report.metadata.title.location)
    count.readability = count.readability + Readability(text.scalars, language)
  }

  private mutating func tally(_ words: [Inline]) {
    count.values += words.withInner.count { inline in
      if case .reference(let address, _) = inline.kind { address.scheme == .value } else { false }
    }
  }
}
