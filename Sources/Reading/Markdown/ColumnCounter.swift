import Model

/// Turns the byte columns that cmark reports into character columns of the author's file.
struct ColumnCounter {
  let bytes: [UInt8]
  private let file: String
  private let lineOffset: Int
  private let lineStarts: [Int]
  /// The last answer: a line of two megabytes is walked through once, not once for each link in it.
  private var last = (line: 0, byte: 1, column: 1)

  init(_ body: [UInt8], file: String, lineOffset: Int) {
    self.file = file
    self.lineOffset = lineOffset
    bytes = body
    var starts = [0]
    for (index, byte) in body.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  var lineCount: Int { lineStarts.count }

  /// The last place that was asked for.
  var lastLocation: SourceLocation {
    SourceLocation(file: file, line: max(1, last.line) + lineOffset, column: last.column)
  }

  /// The bytes of a line, from 1, with its end.
  func line(_ line: Int) -> Range<Int> {
    lineStarts[line - 1]..<(line < lineStarts.count ? lineStarts[line] : bytes.count)
  }

  /// The place of a line and byte column, both from 1, in the text that cmark was given.
  mutating func location(line: Int, byteColumn: Int) -> SourceLocation {
    let line = min(max(line, 1), lineStarts.count)
    let range = self.line(line)
    let target = min(max(byteColumn, 1), max(range.count, 1))
    var (byte, column) = (1, 1)
    if last.line == line, last.byte <= target { (byte, column) = (last.byte, last.column) }
    while byte < target {
      byte += 1
      let index = range.lowerBound + byte - 1
      if index >= bytes.count || bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
    last = (line, byte, column)
    return SourceLocation(file: file, line: line + lineOffset, column: column)
  }

  /// The place of a byte.
  mutating func location(ofByte index: Int) -> SourceLocation {
    var (line, end) = (1, lineStarts.count + 1)
    while end - line > 1 {
      let middle = (line + end) / 2
      if lineStarts[middle - 1] <= index { line = middle } else { end = middle }
    }
    return location(line: line, byteColumn: index - lineStarts[line - 1] + 1)
  }

  /// How many characters begin in a range of bytes.
  func characters(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: 0..<bytes.count)].count { $0 & 0xC0 != 0x80 }
  }
}
