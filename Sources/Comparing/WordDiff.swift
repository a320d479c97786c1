/// What is reworded in a text, word by word. White space is no difference.
public struct WordDiff: Sendable, Hashable {
  /// Words that follow each other, with a space between them; `¶` stands where a paragraph ends.
  public enum Piece: Sendable, Hashable {
    case same(String)
    case removed(String)
    case added(String)
    /// Words that both have and nobody needs to see.
    case omitted
  }

  public let pieces: [Piece]

  /// The difference between two texts whose paragraphs are lines.
  public init(_ old: String, _ new: String) {
    var steps: [SequenceDiff.Step<String>] = []
    var (removed, added): ([String], [String]) = ([], [])
    func settle() {
      steps += SequenceDiff.steps(removed.flatMap(Self.words), added.flatMap(Self.words))
      (removed, added) = ([], [])
    }
    for step in SequenceDiff.steps(Self.paragraphs(old), Self.paragraphs(new)) {
      switch step {
      case .removed(let paragraph): removed.append(paragraph)
      case .added(let paragraph): added.append(paragraph)
      case .same(let paragraph):
        settle()
        steps += Self.words(paragraph).map { .same($0) }
      }
    }
    settle()
    pieces = Self.joined(steps)
  }

  private init(pieces: [Piece]) { self.pieces = pieces }

  /// Whether the texts have the same words.
  public var isEmpty: Bool {
    pieces.allSatisfy { if case .same = $0 { true } else { false } }
  }

  /// The changed words with so many unchanged ones on either side.
  public func excerpt(context: Int = 5) -> WordDiff {
    var shown: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      guard case .same(let text) = piece else {
        shown.append(piece)
        continue
      }
      let words = text.split(separator: " ")
      let before = index == 0 ? 0 : context
      let after = index == pieces.count - 1 ? 0 : context
      // One word that is left out takes as much room as the mark for it.
      guard words.count > before + after + 1 else {
        shown.append(piece)
        continue
      }
      if before > 0 { shown.append(.same(words.prefix(before).joined(separator: " "))) }
      shown.append(.omitted)
      if after > 0 { shown.append(.same(words.suffix(after).joined(separator: " "))) }
    }
    return WordDiff(pieces: shown)
  }
}

extension WordDiff {
  /// Where a paragraph ends, as a word of the text.
  private static let paragraphEnd = "¶"

  private static func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func words(_ paragraph: String) -> [String] {
    paragraph.split(whereSeparator: \.isWhitespace).map(String.init) + [paragraphEnd]
  }

  private static func joined(_ steps: [SequenceDiff.Step<String>]) -> [Piece] {
    var runs: [(kind: Int, words: [String])] = []
    for step in steps {
      let (kind, word) =
        switch step {
        case .same(let word): (0, word)
        case .removed(let word): (1, word)
        case .added(let word): (2, word)
        }
      if runs.last?.kind == kind { runs[runs.count - 1].words.append(word) } else { runs.append((kind, [word])) }
    }
    // The last paragraph needs no end.
    if let last = runs.last, last.kind == 0, last.words.last == paragraphEnd {
      runs[runs.count - 1].words.removeLast()
      if runs[runs.count - 1].words.isEmpty { runs.removeLast() }
    }
    return runs.map { kind, words in
      let text = words.joined(separator: " ")
      return kind == 0 ? .same(text) : kind == 1 ? .removed(text) : .added(text)
    }
  }
}
