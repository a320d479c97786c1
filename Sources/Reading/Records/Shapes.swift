import Model

/// The shapes of all records, in the order of `docs/format.md`.
extension Shape {
  static let report = Shape(
    "report.yaml",
    .required("title", .prose), .optional("subtitle", .prose), .optional("short-title", .prose),
    .optional("label", .prose), .optional("summary", .prose), .optional("language", .choice(of: Language.self)),
    .required("date", .date), .required("publisher", .record(publisher)), .optional("authors", .list(.text)),
    .optional("commissioned-by", .text), .optional("licence", .prose), .optional("isbn", .record(isbn)),
    .optional("version", .prose), .optional("credits", .list(.record(credit))), .optional("cover", .record(cover)),
    .optional("theme", .textOr(theme)), .optional("checks", .dictionary(.choice(of: CheckSetting.Level.self))),
    .optional("quotation-marks", .choice(of: QuotationMarks.self)),
    .required("chapters", .list(.identifier)), .optional("contents-depth", .integer(1...3)),
    .optional("figure-data", .boolean), .optional("back-cover", .prose), .optional("names", .list(.text)))

  static let publisher = Shape(
    "a publisher",
    .required("name", .text), .optional("short-name", .text), .optional("address", .list(.text)),
    .optional("phone", .text), .optional("email", .text), .optional("web", .text), .optional("logo", .path))

  static let isbn = Shape("an ISBN", .optional("electronic", .code), .optional("print", .code))

  static let credit = Shape("a credit", .required("role", .prose), .required("name", .text))

  static let cover = Shape(
    "a cover",
    .optional("style", .choice(of: ReportMetadata.Cover.Style.self)), .optional("picture", .path),
    .optional("credit", .prose))

  static let theme = Shape(
    "a theme",
    .optional("name", .code), .optional("accent", .colour), .optional("second", .colour),
    .optional("logo", .path))

  static let chapter = Shape(
    "a chapter",
    .required("title", .prose), .optional("id", .identifier), .optional("kind", .choice(of: Chapter.Kind.self)),
    .optional("numbered", .boolean), .optional("lead", .prose), .optional("short-title", .prose),
    .optional("picture", .path), .optional("picture-alt", .prose), .optional("picture-credit", .prose), .only)

  static let finding = Shape(
    "a finding",
    .required("title", .prose), .optional("id", .identifier), .optional("tag", .prose), .optional("lead", .prose),
    .optional("evidence", .list(.code)), .only)

  static let recommendation = Shape(
    "a recommendation",
    .required("title", .prose), .optional("id", .identifier), .optional("for", .prose), .optional("lead", .prose),
    .optional("rests-on", .list(.identifier)), .only)

  static let `case` = Shape(
    "a case",
    .required("title", .prose), .optional("id", .identifier), .optional("place", .text),
    .optional("organisation", .text), .optional("period", .prose), .optional("lead", .prose),
    .optional("source", .identifier), .optional("page", .text), .only)

  static let interview = Shape(
    "an interview",
    .required("title", .prose), .optional("id", .identifier), .optional("person", .identifier),
    .optional("name", .text), .optional("role", .prose), .optional("portrait", .path),
    .optional("portrait-alt", .prose), .optional("portrait-credit", .prose), .optional("lead", .prose),
    .only)

  static let quote = Shape(
    "a quote",
    .required("id", .identifier), .required("text", .prose), .optional("who", .identifier),
    .optional("attribution", .localizedText), .optional("source", .code), .optional("page", .text),
    .optional("themes", .list(.identifier)), .optional("rendering", .choice(of: Quote.Rendering.self)), .only,
    .optional("imported", .code))

  static let people = Shape(
    "people.yaml",
    .optional("people", .list(.record(person))), .optional("voices", .list(.record(voice))),
    .optional("sectors", .list(.record(sector))), .optional("roles", .list(.record(role))),
    .optional("regions", .dictionary(.localizedText)), .optional("attributions", .list(.notation(.personFields))),
    .optional("smallest-crowd", .integer(1...100)))

  static let person = Shape(
    "a person",
    .required("id", .identifier), .optional("name", .text), .optional("title", .prose),
    .optional("organisation", .text), .optional("organisation-type", .prose), .optional("role", .identifier),
    .optional("sector", .identifier), .optional("region", .code), .optional("gender", .prose),
    .optional("age-band", .prose), .optional("consent", .choice(of: Person.Consent.self)),
    .optional("imported", .code))

  static let voice = Shape(
    "a voice",
    .required("id", .identifier), .required("attribution", .localizedText), .optional("role", .identifier),
    .optional("sector", .identifier), .optional("region", .code), .optional("pseudonym", .boolean))

  static let sector = Shape("a sector", .required("id", .identifier), .required("title", .prose))

  static let role = Shape(
    "a role",
    .required("id", .identifier), .required("title", .localizedText),
    .optional("by-sector", .dictionary(.localizedText)), .optional("population", .list(.record(population))))

  static let population = Shape(
    "a population", .optional("sector", .identifier), .optional("region", .code),
    .required("count", .integer(0...10_000_000)))

  static let facts = Shape(
    "facts.yaml", .optional("facts", .list(.record(fact))), .optional("sums", .list(.record(sum))))

  static let fact = Shape(
    "a fact",
    .required("id", .identifier), .optional("value", .formula), .optional("phrase", .prose), .optional("unit", .prose),
    .optional("source", .identifier), .optional("page", .text), .optional("note", .prose),
    .optional("as", .notation(.factFormat)))

  static let sum = Shape(
    "a sum", .required("total", .identifier), .required("parts", .list(.identifier)))

  static let figure = Shape(
    "a figure",
    .required("id", .identifier), .required("title", .prose),
    .required("chart", .choice(Chart.Kind.allCases.map(\.rawValue) + ["phases", "matrix", "overlap", "picture"])),
    .optional("alt", .prose), .optional("note", .prose), .optional("source", .identifier), .optional("page", .text),
    .optional("question", .notation(.question)), .optional("questions", .list(.notation(.question))),
    .optional("groups", .oneOrMore(.notation(.groups))), .optional("answers", .oneOrMore(.notation(.answers))),
    .optional("order", .choice(of: Chart.Order.self)), .optional("highlight", .oneOrMore(.code)),
    .optional("labels", .dictionary(.prose)), .optional("with-total", .boolean),
    .optional("value", .notation(.value)), .optional("of", .integer(2...100)), .optional("sentence", .prose),
    .optional("phases", .list(.record(phase))), .optional("centre", .prose), .optional("fields", .list(.record(field))),
    .optional("domains", .list(.record(domain))), .optional("both", .record(domain)), .optional("file", .path),
    .only)

  static let phase = titledText("a phase")
  static let field = titledText("a field")
  static let domain = titledText("a domain")

  private static func titledText(_ name: String) -> Shape {
    Shape(name, .required("title", .prose), .optional("text", .prose))
  }

  static let work = Shape(
    "a source",
    .required("id", .identifier), .required("type", .choice(of: CitedWork.Kind.self)), .required("title", .text),
    .optional("authors", .list(.textOr(author))), .optional("year", .code), .optional("container", .text),
    .optional("publisher", .text), .optional("place", .text), .optional("pages", .text),
    .optional("volume", .code), .optional("issue", .code), .optional("doi", .code), .optional("url", .text),
    .optional("accessed", .date), .optional("isbn", .code))

  static let author = Shape("an author", .required("family", .text), .optional("given", .text))

  /// A reader's text, a text a language.
  static let localizedText = Shape(
    "a text", .optional(Language.danish.rawValue, .text), .optional(Language.english.rawValue, .text))
}
