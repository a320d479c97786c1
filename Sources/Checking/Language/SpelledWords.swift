import Model

/// A word on a page, and where the author wrote it.
public struct SpelledWord: Sendable, Hashable {
  public var word: String
  public var language: Language
  public var place: SourceLocation
  /// How many characters of the place it covers.
  public var length: Int
}

extension CheckSubject {
  /// Every word that a page prints and that a dictionary can be asked about, by language: no numbers, no words in capitals, no
  /// addresses, no code.
  public var spellableWords: [Language: Set<String>] {
    var words: [Language: Set<String>] = [:]
    for text in printedTexts {
      for range in Self.spellable(in: text.scalars) { words[text.language, default: []].insert(text.words(range)) }
    }
    return words
  }

  /// Where words stand, in the order of the texts.
  public func places(of words: [Language: Set<String>]) -> [SpelledWord] {
    printedTexts.flatMap { text -> [SpelledWord] in
      guard let wanted = words[text.language], !wanted.isEmpty else { return [] }
      return Self.spellable(in: text.scalars).compactMap { range in
        let word = text.words(range)
        guard wanted.contains(word), let (place, length) = place(of: range, in: text) else { return nil }
        return SpelledWord(word: word, language: text.language, place: place, length: length)
      }
    }
  }

  /// The parts of words between hyphens, without a genitive's apostrophe.
  private static func spellable(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for chunk in scalars.chunks where !AddressWord.isAddress(scalars[chunk]) {
      for word in Words.ranges(in: scalars[chunk]) {
        let range = (word.lowerBound + chunk.lowerBound)..<(word.upperBound + chunk.lowerBound)
        guard !scalars[range].contains(where: \.isFigure) else { continue }
        var parts = scalars.parts(of: range)
        // *børne- og ungeudvalget*: what waits for its other half is a word in no dictionary.
        if range.upperBound < scalars.count, scalars[range.upperBound] == "-" { parts.removeLast() }
        found += parts.filter { scalars[$0].isSpellable }
      }
    }
    return found
  }
}

extension [Unicode.Scalar] {
  /// What stands between spaces.
  fileprivate var chunks: [Range<Int>] {
    split(whereSeparator: \.isBlank).map { $0.startIndex..<$0.endIndex }
  }

  /// A word's parts between hyphens, each without *’s* at its end.
  fileprivate func parts(of range: Range<Int>) -> [Range<Int>] {
    self[range].split { $0 == "-" || $0 == "\u{2011}" }.map { part in
      guard let apostrophe = part.lastIndex(where: { $0 == "’" || $0 == "'" }), part.endIndex - apostrophe <= 2 else {
        return part.startIndex..<part.endIndex
      }
      return part.startIndex..<apostrophe
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// The longest word that `hunspell` takes; more is a slip of the space bar, and no dictionary tells.
  private static var longest: Int { 80 }

  /// Whether it is more than a letter, and no abbreviation in capitals: *COI*, *OECD*.
  fileprivate var isSpellable: Bool {
    guard (2...Self.longest).contains(count), allSatisfy({ $0.isLetterOrMark || $0 == "’" || $0 == "'" }) else {
      return false
    }
    return contains { $0.properties.isLowercase } && !(dropFirst().contains(where: \.isCapital))
  }
}
