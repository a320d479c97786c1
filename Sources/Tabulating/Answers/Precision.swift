import Model

/// How far chance moves estimates from a weighted sample.
///
/// Standard errors are those of ratios of weighted sums, by Taylor linearisation, of respondents drawn one by one with
/// replacement; a group is a domain of the whole sample (C.-E. Särndal, B. Swensson, J. Wretman, Model Assisted Survey
/// Sampling, 1992, §§ 5.5–5.8). They are what R's survey package gives for `svymean` on `svydesign(ids = ~1, weights =
/// ~w)` and its `subset`.
struct Sampling {
  /// How many respondents the sample has, in the group or not.
  var size: Int
  /// The level of significance.
  var level: Double

  init(_ respondents: Respondents) {
    size = respondents.table.count
    level = respondents.survey.level
  }

  /// n / (n − 1), for the mean that is estimated too; nil of a sample of one, which says nothing of chance.
  private var correction: Double? { size > 1 ? Double(size) / Double(size - 1) : nil }

  /// Of a share p: the sum of w²(y − p)² over its base, by the base's weight squared.
  func variance(_ proportion: Proportion) -> Double? {
    guard let p = proportion.share, let correction else { return nil }
    let (chosen, base) = (proportion.chosen, proportion.base)
    let sum = chosen.squares * (1 - p) * (1 - p) + (base.squares - chosen.squares) * p * p
    return correction * max(0, sum) / (base.weight * base.weight)
  }

  /// Of a mean of what each of some groups of respondents has in common.
  func variance(_ groups: [(value: Double, moments: Moments)], mean: Double) -> Double? {
    guard let correction else { return nil }
    let sum = groups.reduce(0) { $0 + $1.moments.squares * ($1.value - mean) * ($1.value - mean) }
    let weight = groups.reduce(0) { $0 + $1.moments.weight }
    return correction * sum / (weight * weight)
  }

  /// Of two shares of one sample, by the squared weights of those who are in both bases: 0 for groups that share
  /// nobody.
  func covariance(_ a: Proportion, _ b: Proportion, inBoth: (base: Double, a: Double, b: Double, ab: Double)) -> Double?
  {
    guard let p = a.share, let q = b.share, let correction else { return nil }
    let sum = inBoth.ab - q * inBoth.a - p * inBoth.b + p * q * inBoth.base
    return correction * sum / (a.base.weight * b.base.weight)
  }

  func precision(_ proportion: Proportion?) -> Value.Precision? {
    guard let proportion, let share = proportion.share else { return nil }
    return precision(share, variance: variance(proportion), effectiveN: proportion.base.effectiveN)
  }

  /// The estimate with the normal interval around it, which may reach past the ends of what a share can be.
  func precision(_ estimate: Double, variance: Double?, effectiveN: Double) -> Value.Precision? {
    guard let variance, let z = Normal.quantile(1 - level / 2) else { return nil }
    let error = variance.squareRoot()
    return Value.Precision(
      standardError: error, lower: estimate - z * error, upper: estimate + z * error, effectiveN: effectiveN)
  }
}
