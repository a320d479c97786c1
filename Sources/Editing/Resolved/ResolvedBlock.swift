import Model

/// A paragraph's worth of content as the reader will see it.
public struct ResolvedBlock: Sendable {
  public indirect enum Kind: Sendable {
    case heading(ResolvedHeading)
    case paragraph([ResolvedInline])
    case list(start: Int?, items: [[ResolvedBlock]])
    case quotation([ResolvedBlock])
    case callout(ResolvedCallout)
    case table(ResolvedTable)
    case photo(Photo)
    case figure(ResolvedFigure)
    case quote(ResolvedQuote)
    case finding(ResolvedRecord)
    case recommendation(ResolvedRecord)
    case `case`(ResolvedRecord)
    case interview(ResolvedInterview)
    case people([PersonGroup])
    case overview([OverviewEntry])
    case references([ReferenceEntry])
    case evidence(ResolvedEvidence)
    case figureData([ResolvedFigureData])
    case thematicBreak
  }

  public var kind: Kind
  public var location: SourceLocation
  /// Nil is the language of what it stands in.
  public var language: Language?

  public init(_ kind: Kind, at location: SourceLocation, language: Language? = nil) {
    self.kind = kind
    self.location = location
    self.language = language
  }
}

/// A heading with its number, which is empty where sections are not numbered.
public struct ResolvedHeading: Sendable {
  public var level: Int
  public var number: String
  public var title: [ResolvedInline]
  /// Absent for headings that nothing can point at.
  public var label: Label?
}

/// A box with its name in the report's language.
public struct ResolvedCallout: Sendable {
  public var role: Callout.Role
  /// *Fakta*, *Definition* …
  public var name: String
  public var title: [ResolvedInline]
  public var body: [ResolvedBlock]
}

/// A table; one without a caption has no number.
public struct ResolvedTable: Sendable {
  public struct Caption: Sendable {
    /// *Tabel*
    public var name: String
    public var number: String
    public var title: [ResolvedInline]
    /// Absent where the table is shown a second time.
    public var label: Label?
  }

  public var caption: Caption?
  public var alignments: [Table.Alignment]
  public var header: [[ResolvedInline]]
  public var rows: [[[ResolvedInline]]]
  /// What the rows from a row on have in common, by that row's place.
  public var groups: [Int: [ResolvedInline]] = [:]
}

/// A numbered figure with its note and source.
public struct ResolvedFigure: Sendable {
  public enum Content: Sendable {
    case chart(ResolvedChart)
    case matrix(FourFieldMatrix)
    case phases([TitledText])
    case overlap(OverlappingDomains)
    case picture(Located<String>)
  }

  /// *Figur*
  public var name: String
  public var number: String
  public var title: String
  public var label: Label?
  public var alternative: String
  public var content: Content
  /// What the drawing shows, as a table; nil where there is nothing to count.
  public var dataTable: ResolvedDataTable?
  public var note: Remark?
  public var source: Remark?
}

/// A line of small print with what it is called: *Kilde*, *Note*.
public struct Remark: Sendable {
  public var name: String
  public var words: [ResolvedInline]
}

/// A quote and whom it is by.
public struct ResolvedQuote: Sendable {
  public enum Style: String, Sendable { case display, pull }

  public var style: Style
  public var rendering: Quote.Rendering
  /// With quotation marks when it is verbatim.
  public var text: String
  public var attribution: String?
  /// Where it stands in its source: *s. 21*.
  public var origin: String?
  public var label: Label?
}

/// A finding, a recommendation or a case.
public struct ResolvedRecord: Sendable {
  /// *Opmærksomhedspunkt*, *Anbefaling*, *Case*
  public var name: String
  public var number: String
  public var title: String
  /// The finding's tag, whom the recommendation addresses, or the case's place.
  public var tag: String?
  public var lead: String?
  public var body: [ResolvedBlock]
  public var remark: Remark?
  public var label: Label?
}

/// An interview and who is interviewed.
public struct ResolvedInterview: Sendable {
  public struct Exchange: Sendable {
    public var question: [ResolvedInline]
    public var location: SourceLocation
    public var answer: [ResolvedBlock]
  }

  public var name: String
  public var title: String
  public var person: String?
  public var role: String?
  public var portrait: Photo?
  public var lead: String?
  public var opening: [ResolvedBlock]
  public var exchanges: [Exchange]
  public var label: Label?
}

/// A sector's people.
public struct PersonGroup: Sendable {
  public struct Entry: Sendable {
    public var name: String
    /// Title and organisation.
    public var position: String
    public var location: SourceLocation
  }

  public var title: String?
  public var people: [Entry]
}

/// A line of an overview of findings or recommendations; the page is found through the label.
public struct OverviewEntry: Sendable {
  public var name: String
  public var number: String
  public var tag: String?
  public var title: String
  public var lead: String?
  public var label: Label
  public var location: SourceLocation
}

/// A work in the reference list.
public struct ReferenceEntry: Sendable {
  public var label: Label
  public var words: [ResolvedInline]
  public var location: SourceLocation
}
