import Model

extension Respondents {
  /// The weighted mean of the codes of a question's answers, of those of a group who gave one of them.
  func mean(
    _ question: Question, _ codes: [(place: Int, number: Double)], _ conditions: [GroupCondition]
  ) -> (number: Double?, n: Int, precision: Value.Precision?)? {
    guard let tally = tally(question, conditions) else { return nil }
    let groups = codes.map { (value: $0.number, moments: tally.answers[$0.place]) }
    let base = groups.map(\.moments).sum()
    guard base.weight > 0 else { return (nil, base.count, nil) }
    let mean = groups.reduce(0) { $0 + $1.value * $1.moments.weight } / base.weight
    let sampling = Sampling(self)
    return (
      mean, base.count,
      sampling.precision(mean, variance: sampling.variance(groups, mean: mean), effectiveN: base.effectiveN)
    )
  }
}
