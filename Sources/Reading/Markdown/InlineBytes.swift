import CMarkdown

/// Finds the byte at which an inline of one block begins.
///
/// cmark gives an inline's place as if every line of its paragraph were indented like the first; it forgets to count a line
/// that ends in a backslash, one inside a link, and reference definitions above the text; and in a table's cell it does not see
/// the backslash of `\|`. Here the text around is held against the inline, and the place corrected.
struct InlineBytes {
  let block: OpaquePointer
  private let startLine: Int
  private let startColumn: Int
  private let endLine: Int
  private let isCell: Bool
  /// Lines that cmark has forgotten so far.
  private var forgotten = 0
  /// Whether an inline of the block was not found; a block of two megabytes is not searched for each that follows.
  private var hasGivenUp = false
  /// Indentation that cmark has counted as text, by line.
  private var kept: [Int: Int] = [:]
  /// The last answer of `landing`: the line it was asked about, the line it found, and the bytes between.
  private var landed = (first: 0, line: 0, passed: 0)
  /// The last answer of `contentStart`.
  private var lastStart = (line: 0, index: 0)
  /// In a cell, how far the counting has come: the byte, and how many escapes are before it.
  private var counted = (content: 0, raw: 0)

  init(_ block: CMarkNode, lineCount: Int) {
    self.block = block.pointer
    startLine = min(max(block.startLine, 1), lineCount)
    startColumn = block.startColumn
    endLine = min(max(block.endLine, startLine), lineCount)
    isCell = block.typeName == "table_cell"
  }

  /// The index of the inline's first byte.
  mutating func index(of node: CMarkNode, in text: ColumnCounter) -> Int {
    // `<https://…>`: only the words of such a link have their right place.
    if let words = node.wordsOfBareLink { return max(0, index(of: words, in: text) - 1) }
    let (line, offset) = (min(max(node.startLine, startLine), endLine), max(0, node.startColumn - startColumn))
    if isCell { return cellIndex(offset, in: text) }
    // Past a hundred lines the search is given up: the place is then cmark's.
    for more in forgotten..<(forgotten + (hasGivenUp ? 1 : 100)) where line + more <= endLine {
      guard let (landing, rest) = landing(line: line + more, offset, in: text) else { continue }
      for indent in indents(ofLine: landing, in: text) {
        let index = contentStart(ofLine: landing, in: text) - indent + rest
        guard index < text.line(landing).upperBound, matches(node, index, in: text) else { continue }
        (forgotten, kept[landing]) = (more, indent > 0 ? indent : nil)
        return index
      }
    }
    hasGivenUp = true
    let range = text.line(line)
    return min(contentStart(ofLine: line, in: text) + offset, max(range.lowerBound, range.upperBound - 1))
  }

  /// The line that the byte `offset` bytes into a line's content is on, and the byte's offset there: the content goes on in the
  /// next line.
  private mutating func landing(line first: Int, _ offset: Int, in text: ColumnCounter) -> (line: Int, offset: Int)? {
    // After a thousand lines that end in a backslash, the way is not walked again from the first.
    var (line, passed) = (first, 0)
    if landed.first == first, landed.passed <= offset { (line, passed) = (landed.line, landed.passed) }
    while line <= endLine {
      let length = text.line(line).upperBound - contentStart(ofLine: line, in: text) + kept[line, default: 0]
      if offset - passed < length {
        landed = (first, line, passed)
        return (line, offset - passed)
      }
      passed += length
      line += 1
    }
    return nil
  }

  /// How much of a line's indentation cmark may have counted. It drops the indentation, but not that of a line that goes on with a
  /// quotation or a list without its sign.
  private mutating func indents(ofLine line: Int, in text: ColumnCounter) -> ClosedRange<Int> {
    if line == startLine { return 0...0 }
    if let known = kept[line] { return known...known }
    let start = contentStart(ofLine: line, in: text)
    let before = text.bytes[text.line(line).lowerBound..<start]
    return 0...(before.count - (before.lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 - before.startIndex } ?? 0))
  }

  /// Where a line's content begins: after the indentation and the marks of the quotations around it.
  private mutating func contentStart(ofLine line: Int, in text: ColumnCounter) -> Int {
    let range = text.line(line)
    if line == startLine { return min(range.lowerBound + startColumn - 1, range.upperBound) }
    if lastStart.line == line { return lastStart.index }
    let index = text.bytes[range].firstIndex { ![0x20, 0x09, UInt8(ascii: ">")].contains($0) } ?? range.upperBound
    lastStart = (line, index)
    return index
  }

  /// Whether an inline of this kind can begin at this byte.
  private func matches(_ node: CMarkNode, _ index: Int, in text: ColumnCounter) -> Bool {
    let byte = text.bytes[index]
    switch node.typeName {
    case "link": return [UInt8(ascii: "["), UInt8(ascii: "<")].contains(byte)
    case "image": return byte == UInt8(ascii: "!")
    case "footnote_reference": return byte == UInt8(ascii: "[")
    case "emph", "strong": return [UInt8(ascii: "*"), UInt8(ascii: "_")].contains(byte)
    case "html_inline": return byte == UInt8(ascii: "<")
    case "code": return index > 0 && text.bytes[index - 1] == UInt8(ascii: "`")
    case "text":
      for (want, have) in zip(node.literalPrefix(24), text.bytes[index...]) {
        // From here on the author wrote an escape or an entity, which stands for another sign than a letter or a space.
        let isPlain = want == 0x20 || want < 0x80 && Unicode.Scalar(want).properties.isAlphabetic
        if [UInt8(ascii: "\\"), UInt8(ascii: "&")].contains(have), !isPlain { return true }
        if want != have { return false }
      }
      return true
    default: return true
    }
  }

  private mutating func cellIndex(_ offset: Int, in text: ColumnCounter) -> Int {
    let range = text.line(startLine)
    let start = min(range.lowerBound + startColumn - 1, range.upperBound)
    var (content, raw) = counted.content <= offset ? counted : (0, 0)
    while content < offset, start + raw + 1 < range.upperBound {
      let isEscape =
        text.bytes[start + raw] == UInt8(ascii: "\\") && text.bytes[start + raw + 1] == UInt8(ascii: "|")
      raw += isEscape ? 2 : 1
      content += 1
    }
    counted = (content, raw)
    return start + raw
  }
}

extension CMarkNode {
  /// The text of a link that shows its own address.
  fileprivate var wordsOfBareLink: CMarkNode? {
    guard typeName == "link", let first = cmark_node_first_child(pointer).map(CMarkNode.init), first.typeName == "text"
    else { return nil }
    let words = first.literal
    return url == words || url == "mailto:" + words ? first : nil
  }

  /// The first bytes of a text.
  fileprivate func literalPrefix(_ count: Int) -> [UInt8] {
    guard let literal = cmark_node_get_literal(pointer) else { return [] }
    return (0..<count).lazy.map { UInt8(bitPattern: literal[$0]) }.prefix { $0 != 0 }.map { $0 }
  }
}
