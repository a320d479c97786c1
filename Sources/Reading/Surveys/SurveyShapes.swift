import Model

/// The shapes of a survey's code book.
extension Shape {
  static let survey = Shape(
    "a code book",
    .optional("title", .localizedText), .required("form", .choice(of: Survey.Form.self)),
    .optional("synthetic", .boolean), .optional("note", .localizedText), .optional("data", .path),
    .optional("encoding", .choice(of: CSVEncoding.self)), .optional("separator", .choice([";", ","])),
    .optional("decimal", .choice(of: DecimalSign.self)), .optional("source", .identifier),
    .optional("period", .record(period)), .optional("mode", .localizedText),
    .optional("population", .dictionary(.integer(0...1_000_000_000), alone: GroupCount.everyone)),
    .optional("respondents", .integer(1...1_000_000_000)), .optional("weight", .code),
    .optional("weighted-for", .localizedText), .optional("smallest-group", .integer(1...1_000_000)),
    .optional("level", .notation(.level)), .optional("groups", .list(.record(variable))),
    .required("questions", .list(.record(question))))

  static let period = Shape("a period", .required("from", .date), .optional("to", .date))

  static let variable = Shape(
    "a background variable",
    .required("id", .identifier), .required("label", .localizedText), .optional("column", .code),
    .required("values", .list(.record(groupValue))))

  static let groupValue = Shape(
    "a value", .required("id", .identifier), .required("label", .localizedText), .optional("code", .code))

  static let question = Shape(
    "a question",
    .required("id", .identifier), .required("wording", .localizedText),
    .optional("kind", .choice(of: Question.Kind.self)), .optional("at-most", .integer(1...63)),
    .optional("base", .oneOrMore(.notation(.base))), .optional("asked", .localizedText),
    .optional("n", .integer(0...1_000_000_000)), .optional("page", .text), .optional("note", .localizedText),
    .optional("column", .code), .optional("scale", .record(scale)), .optional("omitted-in-base", .boolean),
    .required("answers", .list(.record(answer))))

  static let scale = Shape(
    "a scale", .required("disagree", .list(.identifier)), .required("agree", .list(.identifier)))

  static let answer = Shape(
    "an answer",
    .required("id", .identifier), .required("label", .localizedText), .optional("code", .code),
    .optional("column", .code), .optional("omit", .boolean))
}

extension GroupCount {
  /// The key that stands for all.
  static let everyone = "total"
}

extension Notation {
  /// A level of significance.
  fileprivate static let level = Notation(
    "a number between 0 and 1", pattern: SchemaPattern.decimal,
    bounds: JSONSchema.Bounds(least: 0, greatest: 1, areOpen: true), types: [.string, .number]
  ) { text in
    Decimal10(text).map { $0.double > 0 && $0.double < 1 } ?? false
  }
}
