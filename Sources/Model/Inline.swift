/// A piece of a line of prose, as the author wrote it.
public struct Inline: Sendable, Hashable {
  public var kind: Kind
  public var location: SourceLocation

  public indirect enum Kind: Sendable, Hashable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case code(String)
    /// A line end in the source that is a space on the page.
    case softBreak
    case lineBreak
    /// `[words](figure:x)`; without words the tool writes them.
    case reference(Address, words: [Inline])
    /// `[words](https://…)`
    case webLink(url: String, words: [Inline])
    case footnote([Block])
  }

  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}

extension Sequence<Inline> {
  /// The words alone, without their dress.
  public var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let words), .code(let words): text += words
      case .emphasis(let inner), .strong(let inner), .reference(_, let inner), .webLink(_, let inner):
        text += inner.plainText
      case .softBreak, .lineBreak: text += " "
      case .footnote: break
      }
    }
    return text
  }
}
