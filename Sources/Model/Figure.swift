/// A numbered drawing or picture with a title.
public struct Figure: EditionContent {
  public enum Content: Sendable {
    case chart(Chart)
    case matrix(FourFieldMatrix)
    case phases([TitledText])
    case overlap(OverlappingDomains)
    case picture(Located<String>)
  }

  public var id: Located<String>
  public var title: String
  /// What a person who cannot see it must know. Charts say it themselves, from their data.
  public var alternative: String?
  /// What is to be said besides what the code book says.
  public var note: String?
  public var source: Located<String>?
  public var page: String?
  public var content: Content
  /// The editions that have it; none is all.
  public var only: [Located<String>]
  /// The language it is in, where it is not the edition's because nobody has translated it.
  public var language: Language?

  public init(
    id: Located<String>, title: String, alternative: String? = nil, note: String? = nil,
    source: Located<String>? = nil, page: String? = nil, content: Content, only: [Located<String>] = []
  ) {
    self.id = id
    self.title = title
    self.alternative = alternative
    self.note = note
    self.source = source
    self.page = page
    self.content = content
    self.only = only
  }
}

/// A few words and what there is to say about them.
public struct TitledText: Sendable, Hashable {
  public var title: String
  public var text: String?

  public init(title: String, text: String? = nil) {
    self.title = title
    self.text = text
  }
}

/// Two by two fields around a centre, in reading order.
public struct FourFieldMatrix: Sendable {
  public var centre: String?
  public var fields: [TitledText]

  public init(centre: String? = nil, fields: [TitledText]) {
    self.centre = centre
    self.fields = fields
  }
}

/// Two domains, and what they share.
public struct OverlappingDomains: Sendable {
  public var first: TitledText
  public var second: TitledText
  public var both: TitledText

  public init(first: TitledText, second: TitledText, both: TitledText) {
    self.first = first
    self.second = second
    self.both = both
  }
}
