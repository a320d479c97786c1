import Model

/// The shapes of all records, in the order of `docs/format.md`.
extension Shape {
  static let report = Shape(
    "report.yaml",
    .required("title", .text), .optional("subtitle", .text), .optional("short-title", .text),
    .optional("label", .text), .optional("summary", .text), .optional("language", .choice(of: Language.self)),
    .required("date", .date), .required("publisher", .record(publisher)), .optional("authors", .list(.text)),
    .optional("commissioned-by", .text), .optional("licence", .text), .optional("isbn", .record(isbn)),
    .optional("version", .text), .optional("credits", .list(.record(credit))), .optional("cover", .record(cover)),
    .optional("theme", .textOr(theme)), .optional("quotation-marks", .choice(of: QuotationMarks.self)),
    .required("chapters", .list(.identifier)), .optional("contents-depth", .integer(1...3)),
    .optional("back-cover", .text))

  static let publisher = Shape(
    "a publisher",
    .required("name", .text), .optional("short-name", .text), .optional("address", .list(.text)),
    .optional("phone", .text), .optional("email", .text), .optional("web", .text), .optional("logo", .path))

  static let isbn = Shape("an ISBN", .optional("electronic", .text), .optional("print", .text))

  static let credit = Shape("a credit", .required("role", .text), .required("name", .text))

  static let cover = Shape(
    "a cover",
    .optional("style", .choice(of: ReportMetadata.Cover.Style.self)), .optional("picture", .path),
    .optional("credit", .text))

  static let theme = Shape(
    "a theme",
    .optional("name", .identifier), .optional("accent", .colour), .optional("second", .colour),
    .optional("logo", .path))

  static let chapter = Shape(
    "a chapter",
    .required("title", .text), .optional("id", .identifier), .optional("kind", .choice(of: Chapter.Kind.self)),
    .optional("numbered", .boolean), .optional("lead", .text), .optional("short-title", .text),
    .optional("picture", .path), .optional("picture-alt", .text), .optional("picture-credit", .text), .only)

  static let finding = Shape(
    "a finding",
    .required("title", .text), .optional("id", .identifier), .optional("tag", .text), .optional("lead", .text),
    .optional("evidence", .list(.text)), .only)

  static let recommendation = Shape(
    "a recommendation",
    .required("title", .text), .optional("id", .identifier), .optional("for", .text), .optional("lead", .text),
    .optional("rests-on", .list(.identifier)), .only)

  static let `case` = Shape(
    "a case",
    .required("title", .text), .optional("id", .identifier), .optional("place", .text),
    .optional("organisation", .text), .optional("period", .text), .optional("lead", .text),
    .optional("source", .identifier), .optional("page", .text), .only)

  static let interview = Shape(
    "an interview",
    .required("title", .text), .optional("id", .identifier), .optional("person", .identifier),
    .optional("name", .text), .optional("role", .text), .optional("portrait", .path),
    .optional("portrait-alt", .text), .optional("portrait-credit", .text), .optional("lead", .text),
    .only)

  static let quote = Shape(
    "a quote",
    .required("id", .identifier), .required("text", .text), .optional("who", .identifier),
    .optional("attribution", .localizedText), .optional("source", .text), .optional("page", .text),
    .optional("themes", .list(.identifier)), .optional("rendering", .choice(of: Quote.Rendering.self)), .only)

  static let people = Shape(
    "people.yaml",
    .optional("people", .list(.record(person))), .optional("voices", .list(.record(voice))),
    .optional("sectors", .list(.record(sector))), .optional("roles", .list(.record(role))),
    .optional("regions", .dictionary(.localizedText)), .optional("attributions", .list(.notation(.personFields))),
    .optional("smallest-crowd", .integer(1...100)))

  static let person = Shape(
    "a person",
    .required("id", .identifier), .optional("name", .text), .optional("title", .text),
    .optional("organisation", .text), .optional("organisation-type", .text), .optional("role", .identifier),
    .optional("sector", .identifier), .optional("region", .text), .optional("gender", .text),
    .optional("age-band", .text), .optional("consent", .choice(of: Person.Consent.self)))

  static let voice = Shape(
    "a voice",
    .required("id", .identifier), .required("attribution", .localizedText), .optional("role", .identifier),
    .optional("sector", .identifier), .optional("region", .text), .optional("pseudonym", .boolean))

  static let sector = Shape("a sector", .required("id", .identifier), .required("title", .text))

  static let role = Shape(
    "a role",
    .required("id", .identifier), .required("title", .localizedText),
    .optional("by-sector", .dictionary(.localizedText)), .optional("population", .list(.record(population))))

  static let population = Shape(
    "a population", .optional("sector", .identifier), .optional("region", .text),
    .required("count", .integer(0...10_000_000)))

  static let facts = Shape(
    "facts.yaml", .optional("facts", .list(.record(fact))), .optional("sums", .list(.record(sum))))

  static let fact = Shape(
    "a fact",
    .required("id", .identifier), .optional("value", .formula), .optional("phrase", .text), .optional("unit", .text),
    .optional("source", .identifier), .optional("page", .text), .optional("note", .text),
    .optional("as", .notation(.factFormat)))

  static let sum = Shape(
    "a sum", .required("total", .identifier), .required("parts", .list(.identifier)))

  static let figure = Shape(
    "a figure",
    .required("id", .identifier), .required("title", .text),
    .required("chart", .choice(Chart.Kind.allCases.map(\.rawValue) + ["phases", "matrix", "overlap", "picture"])),
    .optional("alt", .text), .optional("note", .text), .optional("source", .identifier), .optional("page", .text),
    .optional("question", .notation(.question)), .optional("questions", .list(.notation(.question))),
    .optional("groups", .oneOrMore(.notation(.groups))), .optional("answers", .oneOrMore(.notation(.answers))),
    .optional("order", .choice(of: Chart.Order.self)), .optional("highlight", .oneOrMore(.text)),
    .optional("labels", .dictionary(.text)), .optional("with-total", .boolean),
    .optional("value", .notation(.value)), .optional("of", .integer(2...100)), .optional("sentence", .text),
    .optional("phases", .list(.record(phase))), .optional("centre", .text), .optional("fields", .list(.record(field))),
    .optional("domains", .list(.record(domain))), .optional("both", .record(domain)), .optional("file", .path),
    .only)

  static let phase = titledText("a phase")
  static let field = titledText("a field")
  static let domain = titledText("a domain")

  private static func titledText(_ name: String) -> Shape {
    Shape(name, .required("title", .text), .optional("text", .text))
  }

  static let work = Shape(
    "a source",
    .required("id", .identifier), .required("type", .choice(of: CitedWork.Kind.self)), .required("title", .text),
    .optional("authors", .list(.textOr(author))), .optional("year", .text), .optional("container", .text),
    .optional("publisher", .text), .optional("place", .text), .optional("pages", .text),
    .optional("volume", .text), .optional("issue", .text), .optional("doi", .text), .optional("url", .text),
    .optional("accessed", .date), .optional("isbn", .text))

  static let author = Shape("an author", .required("family", .text), .optional("given", .text))

  /// A reader's text, a text a language.
  static let localizedText = Shape(
    "a text", .optional(Language.danish.rawValue, .text), .optional(Language.english.rawValue, .text))
}
