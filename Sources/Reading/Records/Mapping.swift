import Model

/// Fields → the model's types. A shape has already vouched for the types and reported what is missing, so nothing is checked
/// twice.

extension ReportMetadata {
  init?(_ fields: Fields) {
    guard let title = fields.located("title"), let date = fields.date("date"),
      let publisher = fields.record("publisher").flatMap(Publisher.init)
    else { return nil }
    let cover = fields.record("cover")
    let isbn = fields.record("isbn")
    let language: Language = fields.choice("language") ?? .danish
    self.init(
      title: title, subtitle: fields.text("subtitle"), shortTitle: fields.text("short-title"),
      label: fields.text("label"), summary: fields.text("summary"), language: language,
      date: date, publisher: publisher, authors: fields.texts("authors"),
      commissionedBy: fields.text("commissioned-by"), licence: fields.text("licence"),
      electronicISBN: isbn?.located("electronic"), printISBN: isbn?.located("print"),
      version: fields.text("version"),
      credits: fields.records("credits").compactMap {
        guard let role = $0.text("role"), let name = $0.text("name") else { return nil }
        return Credit(role: role, name: name)
      },
      cover: Cover(
        style: cover?.choice("style") ?? (cover?.located("picture") == nil ? .field : .picture),
        picture: cover?.located("picture"), credit: cover?.text("credit")),
      theme: ThemeChoice(fields), quotationMarks: fields.choice("quotation-marks") ?? QuotationMarks(usualIn: language),
      chapters: fields.locatedTexts("chapters"), contentsDepth: fields.integer("contents-depth") ?? 2,
      backCover: fields.text("back-cover"))
    hasFigureData = fields.boolean("figure-data") ?? true
    names = fields.locatedTexts("names")
    checks = (fields.record("checks").map { $0.settings } ?? []).sorted { $0.code.location < $1.code.location }
  }
}

extension Fields {
  /// The lines of `checks`.
  fileprivate var settings: [CheckSetting] {
    values.keys.compactMap { code in
      guard let place = keys[code], let level: CheckSetting.Level = choice(code) else { return nil }
      return CheckSetting(Located(code, at: place), level)
    }
  }
}

extension ReportMetadata.Publisher {
  init?(_ fields: Fields) {
    guard let name = fields.text("name") else { return nil }
    self.init(
      name: name, shortName: fields.text("short-name"), address: fields.texts("address"),
      phone: fields.text("phone"), email: fields.text("email"), web: fields.text("web"),
      logo: fields.located("logo"))
  }
}

extension ThemeChoice {
  /// `theme: coi`, or `theme:` with a record below.
  init(_ report: Fields) {
    if let record = report.record("theme") {
      self.init(
        name: record.located("name"), accent: record.text("accent").map { String($0.dropFirst()) },
        second: record.text("second").map { String($0.dropFirst()) }, logo: record.located("logo"))
      places[.accent] = record.located("accent")?.location
      places[.second] = record.located("second")?.location
    } else {
      self.init(name: report.located("theme"))
    }
  }
}

extension Photo {
  /// A picture with its companions, such as `portrait`, `portrait-alt` and `portrait-credit`.
  init?(_ fields: Fields, _ key: String) {
    guard let file = fields.located(key) else { return nil }
    self.init(
      file: file, alternative: fields.text("\(key)-alt") ?? "", credit: fields.text("\(key)-credit"))
  }
}

extension Quote {
  init?(_ fields: Fields) {
    guard let id = fields.located("id"), let text = fields.located("text") else { return nil }
    self.init(
      id: id, text: text, who: fields.located("who"), attribution: Self.attribution(fields),
      source: fields.located("source"), page: fields.text("page"), themes: fields.texts("themes"),
      rendering: fields.choice("rendering") ?? .verbatim, only: fields.locatedTexts("only"))
    language = fields.language
    imported = fields.text("imported")
  }

  private static func attribution(_ fields: Fields) -> Located<Attribution>? {
    guard let text = fields.localizedText("attribution"), let place = fields.keys["attribution"] else { return nil }
    return Located(text.all == ["auto"] ? .automatic : .text(text), at: place)
  }
}

extension CitedWork {
  init?(_ fields: Fields) {
    guard let id = fields.located("id"), let kind: Kind = fields.choice("type"), let title = fields.text("title")
    else { return nil }
    self.init(
      id: id, kind: kind, authors: fields.list("authors").compactMap(Author.init), year: fields.text("year"),
      title: title, container: fields.text("container"), publisher: fields.text("publisher"),
      place: fields.text("place"), pages: fields.text("pages"), volume: fields.text("volume"),
      issue: fields.text("issue"), doi: fields.located("doi"), url: fields.located("url"),
      accessed: fields.date("accessed")?.value, isbn: fields.located("isbn"))
  }
}

extension CitedWork.Author {
  init?(_ value: Fields.Value) {
    switch value {
    case .text(let name): self = .organisation(name.value)
    case .record(let fields):
      guard let family = fields.text("family") else { return nil }
      self = .person(family: family, given: fields.text("given"))
    default: return nil
    }
  }
}
