import Editing
import Model
import Tagging

extension ManuscriptWriter {
  /// A finding, a recommendation or a case: they differ in what their tag is called.
  mutating func record(
    _ environment: StaticString, _ record: ResolvedRecord, tagKey: StaticString, at place: SourceLocation
  ) {
    structure?.begin(.section)
    let (name, number) = recordName(record, at: place)
    let tag = leaf(.paragraph) { $0.text(record.tag, at: place) }
    let title = heading(number: "", level: innerLevel) { $0.text(record.title, at: place) }.title
    let lead = leaf(.paragraph) { $0.text(record.lead, at: place) }
    add(
      number
        + .begin(
          environment,
          Options()
            .word("number", record.number)
            .text("name", name)
            .text(tagKey, tag)
            .text("title", title)
            .text("lead", lead)
            .label(record.label)), at: place)
    below { $0.blocks(record.body) }
    if let remark = record.remark { add(self.remark("recordnote", remark, at: place), at: place) }
    add(.end(environment))
    structure?.end()
  }

  /// *Anbefaling 3*, in the order in which the theme sets the two.
  private mutating func recordName(_ record: ResolvedRecord, at place: SourceLocation) -> (name: LaTeX, number: LaTeX) {
    tagged(.paragraph) { writer in
      if let element = writer.structure?.current { writer.structure?.setInPageOrder(element) }
      let name = writer.leaf(.span) { $0.text(record.name, at: place) }
      return (name, writer.numberLeaf(.span, record.number))
    }
  }

  mutating func quote(_ quote: ResolvedQuote, at place: SourceLocation) {
    if let element = structure?.begin(.blockQuote) { structure?.setInPageOrder(element) }
    let words = leaf(.paragraph) { $0.text(quote.text, at: place) }
    let attribution = leaf(.paragraph) { $0.text(quote.attribution, at: place) }
    let origin = leaf(.paragraph) { $0.text(quote.origin, at: place) }
    structure?.end()
    add(
      .begin(
        "reportquote",
        Options()
          .word("style", quote.style.rawValue)
          .word("rendering", quote.rendering.rawValue)
          .text("attribution", attribution)
          .text("origin", origin)
          .label(quote.label)), at: place)
    add(words)
    add(.end("reportquote"))
  }

  mutating func interview(_ interview: ResolvedInterview, at place: SourceLocation) {
    structure?.begin(.section)
    let name = leaf(.paragraph) { $0.text(interview.name, at: place) }
    let title = heading(number: "", level: innerLevel) { $0.text(interview.title, at: place) }.title
    let person = leaf(.paragraph) { $0.text(interview.person, at: place) }
    let role = leaf(.paragraph) { $0.text(interview.role, at: place) }
    let lead = leaf(.paragraph) { $0.text(interview.lead, at: place) }
    let picture = interview.portrait.map { pictureLeaf($0.alternative) } ?? .empty
    let credit = leaf(.paragraph) { $0.text(interview.portrait?.credit, at: place) }
    add(
      picture
        + .begin(
          "interview",
          Options()
            .text("name", name)
            .text("title", title)
            .text("person", person)
            .text("role", role)
            .text("lead", lead)
            .word("portrait", interview.portrait.map { pictureName($0.file.value) })
            .text("portrait-alt", text(interview.portrait?.alternative, at: place))
            .text("portrait-credit", credit)
            .label(interview.label)), at: place)
    below { writer in
      writer.blocks(interview.opening)
      for exchange in interview.exchanges {
        let question = writer.leaf(.paragraph) { $0.latex(exchange.question) }
        writer.add(.command("question", Options(), question), at: exchange.location)
        writer.blocks(exchange.answer)
      }
    }
    add(.end("interview"))
    structure?.end()
  }

  mutating func people(_ groups: [PersonGroup], at place: SourceLocation) {
    add(.begin("personlist"), at: place)
    for group in groups {
      if let title = group.title {
        add(.command("persongroup", Options(), leaf(.paragraph) { $0.text(title, at: place) }))
      }
      structure?.begin(.list)
      for person in group.people { self.person(person) }
      structure?.end()
    }
    add(.end("personlist"))
  }

  private mutating func person(_ person: PersonGroup.Entry) {
    structure?.begin(.listItem)
    structure?.begin(.listBody)
    let name = leaf(.paragraph) { $0.text(person.name, at: person.location) }
    let position = leaf(.paragraph) { $0.text(person.position, at: person.location) }
    structure?.end()
    structure?.end()
    add(.command("person", Options(), name, position), at: person.location)
  }

  mutating func overview(_ entries: [OverviewEntry], at place: SourceLocation) {
    add(.begin("overview"), at: place)
    if let list = structure?.begin(.list) { structure?.setList(list, isNumbered: true) }
    for entry in entries { tagged(.listItem) { $0.overviewEntry(entry) } }
    structure?.end()
    add(.end("overview"))
  }

  private mutating func overviewEntry(_ entry: OverviewEntry) {
    let place = entry.location
    let number = numberLeaf(.label, entry.number)
    structure?.begin(.listBody)
    let tag = leaf(.paragraph) { $0.text(entry.tag, at: place) }
    let link = tagged(.paragraph) { $0.linkLeaf(entry.title) }
    let lead = leaf(.paragraph) { $0.text(entry.lead, at: place) }
    let page = tagged(.paragraph) { $0.pageLeaf() }
    structure?.end()
    add(
      number + link + page
        + .command(
          "overviewentry",
          Options()
            .word("number", entry.number)
            .text("name", text(entry.name, at: place))
            .text("tag", tag)
            .label(entry.label),
          text(entry.title, at: place), lead), at: place)
  }

  mutating func references(_ entries: [ReferenceEntry], at place: SourceLocation) {
    add(.begin("referencelist"), at: place)
    structure?.begin(.list)
    for entry in entries {
      let words = tagged(.listItem) { $0.leaf(.listBody) { $0.latex(entry.words) } }
      add(.command("reference", Options(), .label(entry.label), words), at: entry.location)
    }
    structure?.end()
    add(.end("referencelist"))
  }

  /// A line of small print with what it is called.
  mutating func remark(_ command: StaticString, _ remark: Remark, at place: SourceLocation) -> LaTeX {
    tagged(.paragraph) { writer in
      let name = writer.leaf(.span) { $0.text(remark.name, at: place) }
      return .command(command, Options(), name, writer.leaf { $0.latex(remark.words) })
    }
  }
}
