import Model

extension Value {
  /// How an author can say this value, for messages: at most two phrases, then the figures.
  ///
  /// - Parameter claim: what the author said, so that what is offered is like it.
  public func trueWords(like claim: Claim?, in style: HouseStyle) -> [String] {
    let phrases = claims(like: claim, in: style.terms.language).prefix(2).map { $0.words(in: style) }
    var seen = Set<String>()
    // Authors type ordinary spaces; house style binds what belongs together.
    return (phrases + figures(like: claim, in: style)).map { $0.replacing(HouseStyle.noBreakSpace, with: " ") }
      .filter { seen.insert($0).inserted }
  }

  private func claims(like claim: Claim?, in language: Language) -> [Claim] {
    switch claim?.content {
    case .number(let number, let unit, let isInLetters):
      [Approximation.plain, .justUnder, .justOver, .about]
        .map { Claim(.number(number, unit, isInLetters: isInLetters), $0) }
        .first { $0.holds(of: self) && claim?.approximation != .plain }.map { [$0] } ?? []
    case .share, .quantifier, nil: TruePhrases(self, in: language).all(like: claim)
    }
  }

  /// The figures with the decimals that the author wrote, if so many are known; letters for whole numbers too.
  private func figures(like claim: Claim?, in style: HouseStyle) -> [String] {
    guard let printed = PrintedNumber(self, as: format(like: claim)) else { return [] }
    let figures = style.prose(printed)
    guard printed.unit == .none, let letters = style.letters(printed) else { return [figures] }
    return switch claim?.content {
    case .number(_, _, isInLetters: true): [letters, figures]
    case .number: [figures]
    default: [figures, letters]
    }
  }

  private func format(like claim: Claim?) -> ValueFormat? {
    guard case .number(let said, _, _)? = claim?.content, measure == .share || measure == .points else { return nil }
    return .percent(decimals: min(said.decimals, 6))
  }
}
