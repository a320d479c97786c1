import Editing
import Model

extension ManuscriptWriter {
  /// A finding, a recommendation or a case: they differ in what their tag is called.
  mutating func record(
    _ environment: StaticString, _ record: ResolvedRecord, tagKey: StaticString, at place: SourceLocation
  ) {
    add(
      .begin(
        environment,
        Options()
          .word("number", record.number)
          .text("name", text(record.name, at: place))
          .text(tagKey, text(record.tag, at: place))
          .text("title", text(record.title, at: place))
          .text("lead", text(record.lead, at: place))
          .label(record.label)), at: place)
    blocks(record.body)
    if let remark = record.remark { add(self.remark("recordnote", remark, at: place), at: place) }
    add(.end(environment))
  }

  mutating func quote(_ quote: ResolvedQuote, at place: SourceLocation) {
    add(
      .begin(
        "reportquote",
        Options()
          .word("style", quote.style.rawValue)
          .word("rendering", quote.rendering.rawValue)
          .text("attribution", text(quote.attribution, at: place))
          .text("origin", text(quote.origin, at: place))
          .label(quote.label)), at: place)
    add(text(quote.text, at: place))
    add(.end("reportquote"))
  }

  mutating func interview(_ interview: ResolvedInterview, at place: SourceLocation) {
    add(
      .begin(
        "interview",
        Options()
          .text("name", text(interview.name, at: place))
          .text("title", text(interview.title, at: place))
          .text("person", text(interview.person, at: place))
          .text("role", text(interview.role, at: place))
          .text("lead", text(interview.lead, at: place))
          .word("portrait", interview.portrait.map { pictureName($0.file.value) })
          .text("portrait-alt", text(interview.portrait?.alternative, at: place))
          .text("portrait-credit", text(interview.portrait?.credit, at: place))
          .label(interview.label)), at: place)
    blocks(interview.opening)
    for exchange in interview.exchanges {
      add(.command("question", Options(), latex(exchange.question)), at: exchange.location)
      blocks(exchange.answer)
    }
    add(.end("interview"))
  }

  mutating func people(_ groups: [PersonGroup], at place: SourceLocation) {
    add(.begin("personlist"), at: place)
    for group in groups {
      if let title = group.title { add(.command("persongroup", Options(), text(title, at: place))) }
      for person in group.people {
        add(
          .command(
            "person", Options(), text(person.name, at: person.location), text(person.position, at: person.location)),
          at: person.location)
      }
    }
    add(.end("personlist"))
  }

  mutating func overview(_ entries: [OverviewEntry], at place: SourceLocation) {
    add(.begin("overview"), at: place)
    for entry in entries {
      add(
        .command(
          "overviewentry",
          Options()
            .word("number", entry.number)
            .text("name", text(entry.name, at: entry.location))
            .text("tag", text(entry.tag, at: entry.location))
            .label(entry.label),
          text(entry.title, at: entry.location), text(entry.lead, at: entry.location)), at: entry.location)
    }
    add(.end("overview"))
  }

  mutating func references(_ entries: [ReferenceEntry], at place: SourceLocation) {
    add(.begin("referencelist"), at: place)
    for entry in entries {
      add(.command("reference", Options(), .label(entry.label), latex(entry.words)), at: entry.location)
    }
    add(.end("referencelist"))
  }

  /// A line of small print with what it is called.
  mutating func remark(_ command: StaticString, _ remark: Remark, at place: SourceLocation) -> LaTeX {
    .command(command, Options(), text(remark.name, at: place), latex(remark.words))
  }
}
