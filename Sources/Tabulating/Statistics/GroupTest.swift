import Model

/// Whether chance alone could make groups as different as they are.
public struct GroupTest: Sendable, Hashable {
  public enum Method: Sendable {
    /// Pearson's chi-square; for one answer and two groups the same as z of two proportions.
    case pearson
    /// Pearson's chi-square divided by the mean design effect: the first-order correction for weights of J. N. K. Rao
    /// and A. J. Scott (Annals of Statistics 12, 1984, 46–60).
    case raoScott
    /// The difference by its standard error, for shares of groups that overlap or of several answers.
    case linearised
  }

  public var method: Method
  /// What the probability is of: a chi-square, or z, above 0 when the first share is the larger.
  public var statistic: Double
  /// Of a chi-square; nil of z.
  public var degreesOfFreedom: Int?
  /// How likely a difference as large or larger is where there is none, 0…1.
  public var p: Double
  /// Whether that is less than the survey's level of significance.
  public var isSignificant: Bool

  init(_ method: Method, chiSquare: Double, degreesOfFreedom: Int, level: Double) {
    self.method = method
    statistic = chiSquare
    self.degreesOfFreedom = degreesOfFreedom
    p = IncompleteGamma.chiSquareTail(chiSquare, degreesOfFreedom: degreesOfFreedom)
    isSignificant = p < level
  }

  init(_ method: Method, z: Double, level: Double) {
    self.method = method
    statistic = z
    p = Normal.twoSided(z)
    isSignificant = p < level
  }
}

/// Two shares that a test is asked for.
struct AskedPair: Hashable, Sendable {
  var first: ValueAddress
  var second: ValueAddress
}

extension Tabulator {
  /// Tests two shares of one survey's answers against each other: an answer in two groups by z of two proportions
  /// (pooled), corrected for weights as `test(of:between:)` is; other shares by the standard error of their difference.
  ///
  /// - Returns: nil where there is nothing to test: the shares are withheld, or published ones (also where their n's are known: a test of
  ///   rounded shares misleads), of different surveys, of nobody, or all or none gave the answer.
  public func test(_ a: ValueAddress, against b: ValueAddress) throws(ValueFault) -> GroupTest? {
    try tested.value(AskedPair(first: a, second: b)) {
      Result { () throws(ValueFault) in
        let (first, second) = (try value(a), try value(b))
        guard first.measure == .share, second.measure == .share, !first.isWithheld, !second.isWithheld else {
          return nil
        }
        return Comparison(a, b, in: self)?.test
      }
    }.get()
  }

  /// Tests whether groups differ in their answers to a question, omitted ones among them where they are part of the
  /// base: Pearson's chi-square, with the Rao–Scott first-order correction where there are weights. R's survey package
  /// calls it `svychisq(statistic = "Chisq")`; its statistic is this one times the mean design effect.
  ///
  /// - Parameters:
  ///   - question: its conditions hold for all groups.
  ///   - groups: no respondent may be in two of them.
  /// - Returns: nil where there is nothing to test: a group's answers are withheld, the shares are published ones, several answers could be given, or fewer
  ///   than two answers or groups have respondents.
  public func test(of question: ValueAddress, between groups: [GroupCondition]) throws(ValueFault) -> GroupTest? {
    guard case .question(let surveyID, let questionID) = question.subject else {
      throw .incompatible("`\(question)` is not a question")
    }
    let (survey, asked) = (try survey(surveyID), try self.question(surveyID, questionID))
    // An edition's condition holds for a group that has none of its own on the variable.
    let conditions = try groups.map { (group) throws(ValueFault) -> [GroupCondition] in
      var address = question
      address.conditions.append(group)
      return try scoped(address).conditions
    }
    try survey.check(conditions.flatMap { $0 })
    guard asked.kind == .single, let respondents = respondents[surveyID],
      !conditions.contains(where: { withholdsAnswers(to: asked, of: surveyID, $0) })
    else { return nil }
    try respondents.checkApart(groups)
    let columns = conditions.compactMap { respondents.tally(asked, $0)?.inBase(of: asked) }
    guard columns.count == groups.count else { return nil }
    return ContingencyTable(columns: columns, sampleSize: respondents.table.count)?
      .test(isWeighted: respondents.weights.isWeighted, level: survey.level)
  }
}

extension Tabulator {
  /// Whether a group's answers to a question are withheld, any of them.
  private func withholdsAnswers(to question: Question, of survey: String, _ conditions: [GroupCondition]) -> Bool {
    guard let disclosure else { return false }
    return question.answers.contains { answer in
      disclosure.hides(
        ValueAddress(
          .answers(survey: survey, question: question.id.value, answers: [answer.id.value]), conditions: conditions),
        as: nil)
    }
  }
}

extension Comparison {
  fileprivate var test: GroupTest? {
    let level = respondents.survey.level
    guard let p = first.share, let q = second.share else { return nil }
    guard isOneAnswer, areGroupsApart else {
      guard let variance, variance > 0 else { return nil }
      return GroupTest(.linearised, z: (p - q) / variance.squareRoot(), level: level)
    }
    let table = ContingencyTable(columns: columns, sampleSize: respondents.table.count)
    guard let test = table?.test(isWeighted: respondents.weights.isWeighted, level: level) else { return nil }
    return GroupTest(test.method, z: (p < q ? -1 : 1) * test.statistic.squareRoot(), level: level)
  }
}

extension Respondents {
  fileprivate func checkApart(_ groups: [GroupCondition]) throws(ValueFault) {
    var earlier: [(condition: GroupCondition, set: RespondentSet)] = []
    for condition in groups {
      guard let set = those([condition]) else { continue }
      if let other = earlier.first(where: { !$0.set.isDisjoint(with: set) }) {
        throw .incompatible(
          "`\(other.condition)` and `\(condition)` share respondents and cannot be tested against each other")
      }
      earlier.append((condition, set))
    }
  }
}

extension Tally {
  /// The answers that make up the base of a question's shares.
  fileprivate func inBase(of question: Question) -> [Moments] {
    zip(question.answers, answers).filter { question.isOmittedInBase || !$0.0.isOmitted }.map(\.1)
  }
}
