import Model

/// A passage's words as one text that still knows where it was written.
struct PassageText {
  /// A link to a part of the report, and the words that stand for it.
  struct Link {
    var range: Range<Int>
    var location: SourceLocation
  }

  /// What stands in the text for a link to a part of the report, and for code.
  enum Links {
    /// The words that the author wrote, if any.
    case words
    /// A sign that is no letter.
    case hidden
    /// The words; where the tool will write them, and for code, a sign that is no letter.
    case standIns
  }

  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each piece begins, in the text and in its file.
  private var pieces: [(start: Int, location: SourceLocation)] = []
  /// The links in it, in order.
  private(set) var links: [Link] = []

  /// - Parameter hidesReferences: whether a sign that is no letter stands for the words of a link to a part of the report.
  init(_ passage: Passage, hidesReferences: Bool = false) {
    append(passage.inlines, hidesReferences ? .hidden : .words)
  }

  /// - Parameter links: what stands for links and code.
  init(_ passage: Passage, links: Links) { append(passage.inlines, links) }

  /// A text outside prose, of which one place is known.
  init(_ words: Located<String>) {
    for piece in EmbeddedValues(words.value).pieces {
      switch piece {
      case .text(let plain): append(plain, words.location)
      case .link(let link): append(link: [Inline(.text(link.words), at: words.location)], words.location)
      }
    }
  }

  private mutating func append(_ inlines: [Inline], _ links: Links) {
    for inline in inlines {
      switch inline.kind {
      case .code(let words) where links == .standIns:
        append(String(repeating: Character(NumberTokens.opaque), count: words.unicodeScalars.count), inline.location)
      case .text(let words), .code(let words): append(words, inline.location)
      case .softBreak, .lineBreak: append(" ", inline.location)
      case .reference where links == .hidden: append(String(NumberTokens.opaque), inline.location)
      case .reference(_, let words) where links == .standIns: append(link: words, inline.location)
      case .emphasis(let inner), .strong(let inner), .reference(_, let inner), .webLink(_, let inner):
        append(inner, links)
      case .footnote: break
      }
    }
  }

  private mutating func append(link words: [Inline], _ location: SourceLocation) {
    let start = scalars.count
    append(words, .standIns)
    if scalars.count == start { append(String(NumberTokens.opaque), location) }
    links.append(Link(range: start..<scalars.count, location: location))
  }

  /// The place of a character.
  func place(at offset: Int) -> SourceLocation? {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return nil }
    var place = piece.location
    place.column += offset - piece.start
    return place
  }

  private mutating func append(_ words: String, _ location: SourceLocation) {
    pieces.append((scalars.count, location))
    scalars.append(contentsOf: words.unicodeScalars)
  }
}
