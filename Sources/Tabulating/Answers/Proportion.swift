import Model

/// A share of respondents: those who gave one of the answers, and those it is a share of.
struct Proportion: Sendable {
  let chosen: Moments
  let base: Moments

  init(chosen: Moments, base: Moments) {
    self.chosen = chosen
    // What all gave is the whole, in whatever order weights were summed.
    self.base = chosen.count == base.count ? chosen : base
  }

  /// The estimate; nil of nobody.
  var share: Double? { base.weight > 0 ? chosen.weight / base.weight : nil }
}

extension Respondents {
  /// The share of a group's answers; nil where the data lack a column.
  ///
  /// Omitted answers are a share of all who answered, also where the code book takes those who gave them out of other
  /// answers' base.
  func proportion(_ question: Question, _ answers: Set<String>, _ conditions: [GroupCondition]) -> Proportion? {
    guard let tally = tally(question, conditions) else { return nil }
    let places = question.places(of: answers)
    let base = question.keepsOmitted(asking: answers) ? tally.answered : tally.notOmitted
    if question.kind == .single || places.count == 1 {
      return Proportion(chosen: places.map { tally.answers[$0] }.sum(), base: base)
    }
    // Whoever gave several of the answers counts once.
    guard let sets = sets(question, answers, conditions) else { return nil }
    return Proportion(chosen: weights.moments(of: sets.chosen), base: base)
  }

  func proportion(_ sets: (chosen: RespondentSet, base: RespondentSet)) -> Proportion {
    Proportion(chosen: weights.moments(of: sets.chosen), base: weights.moments(of: sets.base))
  }

  /// The same respondents one by one.
  func sets(
    _ question: Question, _ answers: Set<String>, _ conditions: [GroupCondition]
  ) -> (chosen: RespondentSet, base: RespondentSet)? {
    guard let giving = those(giving: answers, to: question),
      let base = base(of: question, conditions, keepsOmitted: question.keepsOmitted(asking: answers))
    else { return nil }
    return (base.intersection(giving), base)
  }
}

extension Question {
  /// Whether those who gave nothing but omitted answers are part of what these answers are a share of.
  func keepsOmitted(asking answers: Set<String>) -> Bool {
    isOmittedInBase || self.answers.contains { $0.isOmitted && answers.contains($0.id.value) }
  }
}
