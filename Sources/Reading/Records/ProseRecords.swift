import Model

/// Records that are Markdown files of their own: front matter and prose.

extension Chapter {
  init(_ fields: Fields, id: Located<String>, body: [Block]) {
    let kind: Kind = fields.choice("kind") ?? .chapter
    self.init(
      id: id, title: fields.text("title") ?? "", kind: kind,
      isNumbered: fields.boolean("numbered") ?? (kind != .foreword), lead: fields.text("lead"),
      shortTitle: fields.text("short-title"), picture: Photo(fields, "picture"), body: body,
      only: fields.locatedTexts("only"))
    language = fields.language
  }
}

extension Finding {
  init(_ fields: Fields, id: Located<String>, body: [Block]) {
    self.init(
      id: id, title: fields.text("title") ?? "", tag: fields.text("tag"), lead: fields.text("lead"),
      evidence: fields.locatedTexts("evidence"), body: body,
      only: fields.locatedTexts("only"))
    language = fields.language
  }
}

extension Recommendation {
  init(_ fields: Fields, id: Located<String>, body: [Block]) {
    self.init(
      id: id, title: fields.text("title") ?? "", addressee: fields.text("for"), lead: fields.text("lead"),
      restsOn: fields.locatedTexts("rests-on"), body: body,
      only: fields.locatedTexts("only"))
    language = fields.language
  }
}

extension Case {
  init(_ fields: Fields, id: Located<String>, body: [Block]) {
    self.init(
      id: id, title: fields.text("title") ?? "", place: fields.text("place"),
      organisation: fields.text("organisation"), period: fields.text("period"), lead: fields.text("lead"),
      source: fields.located("source"), page: fields.text("page"), body: body,
      only: fields.locatedTexts("only"))
    language = fields.language
  }
}

extension Interview {
  init(_ fields: Fields, id: Located<String>, body: [Block]) {
    var opening: [Block] = []
    var exchanges: [Exchange] = []
    for block in body {
      if case .heading(let heading) = block.kind, heading.level == 2 {
        exchanges.append(Exchange(question: heading.title, location: block.location, answer: []))
      } else if exchanges.isEmpty {
        opening.append(block)
      } else {
        exchanges[exchanges.count - 1].answer.append(block)
      }
    }
    self.init(
      id: id, title: fields.text("title") ?? "", person: fields.located("person"), name: fields.text("name"),
      role: fields.text("role"), portrait: Photo(fields, "portrait"), lead: fields.text("lead"), opening: opening,
      exchanges: exchanges, only: fields.locatedTexts("only"))
    language = fields.language
  }
}
