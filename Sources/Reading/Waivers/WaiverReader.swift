import Model

/// The waivers in a report's files. They stand in comments, which nothing else reads.
enum WaiverReader {
  /// The waivers of the files that were read, in the order of their places, and what is wrong with some.
  ///
  /// - Parameter texts: by path. Markdown and YAML have comments; other files are passed over.
  static func read(_ texts: [String: SourceText], into diagnostics: inout [Diagnostic]) -> [Waiver] {
    var waivers: [Waiver] = []
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard path.hasSuffix(".md") || path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { continue }
      // Nearly every file has none, and is not read a second time.
      guard WaiverComment.mayBe(in: text.text) else { continue }
      let comments = comments(in: text.text, file: path)
      for comment in comments.prefix(Comment.most) {
        if let waiver = waiver(comment, file: path, into: &diagnostics) { waivers.append(waiver) }
      }
      if comments.count > Comment.most {
        diagnostics.append(
          Diagnostic(
            "too-many-waivers", at: comments[Comment.most].place(0, path),
            "a file has at most \(Comment.most) waivers", remedy: "turn the check off in `checks` of `report.yaml`"))
      }
    }
    return waivers.sorted { $0.location < $1.location }
  }

  private static func comments(in text: String, file: String) -> [Comment] {
    guard file.hasSuffix(".md") else { return YAMLComments.read(text) }
    // What is wrong with the front matter has been said when it was read.
    var said: [Diagnostic] = []
    guard let parts = FrontMatter.split(text, file: file, into: &said) else { return [] }
    return YAMLComments.read(String(parts.yaml), lineOffset: parts.yamlLineOffset)
      + MarkdownComments.read(parts.body, file: file, lineOffset: parts.bodyLineOffset)
  }

  private static func waiver(_ comment: Comment, file: String, into diagnostics: inout [Diagnostic]) -> Waiver? {
    let place = comment.place(0, file)
    let parsed = WaiverComment(comment.text, beginsLowerCaseOnly: comment.isMarkdown)
    let form = comment.isMarkdown ? ("<!-- ", " -->") : ("# ", "")
    switch parsed {
    case .none: return nil
    case .malformed:
      diagnostics.append(
        Diagnostic(
          "malformed-waiver", at: place, length: comment.length,
          "a comment that begins with `trykklar` is a waiver, and this is none",
          remedy: "write `\(form.0)trykklar: allow CODE: because …\(form.1)`"))
      return nil
    case .waiver(let codes, let reason):
      guard let reason else {
        diagnostics.append(
          Diagnostic(
            "waiver-without-reason", at: place, length: comment.length, "a waiver gives its reason",
            remedy: "go on after the code: `: because …`"))
        return nil
      }
      return Waiver(
        at: place, length: comment.length,
        codes: codes.map { Located($0.name, at: comment.place($0.offset, file)) }, reason: reason,
        lines: comment.covered)
    }
  }
}

/// A comment of a file, of those that may be waivers.
struct Comment {
  /// How many a file can have. Each is held against every fault, and nobody waives so many in earnest.
  static let most = 200

  /// What it says, without its signs.
  var text: [Unicode.Scalar]
  /// Where its signs begin: line and column of the file, from 1.
  var line: Int
  var column: Int
  /// How many characters its opening sign has.
  var signLength: Int
  /// Characters on its first line.
  var length: Int
  /// The lines that it is about.
  var covered: ClosedRange<Int>
  var isMarkdown: Bool

  /// The place of a character of its text; its own place for the first.
  func place(_ offset: Int, _ file: String) -> SourceLocation {
    let before = text.prefix(offset)
    guard offset > 0 else { return SourceLocation(file: file, line: line, column: column) }
    guard let lineEnd = before.lastIndex(of: "\n") else {
      return SourceLocation(file: file, line: line, column: column + signLength + offset)
    }
    return SourceLocation(file: file, line: line + before.count { $0 == "\n" }, column: offset - lineEnd)
  }
}
