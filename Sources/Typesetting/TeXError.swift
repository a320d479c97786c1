import Platform

/// One error, as TeX puts it.
struct TeXError: Hashable {
  /// The file TeX was reading, without its folder; nil when TeX did not say.
  var file: String?
  /// The line of that file.
  var line: Int?
  /// The message on one line: `Undefined control sequence.`
  var message: String
  /// The lines that follow: what TeX was reading, innermost first.
  var context: [String] = []
  /// The beginning of an argument whose end TeX did not find.
  var runaway: String?

  /// Whether TeX was reading the main file.
  var isInReport: Bool { file == nil || file == "\(WorkingFolder.main).tex" }

  /// The name of the command that the innermost line of the context breaks off at.
  var lastCommand: String? {
    context.first { !$0.hasPrefix("<") }?.firstMatch(of: /(\\[A-Za-z@_:]+)\s*$/).map { String($0.1) }
  }

  /// What TeX had read of the author's line before it stopped, without TeX's dots in front.
  var read: String? {
    context.first { $0.hasPrefix("l.") }?.wholeMatch(of: /l\.\d+ (?:\.\.\.)?(.*)/).map { String($0.1) }
  }

  /// The errors of a log, without those that only say that an earlier one was the end.
  static func all(in lines: [String]) -> [TeXError] {
    var errors: [TeXError] = []
    var runaway: String?
    for index in lines.indices {
      let line = lines[index]
      if line.hasPrefix("Runaway "), index + 1 < lines.count { runaway = lines[index + 1] }
      guard var error = head(of: line) else { continue }
      if error.message.hasPrefix("==> Fatal error") { continue }
      if error.message.hasPrefix("Emergency stop"), let last = errors.indices.last {
        // A file that is not found is reported without a line; the end that it leads to has one.
        if errors[last].line == nil, errors[last].file == nil {
          (errors[last].file, errors[last].line) = (error.file, error.line)
        }
        continue
      }
      let rest = lines[index...]
      if error.message.contains(" Error: ") { error.message = strip(TeXLog.paragraph(rest)) }
      error.context = rest.dropFirst().prefix(24).prefix { !$0.hasPrefix("Here is how much") && head(of: $0) == nil }
        .map { $0 }
      error.runaway = runaway
      runaway = nil
      errors.append(error)
    }
    return errors
  }

  /// An error's first line: `./report.tex:12: Message`, or `! Message` where TeX reads no file.
  private static func head(of line: String) -> TeXError? {
    if line.hasPrefix("!") {
      let message = line.dropFirst().drop(while: \.isWhitespace)
      return message.isEmpty ? nil : TeXError(message: String(message))
    }
    guard line.contains(": "), !line.hasPrefix(" "), !line.hasPrefix("\\"), !line.hasPrefix("l."),
      let match = line.wholeMatch(of: /(\S+\.[A-Za-z]{2,4}):(\d+): \s*(.+)/)
    else { return nil }
    return TeXError(file: Files.name(of: String(match.1)), line: Int(match.2), message: String(match.3))
  }

  /// The message without the place in front of it.
  private static func strip(_ paragraph: String) -> String {
    if paragraph.hasPrefix("!") { return String(paragraph.dropFirst().drop(while: \.isWhitespace)) }
    return String(paragraph.trimmingPrefix(/\S+:\d+:\s*/))
  }
}
