import Model
import Publishing
import Reading

/// What the commands that take a report folder have in common.
enum ReportCommands {
  static let theme = Option(
    name: "--theme", value: "THEME", summary: "a theme's name, or its folder (./DIR), instead of the report's own")

  /// The theme that `--theme` names; nil without it.
  static func theme(_ arguments: Arguments) -> String? { arguments.value(theme.name) }

  /// Opens a report folder, or says why not.
  static func open(_ path: String, _ console: Console) -> DiskFolder? {
    switch folder(path) {
    case .success(let folder): return folder
    case .failure(let mistake):
      console.complain(mistake.message, remedy: mistake.remedy)
      return nil
    }
  }

  /// A report folder, or why there is none.
  static func folder(_ path: String) -> Result<DiskFolder, Arguments.Mistake> {
    do {
      return .success(try DiskFolder(path))
    } catch {
      let mistake =
        switch error {
        case .missing:
          Arguments.Mistake(
            message: "there is no folder `\(path)`", remedy: "make one with `trykklar new \(path)`")
        case .notAFile:
          Arguments.Mistake(
            message: "`\(path)` is not a folder", remedy: "name the folder that holds `report.yaml`")
        default: Arguments.Mistake(message: "`\(path)` cannot be opened")
        }
      return .failure(mistake)
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

  /// Reads a report in the edition that `--edition` names, the first without it, says what is wrong with it, and prints what
  /// `list` makes of it.
  static func list(_ arguments: Arguments, _ console: Console, _ list: (Proof) -> String?) -> ExitStatus {
    let path = arguments.operands[0]
    guard let folder = open(path, console) else { return .reportHasErrors }
    let proof = Press(templates: Templates.folder).proof(
      folder, arguments.value(EditionOptions.edition.name).map { .named([$0]) } ?? .first)
    show(proof.diagnostics, proof.texts, folder: path, console)
    if let text = list(proof) { console.print(text) }
    return proof.diagnostics.containErrors ? .reportHasErrors : .success
  }

  /// Shows diagnostics and their count.
  ///
  /// - Parameter waived: how many others a waiver lets pass.
  static func show(
    _ diagnostics: [Diagnostic], _ texts: [String: SourceText], folder: String, waived: Int = 0, _ console: Console
  ) {
    let renderer = DiagnosticText(folder: folder, texts: texts, usesColour: console.usesColour)
    for diagnostic in diagnostics { console.say(renderer.text(diagnostic)) }
    if let summary = DiagnosticText.summary(diagnostics, waived: waived) { console.say("\(folder): \(summary)") }
  }
}
