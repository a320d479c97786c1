/// A thing with an identifier of its own: others can point at it, and one page or more can show it.
public protocol Record: Sendable {
  var id: Located<String> { get }
}

/// A chapter: prose with sections.
public struct Chapter: EditionContent {
  public enum Kind: String, CaseIterable, Sendable { case chapter, foreword, appendix }

  public var id: Located<String>
  public var title: String
  public var kind: Kind
  public var isNumbered: Bool
  public var lead: String?
  public var shortTitle: String?
  public var picture: Photo?
  public var body: [Block]
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?

  public init(
    id: Located<String>, title: String, kind: Kind = .chapter, isNumbered: Bool = true, lead: String? = nil,
    shortTitle: String? = nil, picture: Photo? = nil, body: [Block], only: [Located<String>] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.isNumbered = isNumbered
    self.lead = lead
    self.shortTitle = shortTitle
    self.picture = picture
    self.body = body
    self.only = only
  }
}

/// What the study found, numbered in the order of showing.
public struct Finding: EditionContent {
  public var id: Located<String>
  public var title: String
  /// A short word above the title.
  public var tag: String?
  public var lead: String?
  /// What it stands on: addresses, as the author wrote them (`quote:tid`, `fact:interviews`).
  public var evidence: [Located<String>]
  public var body: [Block]
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?

  public init(
    id: Located<String>, title: String, tag: String? = nil, lead: String? = nil,
    evidence: [Located<String>] = [], body: [Block], only: [Located<String>] = []
  ) {
    self.id = id
    self.title = title
    self.tag = tag
    self.lead = lead
    self.evidence = evidence
    self.body = body
    self.only = only
  }
}

/// What somebody should do, resting on findings.
public struct Recommendation: EditionContent {
  public var id: Located<String>
  public var title: String
  /// Whom it addresses.
  public var addressee: String?
  public var lead: String?
  /// Findings' identifiers.
  public var restsOn: [Located<String>]
  public var body: [Block]
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?

  public init(
    id: Located<String>, title: String, addressee: String? = nil, lead: String? = nil,
    restsOn: [Located<String>] = [], body: [Block], only: [Located<String>] = []
  ) {
    self.id = id
    self.title = title
    self.addressee = addressee
    self.lead = lead
    self.restsOn = restsOn
    self.body = body
    self.only = only
  }
}

/// Something that was done somewhere.
public struct Case: EditionContent {
  public var id: Located<String>
  public var title: String
  public var place: String?
  public var organisation: String?
  public var period: String?
  public var lead: String?
  /// An identifier in sources.yaml.
  public var source: Located<String>?
  public var page: String?
  public var body: [Block]
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?

  public init(
    id: Located<String>, title: String, place: String? = nil, organisation: String? = nil, period: String? = nil,
    lead: String? = nil, source: Located<String>? = nil, page: String? = nil, body: [Block],
    only: [Located<String>] = []
  ) {
    self.id = id
    self.title = title
    self.place = place
    self.organisation = organisation
    self.period = period
    self.lead = lead
    self.source = source
    self.page = page
    self.body = body
    self.only = only
  }
}

/// A conversation as question and answer.
public struct Interview: EditionContent {
  /// A question and what was answered.
  public struct Exchange: Sendable {
    public var question: [Inline]
    public var location: SourceLocation
    public var answer: [Block]

    public init(question: [Inline], location: SourceLocation, answer: [Block]) {
      self.question = question
      self.location = location
      self.answer = answer
    }
  }

  public var id: Located<String>
  public var title: String
  /// An identifier in people.yaml.
  public var person: Located<String>?
  public var name: String?
  public var role: String?
  public var portrait: Photo?
  public var lead: String?
  /// What stands before the first question.
  public var opening: [Block]
  public var exchanges: [Exchange]
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?

  public init(
    id: Located<String>, title: String, person: Located<String>? = nil, name: String? = nil, role: String? = nil,
    portrait: Photo? = nil, lead: String? = nil, opening: [Block] = [], exchanges: [Exchange] = [],
    only: [Located<String>] = []
  ) {
    self.id = id
    self.title = title
    self.person = person
    self.name = name
    self.role = role
    self.portrait = portrait
    self.lead = lead
    self.opening = opening
    self.exchanges = exchanges
    self.only = only
  }
}

/// What somebody said.
public struct Quote: EditionContent {
  public enum Rendering: String, CaseIterable, Sendable {
    /// Word for word.
    case verbatim
    /// In other words; never set in quotation marks.
    case paraphrase
  }

  /// What stands under the quote instead of what `who` gives.
  public enum Attribution: Sendable {
    case text(LocalizedText)
    /// The finest wording that fits people enough.
    case automatic
  }

  public var id: Located<String>
  public var text: Located<String>
  /// A person's or a voice's identifier.
  public var who: Located<String>?
  /// Its place is that of the key.
  public var attribution: Located<Attribution>?
  /// An identifier in sources.yaml, or a transcript's file.
  public var source: Located<String>?
  public var page: String?
  public var themes: [String]
  public var rendering: Rendering
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?
  /// The GUID of the selection that the quote was imported from, in the project that it was coded in.
  public var imported: String?

  public init(
    id: Located<String>, text: Located<String>, who: Located<String>? = nil, attribution: Located<Attribution>? = nil,
    source: Located<String>? = nil, page: String? = nil, themes: [String] = [], rendering: Rendering = .verbatim,
    only: [Located<String>] = []
  ) {
    self.id = id
    self.text = text
    self.who = who
    self.attribution = attribution
    self.source = source
    self.page = page
    self.themes = themes
    self.rendering = rendering
    self.only = only
  }
}
