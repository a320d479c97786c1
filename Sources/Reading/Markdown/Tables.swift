import CMarkdown
import Model

extension MarkdownReader {
  mutating func table(_ node: CMarkNode, caption: Table.Caption?) -> Block {
    let count = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    let letters = cmark_gfm_extensions_get_table_alignments(node.pointer)
    let alignments = (0..<count).map { column -> Table.Alignment in
      switch letters?[column] {
      case UInt8(ascii: "r"): .right
      case UInt8(ascii: "c"): .centre
      default: .left
      }
    }
    for row in node.children { reportLostCells(row, columns: count) }
    var rows = node.children.map { row in row.children.map { inlines(of: $0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Block(
      .table(Table(caption: caption, alignments: alignments, header: header, rows: rows)), at: location(of: node))
  }

  /// `Table: Title {#id}` in a paragraph of its own (`Tabel:` for those who write Danish).
  mutating func tableCaption(_ node: CMarkNode) -> Table.Caption? {
    guard node.typeName == "paragraph", let first = node.children.first, first.typeName == "text",
      let keyword = ["Table:", "Tabel:"].first(where: first.literal.hasPrefix)
    else { return nil }
    let place = location(of: node)
    var title = inlines(of: node)
    guard case .text(let words)? = title.first?.kind else { return nil }
    let rest = String(words.dropFirst(keyword.count).drop { $0 == " " })
    title[0].kind = .text(rest)
    title[0].location.column += words.unicodeScalars.count - rest.unicodeScalars.count
    if let id = takeIdentifier(from: &title) { return Table.Caption(title: title, id: id) }
    var slug = Identifier.slug(title.plainText)
    if slug.isEmpty { slug = "tabel" }
    tableSlugs[slug, default: 0] += 1
    if let count = tableSlugs[slug], count > 1 { slug += "-\(count)" }
    return Table.Caption(title: title, id: Located(slug, at: place))
  }

  /// cmark drops the cells that a row has more than the head.
  private mutating func reportLostCells(_ row: CMarkNode, columns count: Int) {
    guard (1...columns.lineCount).contains(row.startLine) else { return }
    let line = columns.bytes[columns.line(row.startLine)].dropFirst(max(0, row.startColumn - 1))
    var cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    // `\|` is a sign in a cell, not the end of one.
    cells = cells.enumerated().filter { $0.offset == 0 || cells[$0.offset - 1].last != UInt8(ascii: "\\") }.map(
      \.element)
    let isBlank = { (cell: ArraySlice<UInt8>) in cell.allSatisfy { $0 <= 0x20 } }
    if cells.first.map(isBlank) == true { cells.removeFirst() }
    if cells.last.map(isBlank) == true { cells.removeLast() }
    guard cells.count > count else { return }
    report(
      "lost-cell", row, "\(cells.count) cells in a row of a table that has \(count) columns",
      remedy: "widen the table's head, or write `\\|` for a bar in the text")
  }

  /// Takes `{#id}` from the end of a title.
  mutating func takeIdentifier(from title: inout [Inline]) -> Located<String>? {
    guard let last = title.last, case .text(let text) = last.kind, text.hasSuffix("}"),
      let open = text.ranges(of: "{#").last
    else { return nil }
    let name = String(text[open.upperBound...].dropLast())
    var place = last.location
    place.column += text[..<open.lowerBound].unicodeScalars.count
    guard Identifier.isValid(name) else {
      let slug = Identifier.slug(name)
      diagnostics.append(
        Diagnostic(
          "wrong-identifier", at: place, length: name.count + 3,
          "`\(name.clipped(to: 40))` is no identifier: lower-case letters, digits and hyphens",
          remedy: slug.isEmpty ? nil : "write `{#\(slug)}`"))
      return nil
    }
    var words = text[..<open.lowerBound]
    while words.last?.isWhitespace == true { words.removeLast() }
    title[title.count - 1].kind = .text(String(words))
    return Located(name, at: place)
  }
}
