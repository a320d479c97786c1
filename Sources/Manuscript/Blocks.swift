import Editing
import Model

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
      blocks(inner)
      add(.end("blockquotation"))
    case .callout(let callout): self.callout(callout, at: place)
    case .table(let table): self.table(table, at: place)
    case .photo(let photo):
      add(
        .command(
          "photo",
          Options()
            .word("file", pictureName(photo.file.value))
            .text("alt", text(photo.alternative, at: place))
            .text("credit", text(photo.credit, at: place))
            .word("width", photo.width.rawValue)), at: place)
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
    case .thematicBreak: add(.command("thematicbreak"), at: place)
    }
  }

  private mutating func heading(_ heading: ResolvedHeading, at place: SourceLocation) {
    let command: StaticString =
      switch heading.level {
      case 2: "sectionheading"
      case 3: "subsectionheading"
      default: "subsubsectionheading"
      }
    add(
      .command(command, Options().word("number", heading.number).label(heading.label), latex(heading.title)),
      at: place)
  }

  private mutating func list(start: Int?, _ items: [[ResolvedBlock]], at place: SourceLocation) {
    if let start {
      add(.begin("enumerate", start == 1 ? Options() : Options().word("start", String(start))), at: place)
    } else {
      add(.begin("itemize"), at: place)
    }
    for item in items {
      // The braces keep a bracket that begins the text from being read as the item's sign.
      let opening = LaTeX.constant("\\item{} ")
      if case .paragraph(let inlines)? = item.first?.kind {
        addParagraph(inlines, opening: opening)
        if item.count > 1 { addParagraphEnd() }
        blocks(Array(item.dropFirst()))
      } else {
        add(opening, at: item.first?.location)
        blocks(item)
      }
    }
    add(start == nil ? .end("itemize") : .end("enumerate"))
  }

  private mutating func callout(_ callout: ResolvedCallout, at place: SourceLocation) {
    let isPhase = callout.role == .before || callout.role == .now
    if isPhase {
      let title = callout.title.isEmpty ? text(callout.name, at: place) : latex(callout.title)
      add(.begin("casephase", Options().word("kind", callout.role.rawValue).text("title", title)), at: place)
      blocks(callout.body)
      add(.end("casephase"))
    } else {
      add(
        .begin(
          "callout",
          Options()
            .word("type", callout.role.rawValue)
            .text("title", latex(callout.title))
            .text("name", text(callout.name, at: place))), at: place)
      blocks(callout.body)
      add(.end("callout"))
    }
  }

  private mutating func table(_ table: ResolvedTable, at place: SourceLocation) {
    let caption = table.caption
    let words = ([table.header] + table.rows).map { $0.map(\.plainText) }
    add(
      .begin(
        "reporttable",
        Options()
          .text("name", text(caption?.name, at: place))
          .word("number", caption?.number)
          .text("title", caption.map { latex($0.title) })
          .label(caption?.label)
          .tableColumns(table.alignments, words, hasCaption: caption != nil)), at: place)
    add(.command("tablehead", Options(), table.header.map { latex($0) }.joinedCells()))
    for (index, row) in table.rows.enumerated() {
      if let group = table.groups[index] { add(.command("tablegroup", Options(), latex(group)), at: place) }
      add(
        .command("tablerow", Options(), row.map { latex($0) }.joinedCells()),
        at: row.lazy.compactMap { $0.first?.location }.first)
    }
    add(.end("reporttable"))
  }
}

extension Options {
  /// The columns' widths, and how high the table is about to be.
  func tableColumns(_ alignments: [Table.Alignment], _ rows: [[String]], hasCaption: Bool) -> Options {
    text("columns", .columns(ColumnWidths.of(alignments, rows)))
      .word("height", "\(ColumnWidths.height(alignments, rows, hasCaption: hasCaption))pt")
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
