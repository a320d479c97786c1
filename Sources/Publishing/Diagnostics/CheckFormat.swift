import Model

/// How what the checks have found is written.
public enum CheckFormat: String, CaseIterable, Sendable {
  /// For people, a report at a time.
  case text
  /// A list of reports, each with its diagnostics.
  case json
  /// Commands that GitHub's runner shows beside the lines of a change.
  case github
  /// SARIF 2.1.0, one log of one run.
  case sarif
  /// JUnit's XML, a test suite a report and a test case a check.
  case junit

  /// All reports in a format that programs read, without a line end after the last line. Empty where the format has nothing to say.
  /// People are written to a report at a time, by `DiagnosticText`.
  public func document(_ reports: [CheckedReport]) -> String {
    switch self {
    case .text: reports.flatMap(\.lines).joined(separator: "\n")
    case .json: DiagnosticList(reports).json.lines()
    case .github: GitHubCommands(reports).lines.joined(separator: "\n")
    case .sarif: SARIFLog(reports).json.lines()
    case .junit: JUnitDocument(reports).text
    }
  }
}

extension CheckedReport {
  /// Each diagnostic as on a terminal without colours.
  var lines: [String] {
    let renderer = DiagnosticText(folder: folder, texts: texts)
    return diagnostics.map(renderer.text)
  }
}
