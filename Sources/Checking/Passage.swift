import Model

/// Words that are read in one go: a paragraph, a heading, a cell of a table, a box's title.
struct Passage: Sendable {
  var inlines: [Inline]
  /// The record in whose prose it stands; nil in a chapter.
  var owner: Address?
  /// Whether it stands in a block quotation: somebody else's words.
  var isQuotation = false
  /// Whether it is a cell of a table, where space is short.
  var isCell = false
}

extension Report {
  /// All prose of the report: that of chapters and records, in lists, boxes, tables and footnotes too.
  var passages: [Passage] {
    let lines: [(Address?, [Line])] =
      chapters.map { (nil, $0.body.lines) }
      + findings.map { (Address(.finding, $0.id.value), $0.body.lines) }
      + recommendations.map { (Address(.recommendation, $0.id.value), $0.body.lines) }
      + cases.map { (Address(.case, $0.id.value), $0.body.lines) }
      + interviews.map { interview in
        let exchanges = interview.exchanges.flatMap { [$0.question].withFootnotes + $0.answer.lines }
        return (Address(.interview, interview.id.value), interview.opening.lines + exchanges)
      }
    return lines.flatMap { owner, lines in
      lines.map { Passage(inlines: $0.inlines, owner: owner, isQuotation: $0.isQuotation, isCell: $0.isCell) }
    }
  }
}

/// What is read in one go, and whether it is quoted.
private struct Line {
  var inlines: [Inline]
  var isQuotation = false
  var isCell = false
}

extension Sequence<Block> {
  /// The inlines of each paragraph, heading, cell and title, each footnote's after the line that refers to it.
  fileprivate var lines: [Line] {
    flatMap { block -> [Line] in
      switch block.kind {
      case .heading(let heading): [heading.title].withFootnotes
      case .paragraph(let words): [words].withFootnotes
      case .list(let list): list.items.flatMap(\.lines)
      case .quotation(let inner): inner.lines.map { Line(inlines: $0.inlines, isQuotation: true) }
      case .callout(let callout): [callout.title].withFootnotes + callout.body.lines
      case .editionPassage(let passage): passage.body.lines
      case .table(let table):
        [table.caption?.title ?? []].withFootnotes
          + (table.header + table.rows.flatMap { $0 }).withFootnotes.map { Line(inlines: $0.inlines, isCell: true) }
      case .photo, .placement, .thematicBreak: []
      }
    }
  }
}

extension [[Inline]] {
  /// The lines and those of their footnotes.
  fileprivate var withFootnotes: [Line] {
    flatMap { line -> [Line] in
      let footnotes = line.withInner.flatMap { inline -> [Line] in
        if case .footnote(let blocks) = inline.kind { blocks.lines } else { [] }
      }
      return [Line(inlines: line)] + footnotes
    }
  }
}

extension Sequence<Inline> {
  /// The inlines and those inside them; a footnote's words are passages of their own.
  var withInner: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .reference(_, let inner), .webLink(_, let inner):
        [inline] + inner.withInner
      case .text, .code, .softBreak, .lineBreak, .footnote: [inline]
      }
    }
  }
}
