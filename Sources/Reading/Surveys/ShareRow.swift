import Model

/// A row of published shares while it is read.
struct ShareRow {
  let survey: Survey
  let text: CSVText
  /// The places of the columns in the row.
  let columns: [String: Int]
  /// The decimal sign; nil when the file has not proven one, which has been reported.
  let sign: DecimalSign?
  let row: UnsafeBufferPointer<CSVField>

  /// What the row is about, without what it says; nil when that cannot be told.
  func about(_ faults: inout FaultTally) -> PublishedShare? {
    let question = question(&faults)
    let answers = question.flatMap { self.answers(to: $0, &faults) }
    guard let conditions = conditions(&faults), let question, let answers else { return nil }
    return PublishedShare(
      question: question.id.value, answers: answers, conditions: conditions, percent: nil, n: nil, phrase: nil,
      page: nil, note: nil, location: faults.place(of: row[0].range.lowerBound))
  }

  /// What the row says; nil when it cannot be told what it is about. All that is wrong with it is reported.
  func share(_ faults: inout FaultTally) -> PublishedShare? {
    let question = question(&faults)
    let answers = question.flatMap { self.answers(to: $0, &faults) }
    let conditions = conditions(&faults)
    let mayExceedAll = question?.kind == .multiple && (answers?.count ?? 0) > 1
    let percent = percent(mayExceedAll: mayExceedAll, &faults)
    let n = n(&faults)
    let phrase = cell("phrase")
    if let phrase, cell("share") != nil {
      faults.report(
        "phrase-with-share", at: phrase.field,
        (
          "\(phrase.words.quoted) beside a share",
          "leave it out, or put it into `note`: a phrase stands where no number is known"
        ))
    }
    guard let question, let answers, let conditions, let share = columns["share"] else { return nil }
    return PublishedShare(
      question: question.id.value, answers: answers, conditions: conditions, percent: percent, n: n,
      phrase: phrase?.words, page: cell("page")?.words, note: cell("note")?.words,
      location: faults.place(of: row[share].range.lowerBound))
  }
}

extension ShareRow {
  /// A cell with something in it.
  func cell(_ column: String) -> (words: String, field: CSVField)? {
    guard let field = columns[column].map({ row[$0] }) else { return nil }
    let words = text.string(field)
    return words.isEmpty ? nil : (words, field)
  }

  private func question(_ faults: inout FaultTally) -> Question? {
    guard let field = columns["question"].map({ row[$0] }) else { return nil }
    let id = text.string(field)
    if let question = survey.question(id) { return question }
    faults.report(UnknownName("question", id, of: "the code book", among: survey.questions.map(\.id.value)), at: field)
    return nil
  }

  private func answers(to question: Question, _ faults: inout FaultTally) -> [String]? {
    guard let field = columns["answer"].map({ row[$0] }) else { return nil }
    let words = text.string(field)
    let answers = words.split(separator: "+", omittingEmptySubsequences: false).map { $0.trimmingWhiteSpace() }
    let unknown = answers.filter { question.answer($0) == nil }
    for answer in unknown {
      let meant = question.answers.first { $0.label.all.contains(answer) || $0.code == answer }
      faults.report(
        UnknownName(
          "answer", answer, of: "`\(question.id.value)`", among: question.answers.map(\.id.value),
          remedy: meant.map { "write its identifier, `\($0.id.value)`" }),
        at: field)
    }
    let isTwice = Set(answers).count < answers.count
    if isTwice {
      faults.report("duplicate-answer", at: field, ("the same answer twice in \(words.quoted)", "remove one"))
    }
    return unknown.isEmpty && !isTwice ? answers : nil
  }

  private func conditions(_ faults: inout FaultTally) -> [GroupCondition]? {
    guard let (group, field) = cell("group") else { return [] }
    guard let conditions = [GroupCondition](group: group) else {
      faults.report(
        "malformed-group", at: field,
        ("\(group.quoted) is no group", "write `variable=value`, or leave it empty for all"))
      return nil
    }
    let unknown = conditions.flatMap(survey.unknownNames)
    for name in unknown { faults.report(name, at: field) }
    return unknown.isEmpty ? conditions : nil
  }

  /// - Parameter mayExceedAll: a sum of answers to a multiple question can be more than 100.
  private func percent(mayExceedAll: Bool, _ faults: inout FaultTally) -> Decimal10? {
    guard let (words, field) = cell("share"), let sign else { return nil }
    guard let percent = sign.number(words.utf8) else {
      faults.report(
        wrongNumber: words, sign, at: field,
        remedy: "write the percentage as a number alone: `\(sign == .comma ? "22,7" : "22.7")`")
      return nil
    }
    if percent.units < 0 || percent.double > 100 {
      faults.report(
        "share-out-of-range", percent.units > 0 && mayExceedAll ? .warning : .error, at: field,
        ("\(words.quoted) per cent is no share of a whole", "write a number from 0 to 100"))
    }
    return percent
  }

  private func n(_ faults: inout FaultTally) -> Int? {
    guard let (words, field) = cell("n") else { return nil }
    if let n = Int(words), n > 0, n <= 1_000_000_000 { return n }
    faults.report(
      "wrong-number", at: field,
      ("\(words.quoted) is no number of answers", "write a whole number without separators, or leave it empty"))
    return nil
  }
}
