import Model

/// Diagnostics as GitHub's workflow commands, which its runner shows beside the lines of a change.
///
/// The escapes are those of the runner's own tools (actions/toolkit, `command.ts`).
struct GitHubCommands {
  let lines: [String]

  init(_ reports: [CheckedReport]) {
    lines = reports.flatMap { report in report.diagnostics.map { Self.command($0, report) } }
  }

  private static func command(_ diagnostic: Diagnostic, _ report: CheckedReport) -> String {
    let name =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [(String, String)] = []
    if let place = diagnostic.location {
      properties = [
        ("file", report.path(of: place.file)), ("line", "\(place.line)"), ("col", "\(place.column)"),
        ("endColumn", "\(report.endColumn(of: diagnostic) - 1)"),
      ]
    }
    properties.append(("title", diagnostic.code))
    let words = properties.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
    return "::\(name) \(words)::\(escaped(diagnostic.allWords, inProperty: false))"
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where inProperty: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where inProperty: result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
