/// A report as its author wrote it: everything in the folder, read and typed, nothing resolved yet.
public struct Report: Sendable {
  public var metadata: ReportMetadata
  /// In the order that `report.yaml` gives.
  public var chapters: [Chapter]
  public var findings: [Finding]
  public var recommendations: [Recommendation]
  public var cases: [Case]
  public var interviews: [Interview]
  public var quotes: [Quote]
  public var people: People
  public var facts: Facts
  public var surveys: [Survey]
  public var figures: [Figure]
  public var works: [CitedWork]
  /// Every picture file that the report names and that could be read, by its path in the folder.
  public var pictures: [String: Picture]
  /// The transcripts that quotes name as their source, in the report's own language; none where it has been read in another.
  public var transcripts: [Transcript] = []
  /// What `editions.yaml` says; empty when the report has one edition only.
  public var editionEntries: [EditionEntry]
  /// The edition that the report has been picked for; nil: the report as it is.
  public var edition: Edition?
  /// Every edition that is made of the report, which addresses can name.
  public var editions: [Edition]
  /// What the report's own `printers.yaml` says.
  public var presets: [PrintPreset] = []
  /// Records that the edition does not have, and other editions do.
  public var leftOut: Set<Address> = []

  public init(
    metadata: ReportMetadata, chapters: [Chapter] = [], findings: [Finding] = [],
    recommendations: [Recommendation] = [], cases: [Case] = [], interviews: [Interview] = [], quotes: [Quote] = [],
    people: People = People(), facts: Facts = Facts(), surveys: [Survey] = [], figures: [Figure] = [],
    works: [CitedWork] = [],
    pictures: [String: Picture] = [:], editionEntries: [EditionEntry] = [], edition: Edition? = nil,
    editions: [Edition] = []
  ) {
    self.metadata = metadata
    self.chapters = chapters
    self.findings = findings
    self.recommendations = recommendations
    self.cases = cases
    self.interviews = interviews
    self.quotes = quotes
    self.people = people
    self.facts = facts
    self.surveys = surveys
    self.figures = figures
    self.works = works
    self.pictures = pictures
    self.editionEntries = editionEntries
    self.edition = edition
    self.editions = editions
  }
}
