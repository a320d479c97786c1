import Model

extension Facts {
  init(_ fields: Fields, into diagnostics: inout [Diagnostic]) {
    self.init(
      facts: fields.records("facts").compactMap { Fact($0, into: &diagnostics) },
      sums: fields.records("sums").compactMap { record in
        guard let total = record.located("total"), !record.list("parts").isEmpty else { return nil }
        return FactSum(total: total, parts: record.locatedTexts("parts"))
      })
  }
}

extension Fact {
  /// A fact is a number, arithmetic or words; no shape can say that it is one of them.
  init?(_ fields: Fields, into diagnostics: inout [Diagnostic]) {
    if let phrase = fields.keys["phrase"], fields.keys["value"] != nil {
      diagnostics.append(
        Diagnostic(
          "unusable-key", at: phrase, length: 6, "a fact with a `value` takes no `phrase`",
          remedy: "remove one; a phrase is for what is known in words only"))
    } else if fields.keys["phrase"] == nil, fields.keys["value"] == nil {
      diagnostics.append(
        Diagnostic(
          "missing-key", at: fields.location, "a fact lacks `value`",
          remedy: "add `value: …`, or `phrase: …` where only words are known"))
    }
    guard let id = fields.located("id"), let content = Content(fields) else { return nil }
    self.init(
      id: id, content: content, unit: fields.text("unit"), source: fields.located("source"), page: fields.text("page"),
      note: fields.text("note"), format: fields.notation("as", ValueFormat.init)?.value)
  }
}

extension Fact.Content {
  fileprivate init?(_ fields: Fields) {
    if let formula = fields.formula("value") {
      if case .number(let number) = formula.value { self = .number(number) } else { self = .formula(formula) }
    } else if let phrase = fields.text("phrase") {
      self = .phrase(phrase)
    } else {
      return nil
    }
  }
}
