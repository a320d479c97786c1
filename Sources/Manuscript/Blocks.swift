import Editing
import Model
import Tagging

extension ManuscriptWriter {
  mutating func blocks(_ blocks: [ResolvedBlock]) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: ResolvedBlock) {
    inLanguage(block.language, at: block.location) { $0.bareBlock(block) }
  }

  private mutating func bareBlock(_ block: ResolvedBlock) {
    let place = block.location
    switch block.kind {
    case .paragraph(let inlines):
      addParagraph(inlines)
      addParagraphEnd()
    case .heading(let heading): self.heading(heading, at: place)
    case .list(let start, let items): list(start: start, items, at: place)
    case .quotation(let inner):
      add(.begin("blockquotation"), at: place)
      tagged(.blockQuote) { $0.nested { $0.blocks(inner) } }
      add(.end("blockquotation"))
    case .callout(let callout): self.callout(callout, at: place)
    case .table(let table): self.table(table, at: place)
    case .photo(let photo): self.photo(photo, at: place)
    case .figure(let figure): self.figure(figure, at: place)
    case .quote(let quote): self.quote(quote, at: place)
    case .finding(let finding): record("finding", finding, tagKey: "tag", at: place)
    case .recommendation(let recommendation): record("recommendation", recommendation, tagKey: "for", at: place)
    case .case(let record): self.record("case", record, tagKey: "place", at: place)
    case .interview(let interview): self.interview(interview, at: place)
    case .people(let groups): people(groups, at: place)
    case .overview(let entries): overview(entries, at: place)
    case .references(let entries): references(entries, at: place)
    case .evidence(let evidence):
      for table in [evidence.recommendations, evidence.findings].compactMap({ $0 }) { self.table(table, at: place) }
    case .figureData(let figures):
      // No table stands alone on the last page.
      for (index, figure) in figures.enumerated() {
        figureData(figure, with: index == figures.count - 2 ? figures[index + 1] : nil, at: place)
      }
    case .thematicBreak: add(.command("thematicbreak"), at: place)
    }
  }

  private mutating func photo(_ photo: Photo, at place: SourceLocation) {
    let picture = pictureLeaf(photo.alternative)
    let credit = leaf(.paragraph) { $0.text(photo.credit, at: place) }
    add(
      picture
        + .command(
          "photo",
          Options()
            .word("file", pictureName(photo.file.value))
            .text("alt", text(photo.alternative, at: place))
            .text("credit", credit)
            .word("width", photo.width.rawValue)), at: place)
  }

  private mutating func heading(_ heading: ResolvedHeading, at place: SourceLocation) {
    let command: StaticString =
      switch heading.level {
      case 2: "sectionheading"
      case 3: "subsectionheading"
      default: "subsubsectionheading"
      }
    let level = beginSection(heading.level)
    let (number, title) = self.heading(number: heading.number, level: level) { $0.latex(heading.title) }
    add(
      number + .command(command, Options().word("number", heading.number).label(heading.label), title), at: place)
  }

  private mutating func list(start: Int?, _ items: [[ResolvedBlock]], at place: SourceLocation) {
    if let start {
      add(.begin("enumerate", start == 1 ? Options() : Options().word("start", String(start))), at: place)
    } else {
      add(.begin("itemize"), at: place)
    }
    if let list = structure?.begin(.list) { structure?.setList(list, isNumbered: start != nil) }
    for item in items { tagged(.listItem) { $0.nested { $0.item(item) } } }
    structure?.end()
    add(start == nil ? .end("itemize") : .end("enumerate"))
  }

  private mutating func item(_ item: [ResolvedBlock]) {
    // The braces keep a bracket that begins the text from being read as the item's sign.
    let opening = numberLeaf(.label, "*") + .constant("\\item{} ")
    tagged(.listBody) { writer in
      if case .paragraph(let inlines)? = item.first?.kind {
        writer.addParagraph(inlines, opening: opening)
        if item.count > 1 { writer.addParagraphEnd() }
        writer.blocks(Array(item.dropFirst()))
      } else {
        writer.add(opening, at: item.first?.location)
        writer.blocks(item)
      }
    }
  }

  private mutating func callout(_ callout: ResolvedCallout, at place: SourceLocation) {
    let isPhase = callout.role == .before || callout.role == .now
    if isPhase {
      structure?.begin(.section)
      let title = heading(number: "", level: innerLevel) { writer in
        callout.title.isEmpty ? writer.text(callout.name, at: place) : writer.latex(callout.title)
      }.title
      add(.begin("casephase", Options().word("kind", callout.role.rawValue).text("title", title)), at: place)
      below { $0.blocks(callout.body) }
      add(.end("casephase"))
    } else {
      structure?.begin(.aside)
      let name = leaf(.paragraph) { $0.text(callout.name, at: place) }
      let title = leaf(.paragraph) { $0.latex(callout.title) }
      add(
        .begin(
          "callout",
          Options()
            .word("type", callout.role.rawValue)
            .text("title", title)
            .text("name", name)), at: place)
      nested { $0.blocks(callout.body) }
      add(.end("callout"))
    }
    structure?.end()
  }
}

extension Options {
  /// The columns' widths, and how high the table is about to be.
  func tableColumns(
    _ alignments: [Table.Alignment], _ rows: [[String]], hasCaption: Bool, below: Int = 0
  ) -> Options {
    text("columns", .columns(ColumnWidths.of(alignments, rows)))
      .word("height", "\(ColumnWidths.height(alignments, rows, hasCaption: hasCaption) + below)pt")
  }
}

extension [LaTeX] {
  /// Cells with ` & ` between; an empty cell still counts.
  func joinedCells() -> LaTeX {
    guard var row = first else { return .empty }
    for cell in dropFirst() { row += .constant(" & ") + cell }
    return row
  }
}
