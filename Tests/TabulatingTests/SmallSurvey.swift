import Model
import Tabulating

/// Surveys written inside a test.
enum SmallSurvey {
  static let place = SourceLocation(file: "surveys/s.yaml")

  /// Questions of published shares, a row a line: `question answers group share n`, `-` for what is empty.
  static func published(_ rows: String, questions: [Question] = [question("q"), multiple("m")]) -> Tabulator {
    let shares = rows.split(separator: "\n").enumerated().map { index, line in
      let cells = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
      return PublishedShare(
        question: cells[0], answers: names(cells[1]), conditions: conditions(cells[2]),
        percent: Decimal10(cells[3]), n: cells.count > 4 ? Int(cells[4]) : nil,
        phrase: cells.count > 5 ? cells[5] : nil, location: SourceLocation(file: "surveys/s.csv", line: index + 2))
    }
    return Tabulator(
      surveys: [
        Survey(
          id: located("s"), form: .shares, file: located("surveys/s.csv"), source: located("arena"),
          population: [
            GroupCount(conditions: [], count: 2637, location: place),
            GroupCount(conditions: conditions("kind=b"), count: 205, location: place),
          ],
          respondents: 608, variables: [variable("kind", ["a", "b"]), variable("sex", ["m", "f"])],
          questions: questions,
          data: .shares(shares))
      ], facts: Facts())
  }

  /// Answers of respondents: columns of the questions q, r (the base of which is q.1) and m, and of the variables kind
  /// and sex.
  static func answers(
    _ columns: [String: AnswerTable.Column], groups: [String: [Int16]] = [:], weights: [Double]? = nil,
    questions: [Question] = [question("q"), question("r", base: "q.1"), multiple("m")], level: Double = 0.05
  ) -> Tabulator {
    let count =
      columns.values.map {
        if case .single(let codes) = $0 { codes.count } else if case .multiple(let bits) = $0 { bits.count } else { 0 }
      }
      .max() ?? 0
    let table = AnswerTable(count: count, columns: columns, groups: groups, weights: weights)
    return Tabulator(
      surveys: [
        Survey(
          id: located("s"), form: .answers, file: located("surveys/s.csv"), source: located("arena"), level: level,
          variables: [variable("kind", ["a", "b"]), variable("sex", ["m", "f"])], questions: questions,
          data: .answers(table))
      ], facts: Facts())
  }

  /// A single question with the answers 1, 2, 3, which are their codes too, and *dk*, which figures leave out.
  static func question(_ id: String, base: String? = nil, n: Int? = nil) -> Question {
    Question(
      id: located(id), wording: LocalizedText("?"),
      base: base.flatMap(GroupCondition.init(base:)).map { [located($0)] } ?? [],
      n: n, page: "14", column: located(id),
      answers: ["1", "2", "3", "dk"].map {
        Question.Answer(id: located($0), label: LocalizedText("answer " + $0), code: $0, isOmitted: $0 == "dk")
      })
  }

  /// A question with the answers x, y, z, of which several can be given.
  static func multiple(_ id: String) -> Question {
    Question(
      id: located(id), wording: LocalizedText("?"), kind: .multiple, column: located(id),
      answers: ["x", "y", "z"].map { Question.Answer(id: located($0), label: LocalizedText($0), code: $0) })
  }

  static func variable(_ id: String, _ values: [String]) -> BackgroundVariable {
    BackgroundVariable(
      id: located(id), label: LocalizedText(id), column: located(id),
      values: values.map { .init(id: located($0), label: LocalizedText("group " + $0), code: $0) })
  }

  static func located<T: Sendable>(_ value: T) -> Located<T> { Located(value, at: place) }

  private static func names(_ text: String) -> [String] { text.split(separator: "+").map(String.init) }

  static func conditions(_ text: String) -> [GroupCondition] {
    text.split(separator: ",").compactMap { GroupCondition(String($0)) }
  }
}

extension Tabulator {
  /// The value at an address as an author writes it, perhaps with `?as=`.
  func value(_ text: String) throws(ValueFault) -> Value {
    let parts = text.split(separator: "?")
    guard let address = ValueAddress(String(parts[0])) else { throw .incompatible("no address: \(text)") }
    return try value(address, as: parts.count == 2 ? ValueFormat(String(parts[1].dropFirst(3))) : nil)
  }
}
