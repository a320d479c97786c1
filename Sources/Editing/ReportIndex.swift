import Model
import Tabulating

/// Finds what an identifier stands for. Of two alike the first is found; a check reports the second.
public struct ReportIndex: Sendable {
  public let chapters: [String: Chapter]
  /// Every section heading and the chapter it stands in.
  public let sections: [String: Heading]
  public let tables: [String: Table]
  public let findings: [String: Finding]
  public let recommendations: [String: Recommendation]
  public let cases: [String: Case]
  public let interviews: [String: Interview]
  public let quotes: [String: Quote]
  public let persons: [String: Person]
  public let voices: [String: Voice]
  public let facts: [String: Fact]
  public let figures: [String: Figure]
  public let works: [String: CitedWork]
  /// What every value is worked out by.
  public private(set) var tabulator: Tabulator
  private var grids = ChartGrids()

  /// - Parameters:
  ///   - counted: a tabulator of the same surveys and facts, whose counts are not made again.
  ///   - disclosure: what the run that the report belongs to may show; nil withholds nothing.
  public init(_ report: Report, counted: Tabulator? = nil, disclosure: Disclosure? = nil) {
    chapters = Self.first(report.chapters)
    findings = Self.first(report.findings)
    recommendations = Self.first(report.recommendations)
    cases = Self.first(report.cases)
    interviews = Self.first(report.interviews)
    quotes = Self.first(report.quotes)
    persons = Self.first(report.people.persons)
    voices = Self.first(report.people.voices)
    facts = Self.first(report.facts.facts)
    figures = Self.first(report.figures)
    works = Self.first(report.works)
    let scope = EditionScope(report)
    tabulator =
      Tabulator(
        counted ?? Tabulator(surveys: report.surveys, facts: report.facts), scope: scope, disclosure: disclosure)
    var sections: [String: Heading] = [:]
    for block in report.chapters.flatMap(\.body) {
      guard case .heading(let heading) = block.kind else { continue }
      // An identifier that an author gave goes before one made from a title.
      if let known = sections[heading.id.value], known.isIDGiven || !heading.isIDGiven { continue }
      sections[heading.id.value] = heading
    }
    self.sections = sections
    var tables: [String: Table] = [:]
    for block in report.allBlocks {
      if case .table(let table) = block.kind, let id = table.caption?.id.value, tables[id] == nil { tables[id] = table }
    }
    self.tables = tables
  }

  /// The same with what must not be shown withheld.
  public func withholding(_ disclosure: Disclosure) -> ReportIndex {
    var index = self
    index.tabulator = Tabulator(tabulator, scope: tabulator.scope, disclosure: disclosure)
    index.grids = ChartGrids()
    return index
  }

  /// The values that a chart shows.
  public func grid(of chart: Chart) -> ChartGrid { grids.grid(of: chart, tabulator) }

  /// Whether there is something at `address`.
  public func contains(_ address: Address) -> Bool {
    let id = address.target
    return switch address.scheme {
    case .chapter: chapters[id] != nil
    case .section: sections[id] != nil
    case .figure: figures[id] != nil
    case .table: tables[id] != nil
    case .finding: findings[id] != nil
    case .recommendation: recommendations[id] != nil
    case .case: cases[id] != nil
    case .interview: interviews[id] != nil
    case .quote: quotes[id] != nil
    case .cite: works[id] != nil
    case .value: facts[id] != nil
    case .edition, .list: identifiers(of: address.scheme).contains(id)
    }
  }

  /// Every identifier that an address of `scheme` can have.
  public func identifiers(of scheme: Address.Scheme) -> [String] {
    switch scheme {
    case .chapter: Array(chapters.keys)
    case .section: Array(sections.keys)
    case .figure: Array(figures.keys)
    case .table: Array(tables.keys)
    case .finding: Array(findings.keys)
    case .recommendation: Array(recommendations.keys)
    case .case: Array(cases.keys)
    case .interview: Array(interviews.keys)
    case .quote: Array(quotes.keys)
    case .cite: Array(works.keys)
    case .value: Array(facts.keys)
    case .edition: EditionName.allCases.map(\.rawValue)
    case .list: RecordList.allCases.map(\.rawValue)
    }
  }

  private static func first<R: Record>(_ records: [R]) -> [String: R] {
    Dictionary(records.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
