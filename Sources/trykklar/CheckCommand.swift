import Model
import Publishing

/// `trykklar check FOLDER…`
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "reads a report and says what is wrong with it"
  static let operands = Operands.several("FOLDER")
  static let options = [
    EditionOptions.edition, Option(name: "--strict", value: nil, summary: "take warnings for errors"),
  ]
  static let discussion = """
    Reads the report, numbers it, checks it, and makes nothing. All that is wrong is said in one run, each with its
    place and what to do, in every edition unless --edition says which. Exit status 1 if anything is an error; with --strict, a warning too.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let press = Press(templates: Templates.folder)
    let named = arguments.values(EditionOptions.edition.name)
    var status = ExitStatus.success
    for path in arguments.operands {
      guard let folder = ReportCommands.open(path, console) else {
        status = .reportHasErrors
        continue
      }
      let proof = press.proof(folder, named.isEmpty ? .all : .named(named))
      var diagnostics = proof.diagnostics
      if arguments.switches.contains("--strict") { diagnostics = diagnostics.strict }
      ReportCommands.show(diagnostics, proof.texts, folder: path, console)
      if diagnostics.containErrors { status = .reportHasErrors } else { console.print("\(path): no errors") }
    }
    return status
  }
}
