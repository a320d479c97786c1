import Model

// The records that are written as Markdown files, and `report.yaml`, as comparable words.

extension ReportMetadata {
  var recordText: RecordText {
    let people = credits.map { "\($0.role) \($0.name)" }.joined(separator: ", ")
    let isbn = [electronicISBN, printISBN].compactMap { $0?.value }.joined(separator: ", ")
    let look = [theme.name?.value, theme.accent, theme.second, theme.logo?.value].compactMap { $0 }
    let frame: [(String, String?)] = [
      ("title", title.value), ("subtitle", subtitle), ("short-title", shortTitle), ("label", label),
      ("summary", summary), ("language", language.rawValue), ("date", date.value.iso), ("version", version),
      ("isbn", isbn), ("chapters", chapters.comparableText),
    ]
    let makers: [(String, String?)] = [
      ("publisher", publisher.name), ("authors", authors.joined(separator: ", ")), ("commissioned-by", commissionedBy),
      ("licence", licence), ("credits", people), ("cover", cover.picture?.value),
      ("theme", look.joined(separator: " ")),
      ("back-cover", backCover),
    ]
    return RecordText(.report, "", title: title.value, frame + makers)
  }
}

extension Chapter {
  var recordText: RecordText {
    RecordText(
      .chapter, id.value, title: title,
      [
        ("title", title), ("kind", kind.rawValue), ("numbered", isNumbered ? nil : "no"), ("lead", lead),
        ("short-title", shortTitle), ("picture", picture?.comparableText), ("only", only.comparableText),
        ("text", body.comparableText),
      ])
  }
}

extension Finding {
  var recordText: RecordText {
    RecordText(
      .finding, id.value, title: title,
      [
        ("title", title), ("tag", tag), ("lead", lead), ("evidence", evidence.comparableText),
        ("only", only.comparableText), ("text", body.comparableText),
      ])
  }
}

extension Recommendation {
  var recordText: RecordText {
    RecordText(
      .recommendation, id.value, title: title,
      [
        ("title", title), ("addressee", addressee), ("lead", lead), ("rests-on", restsOn.comparableText),
        ("only", only.comparableText), ("text", body.comparableText),
      ])
  }
}

extension Case {
  var recordText: RecordText {
    RecordText(
      .case, id.value, title: title,
      [
        ("title", title), ("place", place), ("organisation", organisation), ("period", period), ("lead", lead),
        ("source", source?.value), ("page", page), ("only", only.comparableText), ("text", body.comparableText),
      ])
  }
}

extension Interview {
  var recordText: RecordText {
    let lines = exchanges.flatMap { ["**\($0.question.comparableText)**"] + $0.answer.comparableLines }
    return RecordText(
      .interview, id.value, title: title,
      [
        ("title", title), ("lead", lead), ("portrait", portrait?.comparableText), ("only", only.comparableText),
        ("text", (opening.comparableLines + lines).joined(separator: "\n")),
      ], secret: [("person", [person?.value, name, role].compactMap { $0 }.joined(separator: "\n"))])
  }
}
