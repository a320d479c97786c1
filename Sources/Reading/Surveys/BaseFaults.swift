import Model

/// Answers that the code book says cannot have been given: by those who were not asked, or more than could be chosen.
struct BaseFaults {
  /// - Parameter rows: where each respondent's row begins.
  static func report(in table: AnswerTable, of survey: Survey, rows: [Int], _ faults: inout FaultTally) {
    var holding: [GroupCondition: [Bool]] = [:]
    for question in survey.questions {
      guard let column = table.columns[question.id.value] else { continue }
      report(of: question, tooManyIn: column, rows, &faults)
      var asked: [Bool]?
      for condition in question.base.map(\.value) {
        if holding[condition] == nil { holding[condition] = table.respondents(survey, condition) }
        guard let holds = holding[condition] else { continue }
        asked = asked.map { zip($0, holds).map { $0 && $1 } } ?? holds
      }
      guard let asked else { continue }
      let outside = count(rows.count) { column.isAnswered(by: $0) && !asked[$0] }
      guard let first = outside.first else { continue }
      faults.report(
        "answer-outside-base", .warning, at: CSVField(range: rows[first]..<rows[first]),
        (
          "`\(question.id.value)` was answered by \(outside.count) who \(outside.count == 1 ? "was" : "were") not asked, first in this row",
          "mend the data, or the question's `base`"
        ))
    }
  }

  private static func report(
    of question: Question, tooManyIn column: AnswerTable.Column, _ rows: [Int], _ faults: inout FaultTally
  ) {
    guard let most = question.mostAnswers, case .multiple(let chosen) = column else { return }
    let tooMany = count(rows.count) { (chosen[$0] & ~AnswerTable.answeredBit).nonzeroBitCount > most }
    guard let first = tooMany.first else { return }
    faults.report(
      "too-many-chosen", .warning, at: CSVField(range: rows[first]..<rows[first]),
      (
        "\(tooMany.count) gave more than \(most) answer\(most == 1 ? "" : "s") to `\(question.id.value)`, first in this row",
        "mend the data, or the question's `at-most`"
      ))
  }

  private static func count(_ rows: Int, where isMeant: (Int) -> Bool) -> (first: Int?, count: Int) {
    var result: (first: Int?, count: Int) = (nil, 0)
    for row in 0..<rows where isMeant(row) {
      result = (result.first ?? row, result.count + 1)
    }
    return result
  }
}

extension AnswerTable {
  /// For whom a condition holds; nil when the data do not tell.
  fileprivate func respondents(_ survey: Survey, _ condition: GroupCondition) -> [Bool]? {
    if let variable = survey.variable(condition.variable), let values = groups[condition.variable] {
      let places = Self.places(of: condition.values, among: variable.values.map(\.id.value))
      return values.map { places.contains(Int($0)) }
    }
    guard let question = survey.question(condition.variable) else { return nil }
    let places = Self.places(of: condition.values, among: question.answers.map(\.id.value))
    switch columns[condition.variable] {
    case .single(let values): return values.map { places.contains(Int($0)) }
    case .multiple(let chosen):
      let mask = places.reduce(into: UInt64(0)) { mask, place in mask |= 1 << UInt64(place) }
      return chosen.map { $0 & mask != 0 }
    case nil: return nil
    }
  }

  private static func places(of values: [String], among all: [String]) -> Set<Int> {
    Set(values.compactMap { all.firstIndex(of: $0) })
  }
}

extension AnswerTable.Column {
  fileprivate func isAnswered(by respondent: Int) -> Bool {
    switch self {
    case .single(let values): values[respondent] >= 0
    case .multiple(let chosen): chosen[respondent] & AnswerTable.answeredBit != 0
    }
  }
}
