import Model
import Publishing
import Reading

/// What the commands that take a report folder have in common.
enum ReportCommands {
  /// Opens a report folder, or says why not.
  static func open(_ path: String, _ console: Console) -> DiskFolder? {
    do {
      return try DiskFolder(path)
    } catch {
      switch error {
      case .missing: console.complain("there is no folder `\(path)`", remedy: "make one with `trykklar new \(path)`")
      case .notAFile: console.complain("`\(path)` is not a folder", remedy: "name the folder that holds `report.yaml`")
      default: console.complain("`\(path)` cannot be opened", remedy: nil)
      }
      return nil
    }
  }

  /// The format that `--format` names, the first there is without it; nil, and a complaint, when it names none.
  static func format<Format: RawRepresentable<String> & CaseIterable>(
    _ arguments: Arguments, _ console: Console
  ) -> Format? {
    guard let asked = arguments.value("--format") else { return Format.allCases.first }
    if let format = Format(rawValue: asked) { return format }
    let names = Format.allCases.map(\.rawValue)
    console.complain(
      "there is no format `\(asked)`",
      remedy: NearMiss.remedy(for: asked, among: names)
        ?? "use one of \(names.map { "`\($0)`" }.joined(separator: ", "))")
    return nil
  }

  /// Shows diagnostics and their count.
  static func show(
    _ diagnostics: [Diagnostic], _ texts: [String: SourceText], folder: String, _ console: Console
  ) {
    let renderer = DiagnosticText(folder: folder, texts: texts, usesColour: console.usesColour)
    for diagnostic in diagnostics { console.say(renderer.text(diagnostic)) }
    if let summary = DiagnosticText.summary(diagnostics) { console.say("\(folder): \(summary)") }
  }
}
