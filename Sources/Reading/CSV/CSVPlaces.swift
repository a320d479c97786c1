import Model

/// Finds the line and column of bytes in a CSV file. Quick when asked from the top of the file downwards.
struct CSVPlaces {
  private let text: CSVText
  private var position: Int
  private var line = 1
  private var lineStart: Int

  init(_ text: CSVText) {
    self.text = text
    position = text.start
    lineStart = text.start
  }

  mutating func place(of offset: Int) -> SourceLocation {
    if offset < lineStart { self = CSVPlaces(text) }
    let bytes = text.bytes
    while position < min(offset, bytes.count) {
      let byte = bytes[position]
      position += 1
      // A carriage return and a line feed after it end one line.
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && !(position < bytes.count && bytes[position] == UInt8(ascii: "\n"))
      if endsLine {
        line += 1
        lineStart = position
      }
    }
    // Every byte that does not continue a character begins one.
    let column = bytes[min(lineStart, offset)..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: text.file, line: line, column: column)
  }
}
