import CYAML

/// The comments in YAML that may be waivers. libyaml reads past them, and tells only where they cannot be: in a value.
enum YAMLComments {
  /// - Parameter lineOffset: lines of the file above `text`, for front matter.
  static func read(_ text: String, lineOffset: Int = 0) -> [Comment] {
    guard WaiverComment.mayBe(in: text) else { return [] }
    let values = valueRanges(in: text)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    var comments: [Comment] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      defer { start += line.count + 1 }
      guard comments.count <= Comment.most, WaiverComment.mayBe(in: String(String.UnicodeScalarView(line))) else {
        continue
      }
      guard
        let sign = line.indices.first(where: { column in
          line[column] == "#" && (column == 0 || line[column - 1] == " " || line[column - 1] == "\t")
            && !values.hold(start + column)
        })
      else { continue }
      let isAlone = line[..<sign].allSatisfy { $0 == " " || $0 == "\t" }
      let covered = isAlone ? YAMLLines(lines).covered(byLine: index) : index...index
      // What is said at the head of a file is said of the file: its own place is its first line.
      let isHead = isAlone && lines[..<covered.lowerBound].allSatisfy { YAMLLines.isEmpty($0) }
      let first = isHead ? 1 : covered.lowerBound + 1 + lineOffset
      comments.append(
        Comment(
          text: Array(line[(sign + 1)...]), line: index + 1 + lineOffset, column: sign + 1, signLength: 1,
          length: line.count - sign, covered: first...(covered.upperBound + 1 + lineOffset), isMarkdown: false))
    }
    return comments
  }

  /// Where keys and values stand, in characters. Past a mistake there are none.
  private static func valueRanges(in text: String) -> [Range<Int>] {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    var ranges: [Range<Int>] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return }
        let (start, end) = (Int(event.start_mark.index), Int(event.end_mark.index))
        if event.type == YAML_SCALAR_EVENT, start < end { ranges.append(start..<end) }
      }
    }
    return ranges
  }
}

extension [Range<Int>] {
  /// Whether one of them, which stand in order, holds a place.
  fileprivate func hold(_ place: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(place)
  }
}

/// The lines of a YAML text, for what belongs to a key or an item.
private struct YAMLLines {
  private let lines: [[Unicode.Scalar]]

  init(_ lines: [[Unicode.Scalar]]) { self.lines = lines }

  /// Whether a line holds nothing, or nothing but a comment.
  static func isEmpty(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else { return true }
    return first == "#"
  }

  private func indentation(_ index: Int) -> Int { lines[index].prefix { $0 == " " }.count }

  private func isItem(_ index: Int) -> Bool {
    let content = lines[index].drop { $0 == " " }
    return content.first == "-" && (content.count == 1 || content.dropFirst().first == " ")
  }

  /// The lines of the key or the item below a comment that stands alone; its own where nothing follows.
  func covered(byLine index: Int) -> ClosedRange<Int> {
    guard let first = lines.indices.dropFirst(index + 1).first(where: { !Self.isEmpty(lines[$0]) }) else {
      return index...index
    }
    let own = indentation(first)
    var last = first
    for next in lines.indices.dropFirst(first + 1) where !Self.isEmpty(lines[next]) {
      let depth = indentation(next)
      // A list may stand no deeper than its key.
      guard depth > own || (depth == own && isItem(next) && !isItem(first)) else { break }
      last = next
    }
    return first...last
  }
}
