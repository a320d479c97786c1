import Editing
import Model

/// A report's texts in the order in which a reader comes to them: headings, paragraphs, items of lists, quotes, boxes, notes,
/// tables. A text that links divide comes in parts. White space of any kind is one space.
struct SourceWords {
  private(set) var texts: [String] = []
  private var run = ""

  init(_ report: ResolvedReport) {
    for chapter in report.chapters {
      add(chapter.number)
      add(chapter.title)
      add(chapter.lead)
      add(chapter.body)
    }
  }

  /// As a PDF says it: signs that are set in another way are what they stand for.
  static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "₀"..."₉": Unicode.Scalar(scalar.value - 0x2080 + 0x30) ?? scalar
      case "\u{2010}", "\u{2011}": "-"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func add(_ text: String?) {
    let text = Self.plain(text ?? "")
    if !text.isEmpty { texts.append(text) }
  }

  private mutating func flush() {
    add(run)
    run = ""
  }

  private mutating func add(_ inlines: [ResolvedInline]) {
    read(inlines)
    flush()
  }

  private mutating func read(_ inlines: [ResolvedInline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text), .code(let text): run += text
      case .emphasis(let inner), .strong(let inner): read(inner)
      case .softBreak, .lineBreak: run += " "
      case .crossReference(_, let inner), .citation(_, let inner), .webLink(_, let inner):
        flush()
        add(inner)
      case .pageReference, .pageReferences: flush()
      case .footnote(let blocks):
        flush()
        add(blocks)
      }
    }
  }

  private mutating func add(_ blocks: [ResolvedBlock]) { for block in blocks { add(block) } }

  private mutating func add(_ block: ResolvedBlock) {
    switch block.kind {
    case .heading(let heading):
      add(heading.number)
      add(heading.title)
    case .paragraph(let inlines): add(inlines)
    case .list(_, let items): for item in items { add(item) }
    case .quotation(let inner): add(inner)
    case .callout(let callout):
      add(callout.title)
      add(callout.body)
    case .table(let table): add(table)
    case .figure(let figure): add(figure.title)
    case .quote(let quote): add(quote.text)
    case .finding(let record), .recommendation(let record), .case(let record):
      add(record.title)
      add(record.lead)
      add(record.body)
      if let remark = record.remark { add(remark.words) }
    case .interview(let interview):
      add(interview.title)
      add(interview.lead)
      add(interview.opening)
      for exchange in interview.exchanges {
        add(exchange.question)
        add(exchange.answer)
      }
    case .people(let groups):
      for group in groups {
        add(group.title)
        for person in group.people {
          add(person.name)
          add(person.position)
        }
      }
    case .overview(let entries): for entry in entries { add(entry.title) }
    case .references(let entries): for entry in entries { add(entry.words) }
    case .evidence(let evidence):
      for table in [evidence.recommendations, evidence.findings].compactMap({ $0 }) { add(table) }
    case .figureData(let figures): for figure in figures { add(figure) }
    case .photo, .thematicBreak: break
    }
  }

  private mutating func add(_ data: ResolvedFigureData) {
    add(data.title)
    for cell in ([data.table.header] + data.table.rows).joined() { add(cell) }
    if let note = data.note { add(note.words) }
  }

  private mutating func add(_ table: ResolvedTable) {
    if let caption = table.caption { add(caption.title) }
    for cell in table.header { add(cell) }
    for (index, row) in table.rows.enumerated() {
      if let group = table.groups[index] { add(group) }
      for cell in row { add(cell) }
    }
  }
}
