import Model

extension Tabulator {
  /// How much larger one share is than another, in points; exact where both were published, and with its precision
  /// where both are of one survey's answers. Its address is the first share's.
  ///
  /// - Returns: nil unless both are shares and both are known.
  public func difference(_ share: Value, _ other: Value) -> Value? {
    guard share.measure == .share, other.measure == .share,
      let difference = try? Quantity(share).minus(Quantity(other)), let number = difference.number
    else { return nil }
    let comparison = Comparison(share.address, other.address, in: self)
    return Value(
      address: share.address, measure: .points, number: number, published: difference.exact,
      precision: comparison?.precision(of: number), origin: share.origin)
  }
}

/// Two shares of one survey's answers: of two groups, of overlapping ones such as a group and everybody, or of two
/// answers.
struct Comparison {
  private typealias Sets = (chosen: RespondentSet, base: RespondentSet)

  let respondents: Respondents
  private let sets: (first: Sets, second: Sets)
  /// Whether both are of the same answers to the same question.
  let isOneAnswer: Bool
  let first: Proportion
  let second: Proportion

  /// Nil unless both addresses are of answers to questions of one survey, and the data have them.
  init?(_ a: ValueAddress, _ b: ValueAddress, in tabulator: Tabulator) {
    guard let a = try? tabulator.scoped(a), let b = try? tabulator.scoped(b),
      case .answers(let survey, let question, let answers) = a.subject,
      case .answers(survey, let otherQuestion, let otherAnswers) = b.subject,
      let respondents = tabulator.respondents[survey], !respondents.survey.isInterviews,
      let question = respondents.survey.question(question),
      let otherQuestion = respondents.survey.question(otherQuestion),
      let first = respondents.sets(question, Set(answers), a.conditions),
      let second = respondents.sets(otherQuestion, Set(otherAnswers), b.conditions)
    else { return nil }
    self.respondents = respondents
    sets = (first, second)
    isOneAnswer = question.id.value == otherQuestion.id.value && Set(answers) == Set(otherAnswers)
    self.first = respondents.proportion(first)
    self.second = respondents.proportion(second)
  }

  /// Whether nobody is in both groups.
  var areGroupsApart: Bool { sets.first.base.isDisjoint(with: sets.second.base) }

  /// Of each group, those who gave the answer and those who did not.
  var columns: [[Moments]] {
    [sets.first, sets.second].map { [$0.chosen, $0.base.subtracting($0.chosen)].map(respondents.weights.moments) }
  }

  /// Var(p − q) = Var p + Var q − 2 Cov(p, q).
  var variance: Double? {
    let sampling = Sampling(respondents)
    guard let a = sampling.variance(first), let b = sampling.variance(second),
      let covariance = sampling.covariance(first, second, inBoth: squaresInBoth)
    else { return nil }
    // What is left of the difference of a share from itself may be a rounding error below nought.
    return max(0, a + b - 2 * covariance)
  }

  func precision(of difference: Double) -> Value.Precision? {
    let effectiveN = respondents.weights.moments(of: sets.first.base.union(sets.second.base)).effectiveN
    return Sampling(respondents).precision(difference, variance: variance, effectiveN: effectiveN)
  }

  /// The squared weights of those in both bases: of all of them, of those who are chosen in the first, in the second,
  /// in both.
  private var squaresInBoth: (base: Double, a: Double, b: Double, ab: Double) {
    let (first, second) = sets
    let squares = { (a: RespondentSet, b: RespondentSet) in respondents.weights.moments(of: a.intersection(b)).squares }
    return (
      squares(first.base, second.base), squares(first.chosen, second.base), squares(first.base, second.chosen),
      squares(first.chosen, second.chosen)
    )
  }
}
