import Model

extension Figure {
  /// What a figure needs depends on its chart, so here the fields are checked a second time.
  init?(_ fields: Fields, into diagnostics: inout [Diagnostic]) {
    guard let id = fields.located("id"), let title = fields.text("title"), let chart = fields.located("chart")
    else { return nil }
    let faults = FigureKeys.faults(of: fields, chart: chart)
    diagnostics += faults
    guard !faults.contains(where: { $0.code == FigureKeys.incomplete }), let content = Content(fields, chart)
    else { return nil }
    self.init(
      id: id, title: title, alternative: fields.text("alt"), note: fields.text("note"),
      source: fields.located("source"), page: fields.text("page"), content: content,
      only: fields.locatedTexts("only"))
    language = fields.language
  }
}

extension Figure.Content {
  fileprivate init?(_ fields: Fields, _ chart: Located<String>) {
    switch chart.value {
    case "matrix":
      self = .matrix(FourFieldMatrix(centre: fields.text("centre"), fields: fields.titledTexts("fields")))
    case "phases":
      self = .phases(fields.titledTexts("phases"))
    case "overlap":
      let domains = fields.titledTexts("domains")
      guard domains.count == 2, let both = fields.record("both").flatMap(TitledText.init) else { return nil }
      self = .overlap(OverlappingDomains(first: domains[0], second: domains[1], both: both))
    case "picture":
      guard let file = fields.located("file") else { return nil }
      self = .picture(file)
    default:
      guard let kind = Chart.Kind(rawValue: chart.value) else { return nil }
      self = .chart(Chart(fields, kind: Located(kind, at: chart.location)))
    }
  }
}

extension Chart {
  fileprivate init(_ fields: Fields, kind: Located<Kind>) {
    let question = fields.notation("question", ValueAddress.init(wellFormed:))
    self.init(
      kind: kind, questions: question.map { [$0] } ?? fields.notations("questions", ValueAddress.init(wellFormed:)),
      answers: fields.notations("answers") { $0.identifiers(joinedBy: "+") },
      groups: fields.notations("groups", Groups.init(wellFormed:)), withTotal: fields.boolean("with-total") ?? false,
      order: fields.choice("order") ?? .given, highlight: fields.locatedTexts("highlight"),
      value: fields.notation("value", ValueAddress.init(wellFormed:)), outOf: fields.integer("of"),
      sentence: fields.text("sentence"), labels: fields.dictionary("labels"))
  }
}

extension TitledText {
  fileprivate init?(_ fields: Fields) {
    guard let title = fields.text("title") else { return nil }
    self.init(title: title, text: fields.text("text"))
  }
}

extension Fields {
  fileprivate func titledTexts(_ key: String) -> [TitledText] { records(key).compactMap(TitledText.init) }
}
