import Model

/// A piece of a line as the reader will see it.
public struct ResolvedInline: Sendable {
  public indirect enum Kind: Sendable {
    case text(String)
    case emphasis([ResolvedInline])
    case strong([ResolvedInline])
    case code(String)
    case softBreak
    case lineBreak
    /// A link to another place in the report.
    case crossReference(Label, [ResolvedInline])
    /// The number of the page a label is on, linked.
    case pageReference(Label)
    /// The numbers of the pages that several labels are on, each page once.
    case pageReferences([Label])
    case citation(Label, [ResolvedInline])
    case webLink(url: String, [ResolvedInline])
    case footnote([ResolvedBlock])
  }

  public var kind: Kind
  public var location: SourceLocation

  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}
