import Model

/// Block quotes that begin with `[!EDITION nordjylland, region-*]`: prose that only these editions have.
extension MarkdownReader {
  private static var opening: String { "[!EDITION" }

  /// Reads a block quote as an edition's passage; nil when it is none.
  mutating func editionPassage(_ node: CMarkNode) -> EditionPassage? {
    guard let first = node.children.first, first.typeName == "paragraph" else { return nil }
    // The line as it is written: cmark takes the asterisks of patterns for emphasis.
    let bytes = columns.bytes[columns.line(first.startLine)].dropFirst(first.startColumn - 1)
    let line = String(decoding: bytes, as: UTF8.self)
    guard line.uppercased().hasPrefix(Self.opening), line.dropFirst(Self.opening.count).first?.isLetter != true else {
      return nil
    }
    let content = first.children
    let lineEnd = content.firstIndex { ["softbreak", "linebreak"].contains($0.typeName) } ?? content.endIndex
    let remainder = Array(content[lineEnd...].dropFirst())
    var body = remainder.first.map { paragraph(remainder, at: location(of: $0)) } ?? []
    body += blocks(of: node, after: 1)
    return EditionPassage(only: editions(line, of: first), body: body)
  }

  /// The names between the brackets. A line without them, or with more, is reported.
  private mutating func editions(_ line: String, of node: CMarkNode) -> [Located<String>] {
    guard let close = line.firstIndex(of: "]") else {
      report(
        "malformed-edition", node, "`\(Self.opening)` is not closed", remedy: "write `\(Self.opening) edition]`")
      return []
    }
    let rest = line[line.index(after: close)...].trimmingWhiteSpace()
    if !rest.isEmpty {
      report(
        "malformed-edition", node, "an edition's passage has no title: `\(rest.clipped(to: 40))`",
        remedy: "put it on a line of its own")
    }
    var names: [Located<String>] = []
    var place = location(of: node)
    place.column += Self.opening.count
    for piece in line[..<close].dropFirst(Self.opening.count).split(separator: ",", omittingEmptySubsequences: false) {
      let name = piece.trimmingWhiteSpace()
      var start = place
      start.column += piece.prefix { $0 == " " || $0 == "\t" }.count
      if !name.isEmpty { names.append(Located(name, at: start)) }
      place.column += piece.unicodeScalars.count + 1
    }
    if names.isEmpty {
      report(
        "malformed-edition", node, "`\(Self.opening)]` names no edition",
        remedy: "write `\(Self.opening) nordjylland, region-*]`")
    }
    return names
  }
}
