import Model

/// A passage's words as one text that still knows where it was written.
struct PassageText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each piece begins, in the text and in its file.
  private var pieces: [(start: Int, location: SourceLocation)] = []

  init(_ passage: Passage) {
    for inline in passage.inlines.withInner {
      switch inline.kind {
      case .text(let words), .code(let words): append(words, inline.location)
      case .softBreak, .lineBreak: append(" ", inline.location)
      case .emphasis, .strong, .reference, .webLink, .footnote: break
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
