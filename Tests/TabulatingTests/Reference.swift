import Foundation
import Model
import Tabulating
import Testing

/// The survey in `Fixtures/survey.csv`, and what R says of it.
struct Reference {
  /// A line of `reference.csv`: what kind of number, of what, and the numbers.
  struct Line: Sendable, CustomTestStringConvertible {
    var kind: String
    /// One address or several.
    var addresses: [String]
    var numbers: [Double]

    var testDescription: String { "\(kind) \(addresses.joined(separator: " | "))" }
  }

  static func lines(_ kind: String) throws -> [Line] {
    try rows("reference.csv", ";").filter { $0[0] == kind }.map { cells in
      Line(
        kind: kind, addresses: cells[1].split(separator: "|").map(String.init),
        numbers: cells[2...].compactMap(Double.init))
    }
  }

  static func tabulator(weighted: Bool) throws -> Tabulator {
    let rows = try rows("survey.csv", ",")
    let column = { (name: String) in
      let place = rows[0].firstIndex(of: name) ?? 0
      return rows.dropFirst().map { $0[place] }
    }
    let variables = [
      SmallSurvey.variable("region", ["north", "mid", "south", "isles"]), SmallSurvey.variable("sex", ["f", "m"]),
    ]
    let agree = question("agree", ["1", "2", "3", "4"])
    let involved = question("involved", ["yes", "no"], omitted: [])
    var hours = question("hours", ["short", "medium", "long"], codes: ["0.5", "2", "7.5"])
    hours.base = [SmallSurvey.located(GroupCondition("involved", ["yes"]))]
    hours.isOmittedInBase = false
    var several = question("m", ["x", "y"], omitted: ["none"])
    several.kind = .multiple
    let codes = { (cells: [String], ids: [String]) in cells.map { Int16(ids.firstIndex(of: $0) ?? -1) } }
    var columns = Dictionary(
      uniqueKeysWithValues: [agree, involved, hours].map { question in
        (
          question.id.value,
          AnswerTable.Column.single(codes(column(question.id.value), question.answers.map(\.code)))
        )
      })
    let choices = ["x", "y", "none"].map(column)
    columns["m"] = .multiple(
      choices[0].indices.map { row in
        guard !choices[0][row].isEmpty else { return 0 }
        return choices.enumerated().reduce(AnswerTable.answeredBit) {
          $0 | ($1.element[row] == "1" ? 1 << UInt64($1.offset) : 0)
        }
      })
    let table = AnswerTable(
      count: rows.count - 1, columns: columns,
      groups: Dictionary(
        uniqueKeysWithValues: variables.map { ($0.id.value, codes(column($0.id.value), $0.values.map(\.id.value))) }),
      weights: weighted ? column("w").compactMap(Double.init) : nil)
    return Tabulator(
      surveys: [
        Survey(
          id: SmallSurvey.located("s"), form: .answers, file: SmallSurvey.located("survey.csv"), variables: variables,
          questions: [agree, involved, hours, several], data: .answers(table))
      ], facts: Facts())
  }

  private static func question(
    _ id: String, _ answers: [String], codes: [String]? = nil, omitted: [String] = ["dk"]
  ) -> Question {
    Question(
      id: SmallSurvey.located(id), wording: LocalizedText("?"), column: SmallSurvey.located(id),
      answers: zip(answers + omitted, (codes ?? answers) + omitted).map { id, code in
        Question.Answer(
          id: SmallSurvey.located(id), label: LocalizedText(id), code: code, isOmitted: omitted.contains(id))
      })
  }

  private static func rows(_ file: String, _ separator: Character) throws -> [[String]] {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
  }
}
