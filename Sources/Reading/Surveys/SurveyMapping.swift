import Model

extension Survey {
  /// A code book without its data.
  ///
  /// - Parameters:
  ///   - folder: where the data's file is.
  ///   - file: its name, unless the code book says otherwise.
  init?(_ fields: Fields, id: Located<String>, folder: String, file: String) {
    guard let form: Form = fields.choice("form") else { return nil }
    let data = fields.located("data") ?? Located(file, at: id.location)
    self.init(
      id: id, title: fields.localizedText("title"), note: fields.localizedText("note"), form: form,
      isSynthetic: fields.boolean("synthetic") ?? false, file: data.map { "\(folder)/\($0)" },
      source: fields.located("source"), fieldPeriod: fields.record("period").flatMap(FieldPeriod.init),
      mode: fields.localizedText("mode"), population: fields.groupCounts("population"),
      respondents: fields.integer("respondents"), weightColumn: fields.located("weight"),
      weightedFor: fields.localizedText("weighted-for"), smallestGroup: fields.integer("smallest-group"),
      level: fields.notation("level", Decimal10.init)?.value.double ?? 0.05,
      variables: fields.records("groups").compactMap(BackgroundVariable.init),
      questions: fields.records("questions").compactMap(Question.init))
  }
}

extension FieldPeriod {
  fileprivate init?(_ fields: Fields) {
    guard let from = fields.date("from") else { return nil }
    self.init(from: from.value, to: fields.date("to")?.value)
  }
}

extension BackgroundVariable {
  fileprivate init?(_ fields: Fields) {
    guard let id = fields.located("id"), let label = fields.localizedText("label") else { return nil }
    self.init(
      id: id, label: label, column: fields.located("column") ?? id,
      values: fields.records("values").compactMap { record in
        guard let id = record.located("id"), let label = record.localizedText("label") else { return nil }
        return Value(id: id, label: label, code: record.text("code") ?? id.value)
      })
  }
}

extension Question {
  fileprivate init?(_ fields: Fields) {
    guard let id = fields.located("id"), let wording = fields.localizedText("wording") else { return nil }
    let kind: Kind = fields.choice("kind") ?? .single
    self.init(
      id: id, wording: wording, kind: kind, mostAnswers: fields.integer("at-most"),
      base: fields.notations("base") { GroupCondition(base: $0) }, asked: fields.localizedText("asked"),
      n: fields.integer("n"), page: fields.text("page"), note: fields.localizedText("note"),
      column: fields.located("column") ?? id, scale: fields.record("scale").map(Scale.init),
      isOmittedInBase: fields.boolean("omitted-in-base") ?? true,
      answers: fields.records("answers").compactMap { Answer($0, of: id.value, kind: kind) })
  }
}

extension Question.Answer {
  fileprivate init?(_ fields: Fields, of question: String, kind: Question.Kind) {
    guard let id = fields.located("id"), let label = fields.localizedText("label") else { return nil }
    let column = fields.located("column") ?? id.map { "\(question)_\($0)" }
    self.init(
      id: id, label: label, code: fields.text("code") ?? id.value, column: kind == .multiple ? column : nil,
      isOmitted: fields.boolean("omit") ?? false)
  }
}

extension Question.Scale {
  fileprivate init(_ fields: Fields) {
    self.init(disagree: fields.locatedTexts("disagree"), agree: fields.locatedTexts("agree"))
  }
}

extension Fields {
  /// `{total: 2637, "politiker=kommune": 2432}`, in the order of the keys' places. A key that is no group is left out.
  fileprivate func groupCounts(_ key: String) -> [GroupCount] {
    guard let record = record(key) else { return [] }
    return record.keys.sorted { $0.value < $1.value }.compactMap { name, place in
      guard let count = record.integer(name), let conditions = [GroupCondition](group: name) else { return nil }
      return GroupCount(conditions: conditions, count: count, location: place)
    }
  }
}

extension [GroupCondition] {
  /// Reads `politiker=region,køn=kvinde`, or what stands for all; nil when it is neither.
  init?(group text: String) {
    if text == GroupCount.everyone {
      self = []
    } else {
      self = []
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let condition = GroupCondition(part.trimmingWhiteSpace()) else { return nil }
        append(condition)
      }
    }
  }
}
