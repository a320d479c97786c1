import Model

@testable import Tabulating

/// Surveys whose respondents are written as a table: how many, their groups, their answers.
struct AnsweredSurvey {
  var variables: [(id: String, values: [String])]
  var questions: [Question]
  /// A line is so many respondents alike: `3 nord - ja`, `-` for an empty cell, `x+y` and `0` for many answers and for none of them.
  var rows: String
  var weights: [Double]?

  var survey: Survey {
    let lines = rows.split(separator: "\n").flatMap { line -> [[Substring]] in
      let cells = line.split(separator: " ")
      return Array(repeating: Array(cells.dropFirst()), count: Int(cells[0]) ?? 0)
    }
    var groups: [String: [Int16]] = [:]
    for (column, variable) in variables.enumerated() {
      groups[variable.id] = lines.map { Int16(variable.values.firstIndex(of: String($0[column])) ?? -1) }
    }
    var columns: [String: AnswerTable.Column] = [:]
    for (index, question) in questions.enumerated() {
      let cells = lines.map { $0[variables.count + index] }
      let place = { (id: Substring) in question.answers.firstIndex { $0.id.value == id } }
      columns[question.id.value] =
        question.kind == .single
        ? .single(cells.map { Int16(place($0) ?? -1) })
        : .multiple(
          cells.map { cell in
            cell == "-"
              ? 0
              : cell.split(separator: "+").compactMap(place).reduce(AnswerTable.answeredBit) { $0 | 1 << UInt64($1) }
          })
    }
    return Survey(
      id: SmallSurvey.located("s"), form: .answers, file: SmallSurvey.located("surveys/s.csv"),
      variables: variables.map { SmallSurvey.variable($0.id, $0.values) }, questions: questions,
      data: .answers(AnswerTable(count: lines.count, columns: columns, groups: groups, weights: weights)))
  }

  static func single(_ id: String, _ answers: [String], omitted: Set<String> = [], omittedInBase: Bool = true)
    -> Question
  {
    Question(
      id: SmallSurvey.located(id), wording: LocalizedText("?"), column: SmallSurvey.located(id),
      isOmittedInBase: omittedInBase, answers: answers.map { answer($0, omitted) })
  }

  static func multiple(_ id: String, _ answers: [String], most: Int? = nil) -> Question {
    Question(
      id: SmallSurvey.located(id), wording: LocalizedText("?"), kind: .multiple, mostAnswers: most,
      column: SmallSurvey.located(id), answers: answers.map { answer($0, []) })
  }

  private static func answer(_ id: String, _ omitted: Set<String>) -> Question.Answer {
    Question.Answer(
      id: SmallSurvey.located(id), label: LocalizedText(id), code: id, isOmitted: omitted.contains(id))
  }
}

extension DisclosureRequest {
  /// Every question, of everybody in an edition `dk` and of each value of a variable in an edition of its own, named for the value.
  static func editions(of survey: Survey, by variables: [String]) -> DisclosureRequest {
    let editions = variables.flatMap { variable in
      (survey.variable(variable)?.values ?? []).map {
        Edition($0.id.value, filter: [GroupCondition(variable, [$0.id.value])])
      }
    }
    return DisclosureRequest(everythingOf: survey, editions: [Edition("dk")] + editions)
  }
}

extension DisclosurePlan {
  /// What a run would give away that hides no more than small groups.
  static func naive(_ survey: Survey, _ request: DisclosureRequest, _ policy: DisclosurePolicy? = nil) -> [String] {
    DisclosurePlan(survey, request, policy: policy, hidesMore: false).report.leaks.map {
      "\($0.what) of \($0.whom): \($0.values.lowerBound)…\($0.values.upperBound)"
    }
  }

  /// What is held back: `region=nord`, `region=nord q`, `region=nord q.ja`, with `!` for what is hidden for its own sake.
  var held: [String] {
    heldBack.map { held in
      ([held.group, held.question].compactMap { $0 } + (held.answers.map { [$0.joined(separator: "+")] } ?? []))
        .joined(separator: " ") + (held.reason == .complementary ? "" : "!")
    }
  }
}

extension DisclosurePlan.Printed {
  init(_ address: String, in edition: String) {
    self.init(ValueAddress(address) ?? ValueAddress(.fact(address)), in: edition)
  }
}
