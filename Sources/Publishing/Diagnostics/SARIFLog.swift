import Checking
import Model

/// Diagnostics as a SARIF log (OASIS SARIF 2.1.0): one run for all reports of the command.
struct SARIFLog {
  private let reports: [CheckedReport]
  /// Every check, and what else was found, so that a result can point at its rule.
  private let rules: [Explanation]
  private let ruleIndex: [String: Int]

  init(_ reports: [CheckedReport]) {
    self.reports = reports
    let checks = Explanation.all.filter { $0.severity != nil }
    let said = Set(reports.flatMap { $0.diagnostics.map(\.code) })
    let others = Explanation.all.filter { $0.severity == nil && said.contains($0.code) }
    rules = checks + others
    ruleIndex = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// What paths are relative to: the folder that the command was run in.
  private static let base = "%SRCROOT%"

  var json: JSON {
    let driver: JSON = .record([
      ("name", .text("Trykklar")), ("version", .text(Version.current)), ("semanticVersion", .text(Version.current)),
      ("rules", .list(rules.map(\.sarifRule))),
    ])
    let base: JSON = .record([
      ("description", .record([("text", .text("The folder that the command was run in."))]))
    ])
    let run: JSON = .record([
      ("tool", .record([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
      ("originalUriBaseIds", .record([(Self.base, base)])), ("results", .list(reports.flatMap(results))),
    ])
    return .record([
      ("$schema", .text("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")),
      ("version", .text("2.1.0")), ("runs", .list([run])),
    ])
  }

  private func results(_ report: CheckedReport) -> [JSON] {
    var prints = Fingerprints(report)
    return report.diagnostics.map { result($0, nil, report, prints.next($0)) }
      + report.waived.map { result($0.diagnostic, $0.waiver, report, prints.next($0.diagnostic)) }
  }

  private func result(
    _ diagnostic: Diagnostic, _ waiver: Waiver?, _ report: CheckedReport, _ print: String
  ) -> JSON {
    let suppressions = waiver.map { waiver -> JSON in
      let lines: JSON = .record([("startLine", .integer(waiver.location.line))])
      return .record([
        ("kind", .text("inSource")), ("status", .text("accepted")), ("justification", .text(waiver.reason)),
        ("location", location(waiver.location.file, lines, report)),
      ])
    }
    return .record([
      ("ruleId", .text(diagnostic.code)), ("ruleIndex", ruleIndex[diagnostic.code].map(JSON.integer)),
      ("level", .text(diagnostic.severity.name)),
      ("message", .record([("text", .text(diagnostic.allWords))])),
      (
        "locations",
        diagnostic.location.map { place in .list([location(place.file, region(diagnostic, place, report), report)]) }
      ),
      ("partialFingerprints", .record([("lineDigest/v1", .text(print))])),
      // Empty says that it is not suppressed; absent would say that nobody knows.
      ("suppressions", .list(suppressions.map { [$0] } ?? [])), ("properties", properties(diagnostic, report)),
    ])
  }

  private func region(_ diagnostic: Diagnostic, _ place: SourceLocation, _ report: CheckedReport) -> JSON {
    .record([
      ("startLine", .integer(place.line)), ("startColumn", .integer(place.column)),
      ("endColumn", .integer(report.endColumn(of: diagnostic))),
    ])
  }

  private func location(_ file: String, _ region: JSON, _ report: CheckedReport) -> JSON {
    let path = report.path(of: file)
    let isAbsolute = path.hasPrefix("/")
    let artifact: JSON = .record([
      ("uri", .text((isAbsolute ? "file://" : "") + path.percentEncodedPath)),
      ("uriBaseId", isAbsolute ? nil : .text(Self.base)),
    ])
    return .record([("physicalLocation", .record([("artifactLocation", artifact), ("region", region)]))])
  }

  private func properties(_ diagnostic: Diagnostic, _ report: CheckedReport) -> JSON {
    .record([
      ("report", .text(report.folder)), ("remedy", diagnostic.remedy.map(JSON.text)),
      ("editions", diagnostic.editions.isEmpty ? nil : .list(diagnostic.editions.map(JSON.text))),
    ])
  }
}

extension Explanation {
  /// SARIF's description of a rule.
  fileprivate var sarifRule: JSON {
    let about = sections.first { $0.heading != "How to mend it" }?.text ?? title
    func message(_ text: String) -> JSON { .record([("text", .text(text))]) }
    return .record([
      ("id", .text(code)), ("shortDescription", message(title)), ("fullDescription", message(about)),
      ("help", .record([("text", .text(page)), ("markdown", .text(page))])),
      ("defaultConfiguration", severity.map { .record([("level", .text($0.name))]) }),
    ])
  }
}

extension String {
  /// As the path of a URI reference (RFC 3986): what is neither unreserved nor a slash is percent-encoded.
  var percentEncodedPath: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
