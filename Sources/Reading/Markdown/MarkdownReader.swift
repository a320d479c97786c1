import CMarkdown
import Model

/// Markdown → blocks, through GitHub's own parser. What a report has no use for is a diagnostic, never dropped in silence.
struct MarkdownReader {
  var columns: ColumnCounter
  var diagnostics: [Diagnostic] = []
  /// Footnote definitions in the order in which the text refers to them.
  var footnotes: [CMarkNode] = []
  /// How often each footnote has been referred to, by its number.
  var footnoteReferences: [Int: Int] = [:]
  var isInFootnote = false
  /// Where the inlines stand of the block that is being read.
  var inlineBytes: InlineBytes?
  /// Section identifiers taken in this file, so that two titles alike get two identifiers.
  var slugs: [String: Int] = [:]
  /// The same for tables.
  var tableSlugs: [String: Int] = [:]
  /// How deep the blocks are nested at this point of the reading.
  private var depth = 0
  /// How deep emphasis and links are.
  var inlineDepth = 0
  /// Quotations in quotations in lists: past this it is no report any more, and it would take the stack.
  static let deepest = 40

  private init(columns: ColumnCounter) { self.columns = columns }

  /// Reads a file's prose.
  ///
  /// - Parameter lineOffset: lines of the file above `text`.
  static func read(
    _ text: some StringProtocol, file: String, lineOffset: Int = 0, into diagnostics: inout [Diagnostic]
  ) -> [Block] {
    let bytes = Array(text.utf8)
    if let place = endlessParagraph(in: bytes, file: file, lineOffset: lineOffset) {
      diagnostics.append(
        Diagnostic(
          "endless-paragraph", at: place, "more than \(longestParagraph / 1_000) kB without an empty line",
          remedy: "put an empty line between paragraphs"))
      return []
    }
    guard let document = document(bytes) else { return [] }
    defer { cmark_node_free(document) }

    var reader = MarkdownReader(columns: ColumnCounter(bytes, file: file, lineOffset: lineOffset))
    let root = CMarkNode(pointer: document)
    reader.footnotes = root.children.filter { $0.typeName == "footnote_definition" }
    let blocks = reader.blocks(of: root)
    reader.reportLostFootnotes()
    diagnostics += reader.diagnostics
    return blocks
  }

  /// The pieces of HTML in a file's prose, comments among them, in the order of the text.
  static func htmlPieces(_ text: some StringProtocol, file: String, lineOffset: Int) -> [Located<String>] {
    let bytes = Array(text.utf8)
    // Such a file has been refused.
    guard endlessParagraph(in: bytes, file: file, lineOffset: lineOffset) == nil, let document = document(bytes)
    else { return [] }
    defer { cmark_node_free(document) }
    var reader = MarkdownReader(columns: ColumnCounter(bytes, file: file, lineOffset: lineOffset))
    var pieces: [Located<String>] = []
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard let pointer = cmark_iter_get_node(iterator) else { continue }
      let node = CMarkNode(pointer: pointer)
      guard ["html_block", "html_inline"].contains(node.typeName) else { continue }
      pieces.append(Located(node.literal, at: reader.location(of: node)))
    }
    return pieces
  }

  /// cmark's tree of a text, which the caller frees.
  private static func document(_ bytes: [UInt8]) -> OpaquePointer? {
    _ = registerExtensions
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else { return nil }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return cmark_parser_finish(parser)
  }

  /// Bytes without an empty line between. Nobody writes a paragraph of a hundred pages, and on one full of brackets cmark takes
  /// a time that grows with the square of its length.
  private static let longestParagraph = 200_000

  private static func endlessParagraph(in bytes: [UInt8], file: String, lineOffset: Int) -> SourceLocation? {
    var (start, startLine, line, lineIsEmpty) = (0, 1, 1, true)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") {
        line += 1
        if lineIsEmpty { (start, startLine) = (index + 1, line) }
        lineIsEmpty = true
      } else if byte > 0x20 {
        lineIsEmpty = false
        if index - start > longestParagraph { return SourceLocation(file: file, line: startLine + lineOffset) }
      }
    }
    return nil
  }

  /// cmark keeps its extensions in a global list, which is filled once.
  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()
}

