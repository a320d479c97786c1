import Model

/// Words in the prose say another number than the fact they stand for.
///
/// ## What it finds
/// A link to a value, `[fem](value:regionale)`, whose words do not begin with the fact's number: in figures as the house writes
/// them (*1.500*, *1,5*; *1500* will do) or, to a hundred, in letters (*fem*, *enogtyve*, *én*).
///
/// ## Why it matters
/// Numbers change while a report is written. The sentence that nobody remembered is the one that a journalist reads.
///
/// ## Example
/// ```markdown
/// Vi talte med [fire](value:regionale) regioner.
/// ```
/// where the fact `regionale` is 5.
///
/// ## How to mend it
/// Write the number that the message gives, and read the sentence again: it may have to change too. Words that do not begin with
/// the number go before the bracket: `godt [24](value:interviews)`. Empty brackets, `[](value:regionale)`, never go stale.
struct StaleNumber: Check {
  let code = "stale-number"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let language = subject.report.metadata.language
    return subject.references.compactMap { reference in
      guard reference.address.scheme == .value, !reference.words.isEmpty,
        let fact = subject.index.facts[reference.address.target], let number = fact.value
      else { return nil }
      let words = reference.words.plainText
      let said = SpelledNumber.leading(words, in: language)
      if let said, said.value.isEqual(to: number) { return nil }
      return fault(reference, words, fact, number, isInLetters: said?.isInLetters, language)
    }
  }
}

extension StaleNumber {
  /// - Parameter isInLetters: whether the words are a number in letters; nil when they begin with no number.
  private func fault(
    _ reference: Reference, _ words: String, _ fact: Fact, _ number: Decimal10, isInLetters: Bool?, _ language: Language
  ) -> Diagnostic {
    let figures = SpelledNumber.figures(number, in: language)
    let letters = SpelledNumber.letters(number, in: language)
    let remedy =
      switch (isInLetters, letters) {
      case (true?, let letters?): "write `\(letters)` or `\(figures)`"
      case (nil, let letters?): "begin the words with `\(figures)` or `\(letters)`"
      case (nil, nil): "begin the words with `\(figures)`"
      default: "write `\(figures)`"
      }
    return fault(
      at: reference.location, length: reference.length,
      "`\(words)` does not say that fact `\(fact.id.value)` is \(figures)", remedy: remedy)
  }
}
