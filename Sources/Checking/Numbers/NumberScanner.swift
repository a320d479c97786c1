import Model

/// Finds the numbers in a line that look like a finding: shares, sizes with a unit, counts of people and organisations.
///
/// Years, dates, pages, paragraphs of the law and the numbers of lists look like none.
struct NumberScanner {
  struct Find: Equatable {
    enum Kind: Equatable {
      case share
      /// The count of something; what is counted, as far as the line says it.
      case count(of: String)
      case n
      /// A small number in letters before what is counted: *to kommuner*. It is a finding only if a value says the same.
      case smallCount(of: String)
    }

    var kind: Kind
    /// In the line's characters: what a link would be put around.
    var range: Range<Int>
  }

  private let tokens: NumberTokens
  private let lexicon: NumberLexicon
  private let isNumberWord: (String) -> Int?

  /// - Parameter numberWord: the number that a word spells, if it spells one.
  static func finds(
    in scalars: [Unicode.Scalar], _ lexicon: NumberLexicon, numberWord: @escaping (String) -> Int?
  ) -> [Find] {
    let scanner = NumberScanner(tokens: NumberTokens(scalars), lexicon: lexicon, isNumberWord: numberWord)
    var finds: [Find] = []
    var index = 0
    while index < scanner.tokens.tokens.count {
      if let (find, next) = scanner.find(at: index) {
        finds.append(find)
        index = max(next, index + 1)
      } else {
        index += 1
      }
    }
    return finds
  }

  private func find(at index: Int) -> (Find, next: Int)? {
    if let end = share(at: index) {
      return (Find(kind: .share, range: span(beforeShare(index), end)), end)
    }
    if tokens.word(index) == "n", tokens[index + 1]?.text == "=", isFigures(index + 2) {
      return (Find(kind: .n, range: span(index + 2, index + 3)), index + 3)
    }
    guard isNumber(index), !isReference(index), !isYear(index) else { return nil }
    if let unit = tokens.word(index + 1), lexicon.units.contains(unit), isFigures(index) {
      return (Find(kind: .count(of: unit), range: span(index, index + 1)), index + 2)
    }
    guard let counted = counted(after: index) else { return nil }
    let small = tokens.word(index).flatMap(isNumberWord).map { $0 <= 10 } ?? false
    // *tre gode råd* and *tre ledere*: a small number counts what comes right after it, or nothing.
    if small, tokens.word(index + 1) != counted { return nil }
    return (
      Find(kind: small ? .smallCount(of: counted) : .count(of: counted), range: span(index, index + 1)), index + 1
    )
  }

  /// A share that begins here, and the token after it.
  private func share(at index: Int) -> Int? {
    guard let token = tokens[index] else { return nil }
    if isNumber(index) {
      if token.kind == .figures, tokens[index + 1]?.text == "%" { return index + 2 }
      if let unit = tokens.word(index + 1) {
        if lexicon.percent.contains(unit) {
          let isPoints = unit == "percentage" && tokens.word(index + 2)?.hasPrefix("point") == true
          return index + (isPoints ? 3 : 2)
        }
        if unit == "per", tokens.word(index + 2) == "cent" { return index + 3 }
        if lexicon.fractions.contains(unit) { return index + 2 }
      }
      for words in lexicon.outOf where follows(words, index + 1) && isNumber(index + 1 + words.count) {
        // *in 2019* is no share, *three in four* is one.
        if words.count > 1 || (token.kind == .word && tokens[index + 2]?.kind == .word) {
          return index + words.count + 2
        }
      }
      return nil
    }
    guard token.kind == .word else { return nil }
    if lexicon.wholePhrases.contains(token.text) { return index + 1 }
    if token.text == lexicon.every, let ordinal = tokens.word(index + 1), lexicon.ordinals.contains(ordinal) {
      if let next = tokens.word(index + 2), lexicon.times.contains(next) { return nil }
      return index + 2
    }
    return nil
  }

  /// Where the phrase begins whose number stands at `index`: with *knap*, *mere end*.
  private func beforeShare(_ index: Int) -> Int {
    let fitting = lexicon.modifiers.filter { follows($0, index - $0.count) }
    return index - (fitting.map(\.count).max() ?? 0)
  }

  /// The people or the organisations that a number counts: the next word, or one after at most two that describe them.
  private func counted(after index: Int) -> String? {
    for distance in 1...3 {
      guard let word = tokens.word(index + distance), !lexicon.connectives.contains(word) else { return nil }
      if lexicon.counted.contains(where: word.hasSuffix) { return word }
    }
    return nil
  }

  private func follows(_ words: [String], _ index: Int) -> Bool {
    words.indices.allSatisfy { tokens.word(index + $0) == words[$0] }
  }

  private func isFigures(_ index: Int) -> Bool { tokens[index]?.kind == .figures }

  private func isNumber(_ index: Int) -> Bool {
    guard let token = tokens[index] else { return false }
    return token.kind == .figures || (token.kind == .word && isNumberWord(token.text) != nil)
  }

  /// *side 12*, *§ 17*, *stk. 4*
  private func isReference(_ index: Int) -> Bool {
    var before = index - 1
    if tokens[before]?.text == "." { before -= 1 }
    return tokens[before].map { lexicon.references.contains($0.text) } ?? false
  }

  private func isYear(_ index: Int) -> Bool {
    guard let text = tokens[index]?.text, text.count == 4, let year = Int(text) else { return false }
    return (1800...2200).contains(year)
  }

  /// The characters of the tokens from `start` up to `end`; with the stop of an abbreviation, *pct.*
  private func span(_ start: Int, _ end: Int) -> Range<Int> {
    guard let first = tokens[start], let last = tokens[end - 1] else { return 0..<0 }
    let isAbbreviation = last.text == "pct" || last.text == "kr" || last.text == "mio" || last.text == "mia"
    let stop = isAbbreviation ? tokens[end].flatMap { $0.text == "." ? $0 : nil } : nil
    return first.range.lowerBound..<(stop ?? last).range.upperBound
  }
}
