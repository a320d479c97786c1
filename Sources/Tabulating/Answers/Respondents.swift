import Model

/// Everyone's answers to a survey, and who belongs to which group. What was looked through once is not looked through
/// again.
final class Respondents: Sendable {
  let survey: Survey
  let table: AnswerTable
  let weights: Weights
  private let questions: [String: Question]
  private let everyone: RespondentSet
  private let groups = Cache<GroupCondition, RespondentSet?>()
  private let asked = Cache<String, RespondentSet?>()
  private let tallies = Cache<Asked, Tally?>()
  private let answers = Cache<String, AnswerSets?>()

  /// Those of a group to whom a question was put.
  private struct Asked: Hashable {
    var question: String
    var conditions: Conditions
  }

  init(_ survey: Survey, _ table: AnswerTable) {
    self.survey = survey
    self.table = table
    weights = Weights(table)
    questions = Dictionary(survey.questions.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    everyone = RespondentSet(everyoneOf: table.count)
  }

  /// Those for whom all conditions hold; nil where the data lack a column.
  ///
  /// Whoever was not asked a question has given none of its answers, so a condition on a question brings its base with
  /// it.
  func those(_ conditions: [GroupCondition]) -> RespondentSet? {
    inAll(conditions.map(members) + conditions.compactMap(question).map(asked))
  }

  /// Those of a group who answered a question that was put to them: for whom the question's base holds as well.
  ///
  /// - Parameter keepsOmitted: whether those stay who gave nothing but omitted answers.
  func base(of question: Question, _ conditions: [GroupCondition], keepsOmitted: Bool) -> RespondentSet? {
    guard let asked = those(conditions, asked: question), let answers = answerSets(of: question) else { return nil }
    return asked.intersection(keepsOmitted ? answers.answered : answers.notOmitted)
  }

  /// Those who gave one of the answers.
  func those(giving answers: Set<String>, to question: Question) -> RespondentSet? {
    answerSets(of: question)?.giving(question.places(of: answers))
  }

  /// How many of a group gave each answer; nil where the data lack a column.
  func tally(_ question: Question, _ conditions: [GroupCondition]) -> Tally? {
    tallies.value(Asked(question: question.id.value, conditions: Conditions(conditions))) {
      guard let column = column(of: question), let asked = those(conditions, asked: question) else { return nil }
      switch column {
      case .single(let codes): return Tally(of: asked, codes, question, weights)
      case .multiple(let choices): return Tally(of: asked, choices, question, weights)
      }
    }
  }
}

extension Respondents {
  private func those(_ conditions: [GroupCondition], asked question: Question) -> RespondentSet? {
    inAll([those(conditions), asked(question)])
  }

  /// Those to whom a question was put: for whom its base holds, and the bases of the questions that this names, and so
  /// on.
  private func asked(_ question: Question) -> RespondentSet? {
    asked.value(question.id.value) {
      var conditions = question.baseConditions
      var seen = Set(conditions)
      var next = 0
      while next < conditions.count {
        let further = self.question(conditions[next])?.baseConditions ?? []
        conditions += further.filter { seen.insert($0).inserted }
        next += 1
      }
      return inAll(conditions.map(members))
    }
  }

  private func answerSets(of question: Question) -> AnswerSets? {
    answers.value(question.id.value) { column(of: question).map { AnswerSets($0, question) } }
  }

  private func inAll(_ sets: [RespondentSet?]) -> RespondentSet? {
    var all: RespondentSet?
    for set in sets {
      guard let set else { return nil }
      all = all?.intersection(set) ?? set
    }
    return all ?? everyone
  }

  /// The question that stands where a variable could.
  private func question(_ condition: GroupCondition) -> Question? {
    survey.variable(condition.variable) == nil ? questions[condition.variable] : nil
  }

  /// Those whose cell has one of a condition's values.
  private func members(_ condition: GroupCondition) -> RespondentSet? {
    groups.value(condition) {
      if let variable = survey.variable(condition.variable) {
        let places = variable.values.indices.filter { condition.values.contains(variable.values[$0].id.value) }
        return column(of: variable)?.giving(places)
      }
      return question(condition).flatMap { those(giving: Set(condition.values), to: $0) }
    }
  }

  private func column(of question: Question) -> AnswerTable.Column? {
    guard let column = table.columns[question.id.value], column.count == table.count,
      column.isMultiple == (question.kind == .multiple)
    else { return nil }
    return column
  }

  private func column(of variable: BackgroundVariable) -> AnswerTable.Column? {
    guard let codes = table.groups[variable.id.value], codes.count == table.count else { return nil }
    return .single(codes)
  }
}
