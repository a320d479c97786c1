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
  /// Indentation that cmark has counted as text, by line.
  private var kept: [Int: Int] = [:]
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
    let (line, offset) = (min(max(node.startLine, startLine), endLine), max(0, node.startColumn - startColumn))
    if isCell { return cellIndex(offset, in: text) }
    // Past a hundred lines the search is given up: the place is then cmark's.
    for more in forgotten..<(forgotten + 100) where line + more <= endLine {
      guard let (landing, rest) = landing(line: line + more, offset, in: text) else { continue }
      for indent in indents(ofLine: landing, in: text) {
        let index = contentStart(ofLine: landing, in: text) - indent + rest
        guard index < text.line(landing).upperBound, matches(node, index, in: text) else { continue }
        (forgotten, kept[landing]) = (more, indent > 0 ? indent : nil)
        return index
      }
    }
    let range = text.line(line)
    return min(contentStart(ofLine: line, in: text) + offset, max(range.lowerBound, range.upperBound - 1))
  }

  /// The line that the byte `offset` bytes into a line's content is on, and the byte's offset there: the content goes on in the
  /// next line.
  private func landing(line: Int, _ offset: Int, in text: ColumnCounter) -> (line: Int, offset: Int)? {
    var rest = offset
    for line in line...endLine {
      let length = text.line(line).upperBound - contentStart(ofLine: line, in: text) + kept[line, default: 0]
      if rest < length { return (line, rest) }
      rest -= length
    }
    return nil
  }

  /// How much of a line's indentation cmark may have counted. It drops the indentation, but not that of a line that goes on with a
  /// quotation or a list without its sign.
  private func indents(ofLine line: Int, in text: ColumnCounter) -> ClosedRange<Int> {
    if line == startLine { return 0...0 }
    if let known = kept[line] { return known...known }
    let start = contentStart(ofLine: line, in: text)
    let before = text.bytes[text.line(line).lowerBound..<start]
    return 0...(before.count - (before.lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 - before.startIndex } ?? 0))
  }

  /// Where a line's content begins: after the indentation and the marks of the quotations around it.
  private func contentStart(ofLine line: Int, in text: ColumnCounter) -> Int {
    let range = text.line(line)
    if line == startLine { return min(range.lowerBound + startColumn - 1, range.upperBound) }
    return text.bytes[range].firstIndex { ![0x20, 0x09, UInt8(ascii: ">")].contains($0) } ?? range.upperBound
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
  /// The first bytes of a text.
  fileprivate func literalPrefix(_ count: Int) -> [UInt8] {
    guard let literal = cmark_node_get_literal(pointer) else { return [] }
    return (0..<count).lazy.map { UInt8(bitPattern: literal[$0]) }.prefix { $0 != 0 }.map { $0 }
  }
}
