import Checking
import Model

/// What is known of a report at one moment, so that it can be held against what was known at another.
public struct ReportFacts: Sendable {
  /// Its parts in the languages that it is made in, each part once a language.
  public var records: [Language: [RecordText]]
  /// The language that it is written in.
  public var language: Language
  public var people: [PersonFacts]
  /// In the order of `editions.yaml`; one without a name where there are no editions.
  public var editions: [EditionFacts]
  /// Editions that are not made, and why.
  public var heldBack: [HeldBack]
  public var diagnostics: [Diagnostic]
  /// The files as they were read, by path, to tell one diagnostic from another by the words that it stands at.
  public var texts: [String: String]

  public struct HeldBack: Sendable, Hashable {
    public var edition: String
    public var why: String

    public init(edition: String, why: String) {
      self.edition = edition
      self.why = why
    }
  }

  public init(
    records: [Language: [RecordText]], language: Language, people: [PersonFacts], editions: [EditionFacts],
    heldBack: [HeldBack] = [], diagnostics: [Diagnostic] = [], texts: [String: String] = [:]
  ) {
    self.records = records
    self.language = language
    self.people = people
    self.editions = editions
    self.heldBack = heldBack
    self.diagnostics = diagnostics
    self.texts = texts
  }
}

/// An edition at one moment.
public struct EditionFacts: Sendable {
  /// Empty where a report has no editions.
  public var id: String
  /// What its numbers are written by.
  public var metadata: ReportMetadata
  public var values: [PrintedValue]
  /// Records that its pages show, by addresses without options.
  public var shown: Set<Address>
  public var diagnostics: [Diagnostic]
  public var output: OutputParts

  public init(
    id: String, metadata: ReportMetadata, values: [PrintedValue], shown: Set<Address> = [],
    diagnostics: [Diagnostic] = [], output: OutputParts = OutputParts()
  ) {
    self.id = id
    self.metadata = metadata
    self.values = values
    self.shown = shown
    self.diagnostics = diagnostics
    self.output = output
  }
}

/// Digests of all that goes into an edition's PDF. Two editions whose parts are the same have the same pages.
public struct OutputParts: Sendable, Hashable {
  /// What TeX is given to read.
  public var manuscript: String
  /// Picture files, by path.
  public var pictures: [String: String]
  /// The theme's files.
  public var theme: String
  /// The files that its typefaces are made from.
  public var fonts: String

  public init(manuscript: String = "", pictures: [String: String] = [:], theme: String = "", fonts: String = "") {
    self.manuscript = manuscript
    self.pictures = pictures
    self.theme = theme
    self.fonts = fonts
  }
}

/// Somebody who was interviewed, as far as lists of changes know anybody.
public struct PersonFacts: Sendable, Hashable {
  var id: String
  /// The sector's identifier; empty of somebody in none.
  var sector: String
  /// All that is known, to tell whether it is still the same. Reaches no list.
  var everything: [String?]

  public init(_ person: Person) {
    id = person.id.value
    sector = person.sector?.value ?? ""
    everything = [
      person.name, person.title, person.organisation, person.organisationType, person.role?.value, person.region,
      person.gender, person.ageBand, person.consent.rawValue,
    ]
  }
}
