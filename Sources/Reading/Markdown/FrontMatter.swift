import Model

/// A Markdown file's two parts: YAML between two lines of `---`, and prose.
struct FrontMatter {
  var yaml: Substring
  /// Lines of the file above the YAML.
  var yamlLineOffset: Int
  var body: Substring
  /// Lines of the file above the prose.
  var bodyLineOffset: Int

  /// Splits `text`. Without front matter the YAML is empty.
  ///
  /// - Returns: nil, and a diagnostic, when the front matter is opened and never closed.
  static func split(_ text: String, file: String, into diagnostics: inout [Diagnostic]) -> FrontMatter? {
    let lines = LineRanges(text)
    guard let first = lines.first, text[first.content] == "---" else {
      return FrontMatter(yaml: "", yamlLineOffset: 0, body: text[...], bodyLineOffset: 0)
    }
    var number = 1
    for line in lines.dropFirst() {
      number += 1
      if text[line.content] == "---" || text[line.content] == "..." {
        return FrontMatter(
          yaml: text[first.end..<line.content.lowerBound], yamlLineOffset: 1, body: text[line.end...],
          bodyLineOffset: number)
      }
    }
    diagnostics.append(
      Diagnostic(
        "front-matter", at: SourceLocation(file: file), length: 3, "front matter that is never closed",
        remedy: "put a line `---` after the last key"))
    return nil
  }
}

/// The lines of a text, without copying them.
private struct LineRanges: Sequence, IteratorProtocol {
  struct Line {
    /// The line without its end and without white space at its end.
    var content: Range<String.Index>
    /// Where the next line begins.
    var end: String.Index
  }

  private let text: String
  private var position: String.Index

  init(_ text: String) {
    self.text = text
    position = text.startIndex
  }

  var first: Line? {
    var copy = self
    return copy.next()
  }

  mutating func next() -> Line? {
    let bytes = text.utf8
    guard position < bytes.endIndex else { return nil }
    let start = position
    var stop = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    position = stop == bytes.endIndex ? stop : bytes.index(after: stop)
    while stop > start {
      let before = bytes.index(before: stop)
      guard [UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[before]) else { break }
      stop = before
    }
    return Line(content: start..<stop, end: position)
  }
}
