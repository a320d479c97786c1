import Checking
import Model

/// Diagnostics as JUnit's XML: a test suite a report, a test case a check, and one for every other fault that was found.
///
/// A check fails on an error. Warnings and notes do not fail it and stand in the suite's output; `--strict` makes warnings errors. No clock and
/// no machine's name are in it: the time is the report's own date.
struct JUnitDocument {
  private let reports: [CheckedReport]

  init(_ reports: [CheckedReport]) { self.reports = reports }

  var text: String {
    let suites = reports.enumerated().flatMap { Self.suite($1, $0) }
    let lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    guard !suites.isEmpty else { return (lines + ["<testsuites/>"]).joined(separator: "\n") }
    return (lines + ["<testsuites>"] + suites + ["</testsuites>"]).joined(separator: "\n")
  }

  private static func suite(_ report: CheckedReport, _ id: Int) -> [String] {
    let errors = Dictionary(grouping: report.diagnostics.filter { $0.severity == .error }, by: \.code)
    let checks = Explanation.checks.map(\.code)
    let known = Set(checks)
    let codes = checks + Set(report.diagnostics.map(\.code)).subtracting(known).sorted()
    let off = Set(report.turnedOff)
    let renderer = DiagnosticText(folder: report.folder, texts: report.texts)
    let cases = codes.flatMap { code -> [String] in
      let head = "    <testcase name=\(XML.quoted(code)) classname=\(XML.quoted(report.suite)) time=\"0\""
      if off.contains(code) {
        return [head + ">", "      <skipped message=\"report.yaml turns it off\"/>", "    </testcase>"]
      }
      guard let found = errors[code] else { return [head + "/>"] }
      let message = found.count == 1 ? found[0].message : "\(found.count) errors; first: \(found[0].message)"
      let all = found.map(renderer.text).joined(separator: "\n")
      let failure = "      <failure type=\(XML.quoted(code)) message=\(XML.quoted(message))>"
      return [head + ">", failure + XML.text(all) + "</failure>", "    </testcase>"]
    }
    let rest = report.diagnostics.filter { $0.severity != .error }.map(renderer.text) + report.waived.map(Self.line)
    let counts =
      "tests=\"\(codes.count)\" failures=\"\(errors.count)\" errors=\"0\" skipped=\"\(off.count)\" time=\"0\""
    let names = "id=\"\(id)\" package=\"trykklar\" name=\(XML.quoted(report.suite)) hostname=\"localhost\""
    return [
      "  <testsuite \(names) timestamp=\"\(report.timestamp)\" \(counts)>", "    <properties/>",
    ] + cases + [
      "    <system-out>\(XML.text(rest.joined(separator: "\n")))</system-out>", "    <system-err/>", "  </testsuite>",
    ]
  }

  private static func line(_ waived: WaivedDiagnostic) -> String {
    let place = waived.diagnostic.location.map { "\($0): " } ?? ""
    return "\(place)waived[\(waived.diagnostic.code)]: \(waived.diagnostic.message); because \(waived.waiver.reason)"
  }
}

extension CheckedReport {
  /// The suite's name; a schema wants one, and a user may name nothing.
  fileprivate var suite: String { folder.allSatisfy(\.isWhitespace) ? "report" : folder }

  /// The report's date at midnight, as `xs:dateTime` has it.
  fileprivate var timestamp: String {
    (date?.isoDay ?? "1970-01-01") + "T00:00:00"
  }
}
