import Model

/// A passage's words as one text that still knows where it was written.
struct PassageText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each piece begins, in the text and in its file.
  private var pieces: [(start: Int, location: SourceLocation)] = []

  /// - Parameter hidesReferences: whether a sign that is no letter stands for the words of a link to a part of the report.
  init(_ passage: Passage, hidesReferences: Bool = false) {
    append(passage.inlines, hidesReferences: hidesReferences)
  }

  private mutating func append(_ inlines: [Inline], hidesReferences: Bool) {
    for inline in inlines {
      switch inline.kind {
      case .text(let words), .code(let words): append(words, inline.location)
      case .softBreak, .lineBreak: append(" ", inline.location)
      case .reference where hidesReferences: append(String(NumberTokens.opaque), inline.location)
      case .emphasis(let inner), .strong(let inner), .reference(_, let inner), .webLink(_, let inner):
        append(inner, hidesReferences: hidesReferences)
      case .footnote: break
      }
    }
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
