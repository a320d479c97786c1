import Model

/// What names stand for: surveys, questions, answers, background variables and their values.
extension Tabulator {
  public func survey(_ id: String) throws(ValueFault) -> Survey {
    guard let survey = surveys[id] else { throw .unknownSurvey(id) }
    return survey
  }

  public func question(_ surveyID: String, _ id: String) throws(ValueFault) -> Question {
    guard let question = questions[surveyID]?[id] else {
      _ = try survey(surveyID)
      throw .unknownQuestion(id, survey: surveyID)
    }
    return question
  }

  /// The groups that a background variable divides respondents into, in the code book's order; or a question, by its
  /// answers.
  public func groups(of variable: String, in surveyID: String) throws(ValueFault) -> [Group] {
    let survey = try survey(surveyID)
    if let variable = survey.variable(variable) {
      return variable.values.map {
        Group(condition: GroupCondition(variable.id.value, [$0.id.value]), label: $0.label)
      }
    }
    guard let question = survey.question(variable) else { throw .unknownVariable(variable, survey: surveyID) }
    return question.answers.map {
      Group(condition: GroupCondition(question.id.value, [$0.id.value]), label: $0.label)
    }
  }

  /// What those are called for whom a condition holds, a label a value.
  public func labels(of condition: GroupCondition, in surveyID: String) throws(ValueFault) -> [LocalizedText] {
    let survey = try survey(surveyID)
    try survey.check([condition])
    return condition.values.compactMap { id in
      survey.variable(condition.variable)?.value(id)?.label ?? survey.question(condition.variable)?.answer(id)?.label
    }
  }

  /// How many there are of those that the survey is about, answering or not; nil where the code book does not say.
  public func population(_ surveyID: String, _ conditions: [GroupCondition] = []) throws(ValueFault) -> Int? {
    let survey = try survey(surveyID)
    let conditions = try scoped(ValueAddress(.survey(surveyID), conditions: conditions)).conditions
    try survey.check(conditions)
    let asked = Conditions(conditions)
    return survey.population.first { Conditions($0.conditions) == asked }?.count
  }
}

/// Some of a survey's respondents, and what they are called.
public struct Group: Sendable, Hashable {
  public var condition: GroupCondition
  public var label: LocalizedText
}

extension Survey {
  func check(_ conditions: [GroupCondition]) throws(ValueFault) {
    for condition in conditions {
      // A background variable goes before a question of the same name.
      let known =
        variable(condition.variable).map { $0.values.map(\.id.value) }
        ?? question(condition.variable).map { $0.answers.map(\.id.value) }
      guard let known else { throw .unknownVariable(condition.variable, survey: id.value) }
      for value in condition.values where !known.contains(value) {
        throw .unknownGroup(value, variable: "\(id.value).\(condition.variable)")
      }
    }
  }

  func check(_ answers: [String], of question: Question) throws(ValueFault) {
    // No answer at all would be a share of nothing, and look like a nought.
    for answer in answers.isEmpty ? [""] : answers where question.answer(answer) == nil {
      throw .unknownAnswer(answer, question: "\(id.value).\(question.id.value)")
    }
  }
}

/// Conditions whatever order they and their values were written in.
struct Conditions: Hashable, Sendable {
  private struct Condition: Hashable {
    var variable: String
    var values: Set<String>

    init(_ condition: GroupCondition) {
      variable = condition.variable
      values = Set(condition.values)
    }
  }

  private let all: Set<Condition>

  var isEmpty: Bool { all.isEmpty }

  /// - Parameter base: conditions that hold for everybody anyway, so that asking for them changes nothing.
  init(_ conditions: [GroupCondition], base: [GroupCondition] = []) {
    all = Set(conditions.map(Condition.init)).subtracting(base.map(Condition.init))
  }
}
