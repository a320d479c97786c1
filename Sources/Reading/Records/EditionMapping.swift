import Model

extension Shape {
  static let edition = Shape(
    "an edition",
    .optional("id", .text), .optional("for-each", .notation(.variable)), .optional("at-least", .integer(1...1_000_000)),
    .optional("filter", .oneOrMore(.notation(.condition))), .optional("compared-with", .oneOrMore(.text)),
    .optional("language", .choice(of: Language.self)), .optional("title-suffix", .text), .optional("cover-line", .text),
    .optional("isbn", .record(isbn)), .optional("names", .record(editionNames)), .optional("untranslated", .boolean),
    .optional("quotes", .choice(of: Edition.Quotes.self)))

  static let editionNames = Shape(
    "names",
    .required("name", .text), .optional("short", .text), .optional("place", .text), .optional("genitive", .text))
}

extension EditionEntry {
  /// A line of `editions.yaml`; nil when it says neither which edition it is nor what to make editions of.
  init?(_ fields: Fields, language: Language, into diagnostics: inout [Diagnostic]) {
    guard let rule = fields.located("for-each") else {
      guard let id = fields.located("id") else {
        if fields.keys["for-each"] != nil { return nil }
        diagnostics.append(
          Diagnostic(
            "missing-key", at: fields.location, "an edition lacks `id`",
            remedy: "add `id: …`, or `for-each: survey.variable` for one a value"))
        return nil
      }
      if let place = fields.keys["at-least"] {
        diagnostics.append(
          Diagnostic(
            "unusable-key", at: place, length: "at-least".count, "only editions by rule can be too small to be made",
            remedy: "remove it, or write `for-each: survey.variable`"))
      }
      self = .one(Edition(fields, id: id, language: language))
      return
    }
    let names = rule.value.split(separator: ".").map(String.init)
    var (survey, variable) = (rule, rule)
    (survey.value, variable.value) = (names[0], names[1])
    variable.location.column += names[0].unicodeScalars.count + 1
    let id = fields.located("id") ?? Located("{id}", at: rule.location)
    self = .each(
      EditionRule(
        pattern: Edition(fields, id: id, language: language), survey: survey, variable: variable,
        leastAnswers: fields.integer("at-least")))
  }
}

extension Edition {
  fileprivate init(_ fields: Fields, id: Located<String>, language: Language) {
    let own: Language? = fields.choice("language")
    let isbn = fields.record("isbn")
    self.init(
      id: id, language: own,
      filter: fields.notations("filter") { GroupCondition($0) }.map(\.value),
      comparedWith: fields.locatedTexts("compared-with"),
      names: fields.record("names").map { Names($0, language: own ?? language) },
      titleSuffix: fields.text("title-suffix"), coverLine: fields.text("cover-line"),
      electronicISBN: isbn?.located("electronic"), printISBN: isbn?.located("print"),
      allowsUntranslated: fields.boolean("untranslated") ?? false, quotes: fields.choice("quotes") ?? .all)
  }
}

extension Edition.Names {
  fileprivate init(_ fields: Fields, language: Language) {
    self.init(
      fields.text("name") ?? "", short: fields.text("short"), place: fields.text("place"),
      genitive: fields.text("genitive"), in: language)
  }
}
