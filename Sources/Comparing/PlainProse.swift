import Model

extension Sequence<Block> {
  /// Prose as lines of Markdown, a paragraph each, for holding against other prose: the words, what they point at, and what stands
  /// between them, without the places.
  var comparableLines: [String] {
    flatMap { block -> [String] in
      switch block.kind {
      case .heading(let heading): [String(repeating: "#", count: heading.level) + " " + heading.title.comparableText]
      case .paragraph(let words): [words.comparableText]
      case .list(let list): list.items.flatMap { $0.comparableLines.map { "- " + $0 } }
      case .quotation(let inner): inner.comparableLines.map { "> " + $0 }
      case .callout(let callout):
        ["[!\(callout.role.rawValue.uppercased())] \(callout.title.comparableText)"] + callout.body.comparableLines
      case .editionPassage(let passage):
        ["[!EDITION \(passage.only.map(\.value).joined(separator: ", "))]"] + passage.body.comparableLines
      case .table(let table): Self.lines(table)
      case .photo(let photo): [photo.comparableText]
      case .placement(let address): ["![](\(address))"]
      case .thematicBreak: ["---"]
      }
    }
  }

  private static func lines(_ table: Table) -> [String] {
    let caption = table.caption.map { [$0.title.comparableText] } ?? []
    return caption + ([table.header] + table.rows).map { row in row.map(\.comparableText).joined(separator: " | ") }
  }
}

extension Photo {
  var comparableText: String { "![\(alternative)](\(file.value))" + (credit.map { " \($0)" } ?? "") }
}

extension Sequence<Inline> {
  /// The words as the author wrote them. Empty brackets stay empty: a number that the tool writes is no rewording.
  var comparableText: String {
    map { inline in
      switch inline.kind {
      case .text(let words): words
      case .code(let words): "`\(words)`"
      case .emphasis(let inner): "*\(inner.comparableText)*"
      case .strong(let inner): "**\(inner.comparableText)**"
      case .softBreak, .lineBreak: " "
      case .reference(let address, let words): "[\(words.comparableText)](\(address))"
      case .webLink(let url, let words): "[\(words.comparableText)](\(url))"
      case .footnote(let blocks): "[^\(blocks.comparableLines.joined(separator: " "))]"
      }
    }.joined()
  }
}
