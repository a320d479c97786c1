/// A paragraph's worth of content, as the author wrote it.
public struct Block: Sendable, Hashable {
  public var kind: Kind
  public var location: SourceLocation

  public indirect enum Kind: Sendable, Hashable {
    case heading(Heading)
    case paragraph([Inline])
    case list(List)
    case quotation([Block])
    case callout(Callout)
    case editionPassage(EditionPassage)
    case table(Table)
    case photo(Photo)
    /// `![](figure:x)`: the record itself stands here.
    case placement(Address)
    case thematicBreak
  }

  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}

/// The title of a section (level 2), a subsection (3) or a run-in heading (4).
public struct Heading: Sendable, Hashable {
  public var level: Int
  public var title: [Inline]
  public var id: Located<String>
  /// Whether the author gave the identifier; otherwise it was made from the title.
  public var isIDGiven: Bool

  public init(level: Int, title: [Inline], id: Located<String>, isIDGiven: Bool = false) {
    self.level = level
    self.title = title
    self.id = id
    self.isIDGiven = isIDGiven
  }
}

/// A bulleted or numbered list.
public struct List: Sendable, Hashable {
  /// The first number; nil for bullets.
  public var start: Int?
  public var items: [[Block]]

  public init(start: Int? = nil, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// A box: a block quote whose first line is `[!TYPE] Title`.
public struct Callout: Sendable, Hashable {
  public enum Role: String, CaseIterable, Sendable {
    case summary, definition, fact, advice
    /// Inside a case: how it was, and how it is.
    case before, now
  }

  public var role: Role
  public var title: [Inline]
  public var body: [Block]

  public init(role: Role, title: [Inline] = [], body: [Block]) {
    self.role = role
    self.title = title
    self.body = body
  }
}

/// Prose that only some editions have: a block quote whose first line is `[!EDITION ID, ID]`. It stands in the text
/// without a box.
public struct EditionPassage: Sendable, Hashable {
  /// Editions' identifiers, or patterns of them.
  public var only: [Located<String>]
  public var body: [Block]

  public init(only: [Located<String>], body: [Block]) {
    self.only = only
    self.body = body
  }
}

/// A table of text.
public struct Table: Sendable, Hashable {
  public enum Alignment: String, Sendable { case left, centre, right }

  /// Names and numbers the table; a table without a caption has no number and cannot be pointed at.
  public struct Caption: Sendable, Hashable {
    public var title: [Inline]
    public var id: Located<String>

    public init(title: [Inline], id: Located<String>) {
      self.title = title
      self.id = id
    }
  }

  public var caption: Caption?
  public var alignments: [Alignment]
  public var header: [[Inline]]
  public var rows: [[[Inline]]]

  public init(caption: Caption? = nil, alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.caption = caption
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A picture file set in the text, with what a person who cannot see it must know.
public struct Photo: Sendable, Hashable {
  public enum Width: String, CaseIterable, Sendable { case text, full }

  public var file: Located<String>
  public var alternative: String
  public var credit: String?
  public var width: Width

  public init(file: Located<String>, alternative: String, credit: String? = nil, width: Width = .text) {
    self.file = file
    self.alternative = alternative
    self.credit = credit
    self.width = width
  }
}
