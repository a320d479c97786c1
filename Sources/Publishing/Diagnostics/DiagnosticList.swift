import Model

/// Diagnostics as JSON for programs: a list of reports, each with what is wrong and what is waived.
struct DiagnosticList {
  private let reports: [CheckedReport]

  init(_ reports: [CheckedReport]) { self.reports = reports }

  var json: JSON { .list(reports.map(Self.record)) }

  private static func record(_ report: CheckedReport) -> JSON {
    func count(_ severity: Severity) -> JSON { .integer(report.diagnostics.count { $0.severity == severity }) }
    return .record([
      ("report", .text(report.folder)), ("errors", count(.error)), ("warnings", count(.warning)),
      ("notes", count(.note)), ("diagnostics", .list(report.diagnostics.map { .record(members($0, report)) })),
      ("waived", .list(report.waived.map { waived($0, report) })),
      ("off", .list(report.turnedOff.map(JSON.text))),
    ])
  }

  private static func members(_ diagnostic: Diagnostic, _ report: CheckedReport) -> [(String, JSON?)] {
    let place = diagnostic.location
    return [
      ("code", .text(diagnostic.code)), ("severity", .text(diagnostic.severity.name)),
      ("file", place.map { .text($0.file) }), ("line", place.map { .integer($0.line) }),
      ("column", place.map { .integer($0.column) }),
      ("endColumn", place == nil ? nil : .integer(report.endColumn(of: diagnostic))),
      ("message", .text(diagnostic.message)), ("remedy", diagnostic.remedy.map(JSON.text)),
      ("editions", diagnostic.editions.isEmpty ? nil : .list(diagnostic.editions.map(JSON.text))),
    ]
  }

  private static func waived(_ waived: WaivedDiagnostic, _ report: CheckedReport) -> JSON {
    let place = waived.waiver.location
    return .record(
      members(waived.diagnostic, report) + [
        ("reason", .text(waived.waiver.reason)),
        ("waiver", .record([("file", .text(place.file)), ("line", .integer(place.line))])),
      ])
  }
}

extension Severity {
  /// *error*, *warning* or *note*.
  var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
