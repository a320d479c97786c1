import Model

/// What is wrong with a code book that no shape can say: names given twice, and names that nothing has.
struct CodeBookFaults {
  private let survey: Survey
  private let fields: Fields
  private var diagnostics: [Diagnostic] = []

  /// - Parameter fields: what the survey was made from, for the places of its keys.
  static func faults(of survey: Survey, _ fields: Fields) -> [Diagnostic] {
    var faults = CodeBookFaults(survey: survey, fields: fields)
    faults.checkSurvey()
    faults.checkColumns()
    for variable in survey.variables { faults.check(variable) }
    for question in survey.questions { faults.check(question) }
    for record in fields.records("questions") { faults.checkKeys(ofQuestion: record) }
    return faults.diagnostics
  }

  private init(survey: Survey, fields: Fields) {
    self.survey = survey
    self.fields = fields
  }
}

extension CodeBookFaults {
  private mutating func checkSurvey() {
    // A question can stand where a variable does, so they share their names.
    reportTwins(
      survey.variables.map(\.id) + survey.questions.map(\.id), code: "duplicate-question",
      "question or background variable")
    switch survey.form {
    case .answers: reportUnusable(["respondents"], in: fields, "rows are respondents", remedy: "remove the line")
    case .shares:
      reportUnusable(
        ["weight"], in: fields, "published shares are weighted already", remedy: "say how in `weighted-for`")
      reportUnusable(["synthetic"], in: fields, "published shares are not made up", remedy: "remove the line")
    }
    if let period = fields.record("period"), let from = period.date("from"), let to = period.date("to"),
      to.value < from.value
    {
      report(
        "wrong-period", Located(to.value.iso, at: to.location), "the period ends before it begins",
        remedy: "swap `from` and `to`")
    }
    for (name, place) in fields.record("population")?.keys ?? [:] {
      guard let conditions = [GroupCondition](group: name) else {
        report(
          "unknown-group", Located(name, at: place), "`\(name)` is no group",
          remedy: "write `\(GroupCount.everyone)`, or a group such as `\"variable=value\"`")
        continue
      }
      for unknown in conditions.flatMap(survey.unknownNames) { report(unknown, at: place, length: name.count) }
    }
  }

  /// A column of the CSV answers one question only.
  private mutating func checkColumns() {
    guard survey.form == .answers else { return }
    var columns = [survey.weightColumn].compactMap { $0 } + survey.variables.map(\.column)
    for question in survey.questions {
      columns += question.kind == .single ? [question.column] : question.answers.compactMap(\.column)
    }
    reportTwins(columns, code: "duplicate-column", "column")
  }

  private mutating func check(_ variable: BackgroundVariable) {
    reportTwins(variable.values.map(\.id), code: "duplicate-answer", "value")
    reportTwins(variable.values.map { Located($0.code, at: $0.id.location) }, code: "duplicate-code", "code")
  }

  private mutating func check(_ question: Question) {
    let answers = question.answers
    reportTwins(answers.map(\.id), code: "duplicate-answer", "answer")
    if question.kind == .single {
      reportTwins(answers.map { Located($0.code, at: $0.id.location) }, code: "duplicate-code", "code")
    } else if answers.count > AnswerTable.mostMultipleAnswers {
      report(
        "too-many-answers", answers[AnswerTable.mostMultipleAnswers].id,
        "a multiple question has at most \(AnswerTable.mostMultipleAnswers) answers, not \(answers.count)",
        remedy: "make two questions of it")
    }
    if let scale = question.scale {
      reportTwins(scale.disagree + scale.agree, code: "duplicate-answer", "answer on the scale")
      for id in scale.disagree + scale.agree where question.answer(id.value) == nil {
        let unknown = UnknownName(
          "answer", id.value, of: "`\(question.id.value)`", among: answers.map(\.id.value))
        report(unknown, at: id.location, length: id.value.count)
      }
    }
    for condition in question.base {
      let length = condition.value.description.count
      if condition.value.variable == question.id.value {
        diagnostics.append(
          Diagnostic(
            "circular-base", at: condition.location, length: length, "a question cannot be its own base",
            remedy: "name the question that decided who was asked"))
      }
      for unknown in survey.unknownNames(in: condition.value) {
        report(unknown, at: condition.location, length: length)
      }
    }
  }

  private mutating func checkKeys(ofQuestion record: Fields) {
    if record.text("kind") != Question.Kind.multiple.rawValue {
      reportUnusable(["at-most"], in: record, "one answer is all that can be given", remedy: "add `kind: multiple`")
    } else {
      reportUnusable(
        ["column"], in: record, "each answer has a column of its own",
        remedy: "give the answers `column: …`, or call the columns `QUESTION_ANSWER`")
    }
    if survey.form == .answers {
      reportUnusable(["n"], in: record, "the rows are counted", remedy: "remove the line")
    }
  }
}

extension CodeBookFaults {
  private mutating func reportTwins(_ names: [Located<String>], code: String, _ kind: String) {
    var seen: [String: SourceLocation] = [:]
    for name in names {
      if let first = seen[name.value] {
        report(
          code, name, "\(kind) \(name.value.quoted) was given already in line \(first.line)",
          remedy: "give one of them another")
      } else {
        seen[name.value] = name.location
      }
    }
  }

  private mutating func reportUnusable(_ keys: [String], in record: Fields, _ reason: String, remedy: String) {
    for key in keys {
      guard let place = record.keys[key] else { continue }
      report("unusable-key", Located(key, at: place), "no `\(key)` here: \(reason)", remedy: remedy)
    }
  }

  private mutating func report(_ unknown: UnknownName, at place: SourceLocation, length: Int) {
    diagnostics.append(
      Diagnostic(unknown.code, at: place, length: length, unknown.message, remedy: unknown.remedy))
  }

  private mutating func report(_ code: String, _ name: Located<String>, _ message: String, remedy: String) {
    // An identifier given twice is a default code or column given twice as well.
    guard !diagnostics.contains(where: { $0.location == name.location }) else { return }
    diagnostics.append(
      Diagnostic(code, at: name.location, length: name.value.count, message, remedy: remedy))
  }
}