extension MarkdownReader {
  /// The blocks in a node, with table captions joined to their tables.
  ///
  /// - Parameter count: children at the beginning that have been read already.
  mutating func blocks(of node: CMarkNode, after count: Int = 0) -> [Block] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      reportNestedTooDeep(node)
      return []
    }
    // A footnote may stand in a line of emphasis; its own lines are not nested in that.
    let outerInlineDepth = inlineDepth
    inlineDepth = 0
    defer { inlineDepth = outerInlineDepth }
    var blocks: [Block] = []
    var caption: (Table.Caption, SourceLocation)?
    for child in node.children.dropFirst(count) {
      if let parsed = tableCaption(child) {
        caption = (parsed, location(of: child))
        continue
      }
      let isTable = child.typeName == "table"
      if let (_, place) = caption, !isTable {
        reportLooseCaption(at: place)
        caption = nil
      }
      if isTable {
        blocks.append(table(child, caption: caption?.0))
        caption = nil
      } else {
        blocks += block(child)
      }
    }
    if let (_, place) = caption { reportLooseCaption(at: place) }
    return blocks
  }

  private mutating func reportLooseCaption(at place: SourceLocation) {
    diagnostics.append(
      Diagnostic(
        "caption-without-table", at: place, "a table's title with no table after it",
        remedy: "put it in the paragraph right before the table"))
  }

  mutating func reportNestedTooDeep(_ node: CMarkNode) {
    report("nested-too-deep", node, "nested more than \(Self.deepest) deep", remedy: "write it in fewer levels")
  }

  private mutating func block(_ node: CMarkNode) -> [Block] {
    let place = location(of: node)
    guard !isInFootnote || ["paragraph", "list", "block_quote", "html_block"].contains(node.typeName) else {
      report(
        "too-large-for-footnote", node, "a footnote holds text and lists only", remedy: "move the rest into the chapter"
      )
      return []
    }
    switch node.typeName {
    case "paragraph": return paragraph(node.children, at: place)
    case "heading": return heading(node)
    case "list":
      let isNumbered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
      let list = List(
        start: isNumbered ? Int(cmark_node_get_list_start(node.pointer)) : nil,
        items: node.children.map { blocks(of: $0) })
      return [Block(.list(list), at: place)]
    case "block_quote": return quotation(node)
    case "thematic_break": return [Block(.thematicBreak, at: place)]
    case "table": return [table(node, caption: nil)]
    case "footnote_definition": return []
    case "code_block":
      report(
        "code-block", node, "lines indented by four spaces, or between ```, are program code",
        remedy: "remove the indentation")
      return []
    case "html_block":
      reportHTML(node)
      return []
    default:
      report("unsupported-markup", node, "`\(node.typeName)` has no place in a report")
      return []
    }
  }

  mutating func paragraph(_ children: [CMarkNode], at place: SourceLocation) -> [Block] {
    let images = children.filter { $0.typeName == "image" }
    if !images.isEmpty, !isInFootnote, children.allSatisfy({ $0.typeName == "image" || $0.isBlank }) {
      return images.compactMap { placement($0) }
    }
    let content = inlines(children)
    // A paragraph of nothing but a comment.
    guard content.contains(where: { $0.kind != .softBreak }) else { return [] }
    if content.looksLikeTable {
      diagnostics.append(
        Diagnostic(
          "broken-table", at: place,
          "a table's head and the line of hyphens below it differ in their number of columns",
          remedy: "give both as many columns"))
    }
    return [Block(.paragraph(content), at: place)]
  }

  private mutating func heading(_ node: CMarkNode) -> [Block] {
    let level = Int(cmark_node_get_heading_level(node.pointer))
    let place = location(of: node)
    var title = inlines(of: node)
    let written = takeIdentifier(from: &title)
    if level == 1 || level > 4 {
      report(
        "heading-level", node,
        level == 1
          ? "`#` is the chapter's title, which stands in its front matter" : "headings go three deep: `##` to `####`",
        remedy: level == 1 ? "begin sections with `##`" : "use `####` or a paragraph")
    }
    var slug = written?.value ?? Identifier.slug(title.plainText)
    if slug.isEmpty { slug = "afsnit" }
    if written == nil {
      slugs[slug, default: 0] += 1
      if let count = slugs[slug], count > 1 { slug += "-\(count)" }
    }
    let heading = Heading(
      level: min(max(level, 2), 4), title: title, id: Located(slug, at: written?.location ?? place),
      isIDGiven: written != nil)
    return [Block(.heading(heading), at: place)]
  }

  /// A block quote: a box when its first line is `[!TYPE]`, else a quotation.
  private mutating func quotation(_ node: CMarkNode) -> [Block] {
    let place = location(of: node)
    if let passage = editionPassage(node) { return [Block(.editionPassage(passage), at: place)] }
    guard let first = node.children.first, first.typeName == "paragraph", let opening = first.children.first,
      opening.typeName == "text", opening.literal.hasPrefix("[!"), let close = opening.literal.firstIndex(of: "]")
    else { return [Block(.quotation(blocks(of: node)), at: place)] }

    let name = opening.literal[..<close].dropFirst(2)
    let content = first.children
    let lineEnd = content.firstIndex { ["softbreak", "linebreak"].contains($0.typeName) } ?? content.endIndex
    var title = inlines(Array(content[..<lineEnd]))
    if case .text(let words)? = title.first?.kind {
      let rest = String(words[words.index(after: close)...].drop { $0 == " " || $0 == "\t" })
      title[0].kind = .text(rest)
      title[0].location.column += words.unicodeScalars.count - rest.unicodeScalars.count
      if rest.isEmpty { title.removeFirst() }
    }
    let remainder = Array(content[lineEnd...].dropFirst())
    var body = remainder.first.map { paragraph(remainder, at: location(of: $0)) } ?? []
    body += blocks(of: node, after: 1)

    if name.uppercased() == Self.evidence {
      return evidence(title, body, at: place)
    }
    guard let role = Callout.Role(rawValue: name.lowercased()) else {
      let roles = Callout.Role.allCases.map { $0.rawValue.uppercased() }
      diagnostics.append(
        Diagnostic(
          "unknown-callout", at: location(of: opening), length: name.count + 3, "no box is called `[!\(name)]`",
          remedy: NearMiss.remedy(for: String(name).uppercased(), among: roles + ["EDITION", Self.evidence])
            ?? "use one of \(roles.map { "`[!\($0)]`" }.joined(separator: ", "))"))
      return [Block(.quotation(body), at: place)]
    }
    return [Block(.callout(Callout(role: role, title: title, body: body)), at: place)]
  }

  mutating func location(of node: CMarkNode) -> SourceLocation {
    // cmark gives line ends no place; they stand after what comes before them.
    if node.startLine == 0 { return columns.lastLocation }
    if node.surroundingBlock != nil { return columns.location(ofByte: byteIndex(of: node)) }
    return columns.location(line: node.startLine, byteColumn: node.startColumn)
  }

  /// The first byte of an inline.
  mutating func byteIndex(of node: CMarkNode) -> Int {
    guard let block = node.surroundingBlock else { return 0 }
    var bytes = inlineBytes ?? InlineBytes(block, lineCount: columns.lineCount)
    if bytes.block != block.pointer { bytes = InlineBytes(block, lineCount: columns.lineCount) }
    // Held in one place only, so that what it remembers is not copied for each inline.
    inlineBytes = nil
    defer { inlineBytes = bytes }
    return bytes.index(of: node, in: columns)
  }

  /// The characters of an inline that stands on one line, for the caret.
  mutating func length(of node: CMarkNode) -> Int {
    guard node.endLine == node.startLine, node.endColumn >= node.startColumn else { return 1 }
    let start = byteIndex(of: node)
    return columns.characters(in: start..<(start + node.endColumn - node.startColumn + 1))
  }

  mutating func report(
    _ code: String, _ node: CMarkNode, _ message: String, remedy: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: location(of: node), message, remedy: remedy))
  }

  /// HTML is refused but for comments, which are for the next author.
  mutating func reportHTML(_ node: CMarkNode) {
    let html = node.literal
    var rest = html.trimmingWhiteSpace()[...]
    while rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: "-->") else {
        report(
          "open-comment", node, "a comment that is never closed hides the rest of the file",
          remedy: "close it with `-->`")
        return
      }
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
      if rest.isEmpty { return }
    }
    // cmark takes the whole line for HTML when a comment begins it.
    if rest.endIndex == html.endIndex || html.hasPrefix("<!--"), !rest.hasPrefix("<") {
      report(
        "text-after-comment", node, "text in one line with a comment that begins the line is lost",
        remedy: "put the comment on a line of its own")
      return
    }
    diagnostics.append(
      Diagnostic(
        "raw-html", at: location(of: node), length: min(html.prefix { $0 != "\n" }.count, 40),
        "HTML is not set in a report", remedy: "write it in Markdown, or `\\<` for the sign itself"))
  }
}

extension CMarkNode {
  /// Whether nothing of it is seen on a page: a line's end, a space, a comment.
  fileprivate var isBlank: Bool {
    switch typeName {
    case "softbreak", "linebreak": true
    case "text": literal.allSatisfy(\.isWhitespace)
    case "html_inline": literal.hasPrefix("<!--")
    default: false
    }
  }
}

extension Inline {
  fileprivate var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}

extension [Inline] {
  /// Whether a line of it is the one that stands below a table's head: `| --- | --- |`.
  fileprivate var looksLikeTable: Bool {
    split(whereSeparator: \.isBreak).contains { line in
      guard line.count == 1, case .text(let text)? = line.first?.kind else { return false }
      return text.contains("|") && text.contains("-") && text.allSatisfy { "|-: ".contains($0) }
    }
  }
}
