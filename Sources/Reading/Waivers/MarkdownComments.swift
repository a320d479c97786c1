import CMarkdown
import Model

/// The comments in Markdown that may be waivers. GitHub's parser says which they are: between two backticks there is none.
enum MarkdownComments {
  static func read(_ text: Substring, file: String, lineOffset: Int) -> [Comment] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(MarkdownLine.init)
    let pieces = MarkdownReader.htmlPieces(text, file: file, lineOffset: lineOffset).filter {
      WaiverComment.mayBe(in: $0.value)
    }
    return pieces.prefix(Comment.most + 1).flatMap { comments(in: $0, lines, lineOffset: lineOffset) }
  }

  private static func comments(
    in piece: Located<String>, _ lines: [MarkdownLine], lineOffset: Int
  ) -> [Comment] {
    let text = Array(piece.value.unicodeScalars)
    var comments: [Comment] = []
    var (line, column) = (piece.location.line, piece.location.column)
    var index = 0
    while index < text.count {
      guard text[index...].starts(with: "<!--".unicodeScalars) else {
        (line, column) = text[index] == "\n" ? (line + 1, 1) : (line, column + 1)
        index += 1
        continue
      }
      var end = index + 4
      while end < text.count, !text[end...].starts(with: "-->".unicodeScalars) { end += 1 }
      let inner = Array(text[(index + 4)..<end])
      let stop = min(end + 3, text.count)
      let lastLine = line + text[index..<stop].count { $0 == "\n" }
      let onFirstLine = text[index..<stop].prefix { $0 != "\n" }.count
      let covered = MarkdownLine.covered(
        by: (line - lineOffset - 1)...(lastLine - lineOffset - 1), column: column, in: lines)
      comments.append(
        Comment(
          text: inner, line: line, column: column, signLength: 4, length: onFirstLine,
          covered: (covered.lowerBound + 1 + lineOffset)...(covered.upperBound + 1 + lineOffset), isMarkdown: true))
      for scalar in text[index..<stop] { (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1) }
      index = stop
    }
    return comments
  }
}

/// A line of Markdown, for what belongs to a block.
private struct MarkdownLine {
  /// The line without the signs of quotations before it and the white space around it.
  let content: String
  private let isQuoted: Bool

  init(_ line: some Collection<Unicode.Scalar>) {
    let signs = line.prefix { $0 == ">" || $0 == " " || $0 == "\t" }
    isQuoted = signs.contains(">")
    content = String(String.UnicodeScalarView(line.dropFirst(signs.count))).trimmingWhiteSpace()
  }

  /// Headings and what is placed are blocks of one line.
  private var isWhole: Bool {
    if content.hasPrefix("![") { return true }
    let level = content.prefix { $0 == "#" }.count
    return (1...6).contains(level) && content.dropFirst(level).first.map(\.isWhitespace) ?? true
  }

  private var isComment: Bool { content.hasPrefix("<!--") }

  /// Whether a block cannot go on over the line.
  private func ends(_ quoted: Bool) -> Bool { content.isEmpty && (quoted || !isQuoted) }

  /// The lines that a comment is about, from 0: the block that it stands in or, where it begins its line, the one after it.
  static func covered(by own: ClosedRange<Int>, column: Int, in lines: [MarkdownLine]) -> ClosedRange<Int> {
    guard lines.indices.contains(own.lowerBound), lines.indices.contains(own.upperBound) else { return own }
    let quoted = lines[own.lowerBound].isQuoted
    guard lines[own.lowerBound].isComment else {
      if lines[own.lowerBound].isWhole { return own }
      var first = own.lowerBound
      while first > 0, !lines[first - 1].ends(quoted), !lines[first - 1].isWhole { first -= 1 }
      return first...last(from: own.upperBound, quoted, lines)
    }
    var first = own.upperBound + 1
    while lines.indices.contains(first), lines[first].content.isEmpty || lines[first].isComment {
      // Over the lines of another comment.
      if lines[first].isComment { while first < lines.count - 1, !lines[first].content.contains("-->") { first += 1 } }
      first += 1
    }
    guard lines.indices.contains(first) else { return own }
    return lines[first].isWhole ? first...first : first...last(from: first, quoted, lines)
  }

  private static func last(from line: Int, _ quoted: Bool, _ lines: [MarkdownLine]) -> Int {
    var last = line
    while last + 1 < lines.count, !lines[last + 1].ends(quoted), !lines[last + 1].isWhole { last += 1 }
    return last
  }
}
