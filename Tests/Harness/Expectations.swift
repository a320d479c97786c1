// The harness: small reports written inside the test, and what must come of them.
//
//   expectReading(SmallReport.chapter("Se [her](⟦unknown-scheme⟧figur:a).\n"))
//     reads the files and holds ALL diagnostics against the marks: unexpected ones fail as well as missing ones.
//     A mark stands right before the character where the diagnostic must point; `also:` takes `"file:line:column: code"`
//     for places that cannot be marked (a file that is missing), or a bare code for a diagnostic that stands in no file.
//
//   expectChecks(files) { report in [Diagnostic] }
//     reads the files, asks the closure, and holds its diagnostics and those of reading, all together, against the marks.
//
//   expectDiagnostics([Diagnostic], marks: ["file:line:column: code"])
//     the comparison alone.
//
//   expectLaTeX("prose", is: "\\strong{…}", with: ["quotes.yaml": …])
//     the chapter's LaTeX, exactly; empty lines at both ends do not count.
//
//   expectEqual(text, expected)
//     two texts, both shown when they differ, from the first line that does.
//
//   SmallReport.files, .with([…]), .chapter("prose", […]), .reportYAML(adding: "key: value")   the base report's files
//   MarkedFiles(files).files / .expected / .folder                                             marks taken out
//   Pipeline(files)?.report / .index / .order / .resolved / .manuscript / .chapterBody         through all the rooms
//   SeededGenerator(seed: 1)                                                                    the same random every time
//   Place(file:line:column:)                                                                    Model's SourceLocation
import Model
import Reading
import Testing

/// Where in a test an expectation stands.
public struct TestPlace: Sendable {
  let location: Testing.SourceLocation

  public init(_ fileID: String, _ filePath: String, _ line: Int, _ column: Int) {
    location = Testing.SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  func fail(_ message: String) { Issue.record(Comment(rawValue: message), sourceLocation: location) }
}

/// Reads marked files; reading must find what is marked and nothing else.
///
/// - Parameter language: nil is the report's own.
/// - Returns: what was read, for more expectations.
@discardableResult
public func expectReading(
  _ files: [String: String], in language: Language? = nil, editions: [String]? = nil,
  allowsUntranslated: Bool = false, also: [String] = [],
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) -> ReadingResult {
  let marked = MarkedFiles(files)
  let result = ReportReader.read(
    marked.folder, language: language, editions: editions, allowsUntranslated: allowsUntranslated)
  compare(result.diagnostics, marked.expected + also, TestPlace(fileID, filePath, line, column))
  return result
}

/// Reads marked files and lets `check` look at the report; reading and the check together must find what is marked and
/// nothing else.
public func expectChecks(
  _ files: [String: String], also: [String] = [],
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column,
  by check: (Report) throws -> [Diagnostic]
) rethrows {
  let place = TestPlace(fileID, filePath, line, column)
  let marked = MarkedFiles(files)
  let result = ReportReader.read(marked.folder)
  guard let report = result.report else {
    place.fail("no report came of these files:\n" + result.diagnostics.map(described).joined(separator: "\n"))
    return
  }
  compare(result.diagnostics + (try check(report)), marked.expected + also, place)
}

/// Holds diagnostics against marks: `file:line:column: code`, or a bare code for a diagnostic that stands in no file.
public func expectDiagnostics(
  _ diagnostics: [Diagnostic], marks: [String],
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  compare(diagnostics, marks, TestPlace(fileID, filePath, line, column))
}

/// The LaTeX of a chapter with this prose.
///
/// - Parameter files: other files of the report.
public func expectLaTeX(
  _ prose: String, is expected: String, with files: [String: String] = [:],
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  let place = TestPlace(fileID, filePath, line, column)
  guard let pipeline = Pipeline(SmallReport.chapter(prose, files)) else {
    return place.fail("no report came of these files")
  }
  compare(pipeline.diagnostics + pipeline.manuscript.diagnostics, [], place)
  compare(pipeline.chapterBody.trimmingLineEnds(), expected.trimmingLineEnds(), place)
}

/// Two texts that must be the same.
public func expectEqual(
  _ actual: String, _ expected: String,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  compare(actual, expected, TestPlace(fileID, filePath, line, column))
}

private func compare(_ diagnostics: [Diagnostic], _ marks: [String], _ place: TestPlace) {
  var missing = marks
  var unexpected: [Diagnostic] = []
  for diagnostic in diagnostics {
    if let index = missing.firstIndex(of: diagnostic.mark) {
      missing.remove(at: index)
    } else {
      unexpected.append(diagnostic)
    }
  }
  guard !missing.isEmpty || !unexpected.isEmpty else { return }
  place.fail(
    "diagnostics differ\n"
      + missing.sorted().map { "missing     \($0)\n" }.joined()
      + unexpected.sortedByPlace().map { "unexpected  \(described($0))\n" }.joined())
}

private func compare(_ actual: String, _ expected: String, _ place: TestPlace) {
  // Characters that look alike to Swift, such as é in one piece and in two, are not alike to TeX.
  guard !actual.unicodeScalars.elementsEqual(expected.unicodeScalars) else { return }
  // A line past the end differs from every line.
  let pairs = zip(lines(actual) + ["\u{0}"], lines(expected) + ["\u{1}"])
  let line =
    pairs.enumerated().first { !$0.element.0.unicodeScalars.elementsEqual($0.element.1.unicodeScalars) }?.offset ?? 0
  place.fail("texts differ from line \(line + 1)\n--- expected\n\(expected)\n--- came\n\(actual)\n---")
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

private func described(_ diagnostic: Diagnostic) -> String {
  diagnostic.mark + "  " + diagnostic.message + (diagnostic.remedy.map { " (\($0))" } ?? "")
}

extension String {
  fileprivate func trimmingLineEnds() -> Substring {
    var rest = self[...]
    while rest.first == "\n" { rest.removeFirst() }
    while rest.last == "\n" { rest.removeLast() }
    return rest
  }
}

private func compare(_ actual: Substring, _ expected: Substring, _ place: TestPlace) {
  compare(String(actual), String(expected), place)
}
