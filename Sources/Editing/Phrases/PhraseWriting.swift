import Model

extension Claim {
  /// The claim in words: *knap halvdelen*, *tre ud af fire*; in figures where it is a number.
  public func words(in style: HouseStyle) -> String {
    let words = PhraseWords.of(style.terms.language)
    let before = words.approximations[approximation]?.first.map { $0 + " " } ?? ""
    switch content {
    case .number(let number, let unit, _): return before + style.prose(PrintedNumber(number, unit))
    case .share(let base): return before + base.words(in: style.terms.language)
    case .quantifier(let quantifier): return words.quantifiers[quantifier]?.first ?? ""
    }
  }
}

extension ShareBase {
  fileprivate func words(in language: Language) -> String {
    let words = PhraseWords.of(language)
    switch self {
    case .parts(1, 2): return words.half[0]
    case .parts(let count, let number):
      let noun = (count == 1 ? words.part : words.parts)[number]?.first ?? "\(number)"
      return "\(count == 1 ? words.articles[0] : Self.letters(count, language)) \(noun)"
    case .every(let number): return "\(words.every[0]) \(words.ordinals[number]?.first ?? "\(number).")"
    case .outOf(let part, let whole):
      // As with all numbers in prose, if one of them is in figures, both are.
      let isInLetters = whole <= 10
      let number = { isInLetters ? Self.letters($0, language) : "\($0)" }
      return "\(number(part)) \(words.outOf[0]) \(number(whole))"
    }
  }

  private static func letters(_ number: Int, _ language: Language) -> String {
    SpelledNumber.spellings(of: number, in: language).first ?? "\(number)"
  }
}
