import Model

/// The texts of a report's body as words, to find quotes in that stand there too.
public struct BodyWords: Sendable {
  private let spoken: SpokenWords
  private let patterns: [QuotePattern]

  /// - Parameters:
  ///   - texts: each is looked through by itself.
  ///   - quotes: those that are looked for.
  public init(_ texts: [String], quotes: [String]) {
    var table = WordTable()
    let utterances = texts.enumerated().map { index, text in
      Transcript.Utterance(speaker: String(index), line: index, text: text)
    }
    spoken = SpokenWords(Transcript(file: "", utterances: utterances), &table)
    patterns = quotes.map { QuotePattern($0, &table) }
  }

  /// How many words a quote has, by its order; what is put in counts.
  public func wordCount(ofQuote index: Int) -> Int { patterns[index].chains.reduce(0) { $0 + $1.items.count } }

  /// The texts, by their order, that hold all words of a quote.
  public func texts(withQuote index: Int) -> [Int] {
    guard let first = patterns[index].chains.first else { return [] }
    let rest = patterns[index].chains.dropFirst().map { ChainMatcher.all($0, spoken) }
    var found: [Int] = []
    for match in ChainMatcher.all(first, spoken) {
      let text = spoken.line(at: match.range.lowerBound)
      guard found.last != text else { continue }
      var after = match.range.upperBound
      let isWhole = rest.allSatisfy { matches in
        let next = matches.first { $0.range.lowerBound >= after && spoken.line(at: $0.range.lowerBound) == text }
        after = next?.range.upperBound ?? after
        return next != nil
      }
      if isWhole { found.append(text) }
    }
    return found
  }
}
