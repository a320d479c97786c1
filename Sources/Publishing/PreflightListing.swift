import Model
import Preflight

/// What a preflight found, for reading: a line a finding, or JSON for programs.
public struct PreflightListing: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json }

  private let result: PreflightResult
  private let file: String
  private let profile: PreflightProfile

  /// - Parameter file: the PDF, as the user named it.
  public init(_ result: PreflightResult, file: String, profile: PreflightProfile) {
    self.result = result
    self.file = file
    self.profile = profile
  }

  public func text(_ format: Format) -> String {
    switch format {
    case .text: (result.findings.map { Self.plain("\(file): \($0.line)") } + [summary]).joined(separator: "\n")
    case .json: json.lines()
    }
  }

  private var summary: String {
    let counts = DiagnosticText.summary(result.findings.map { $0.diagnostic(file: file) }) ?? "nothing found"
    return Self.plain("\(file): \(profile.rawValue), \(result.pages) page\(result.pages == 1 ? "" : "s"): \(counts)")
  }

  /// Without control characters: names in a PDF must not reach the terminal as commands.
  private static func plain(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: text.append("\u{FFFD}")
      case .format: break
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private var json: JSON {
    let findings = result.findings.map { finding -> JSON in
      let area = finding.place?.area.map { area -> JSON in
        .record([
          ("left", Self.number(area.left)), ("top", Self.number(area.top)), ("width", Self.number(area.width)),
          ("height", Self.number(area.height)),
        ])
      }
      return .record([
        ("code", .text(finding.code)), ("severity", .text(finding.severity.name)),
        ("page", finding.place.map { .integer($0.page) }), ("millimetres", area), ("message", .text(finding.message)),
        ("remedy", .text(finding.remedy)),
      ])
    }
    return .record([
      ("file", .text(file)), ("profile", .text(profile.rawValue)), ("pages", .integer(result.pages)),
      ("findings", .list(findings)),
    ])
  }

  private static func number(_ millimetres: Double) -> JSON {
    let tenths = millimetres.isFinite ? Int((min(max(millimetres, -1e7), 1e7) * 10).rounded()) : 0
    return .number("\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)")
  }
}
