import Model
import Publishing
import Reading

/// `trykklar changes OLD NEW`
enum ChangesCommand: Command {
  static let name = "changes"
  static let summary = "says what has changed from one report to another, or since a revision"
  static let operands = Operands.each(["OLD", "NEW"])
  static let options = [
    Option(name: "--format", value: "FORMAT", summary: "text, json or markdown (default: text)"),
    Option(name: "--exit-code", value: nil, summary: "exit status 1 when anything has changed"),
  ]
  static let discussion = """
    NEW is a report folder. OLD is another, or a revision of the git repository that NEW stands in: main, HEAD~3, or
    main:Reports/NAME where the report had another folder then. Says which numbers have moved, which phrases are no
    longer true, what was added, removed and reworded, which editions' pages are affected and why, and what checks say
    that they did not. Both sides are made by this program; nothing is written, and git reads and runs nothing else.
    Says nothing when nothing has changed. Of people only how many there are in a sector is told.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let format: ChangesListing.Format = ReportCommands.format(arguments, console) else { return .wrongUsage }
    let (oldName, newName) = (arguments.operands[0], arguments.operands[1])
    guard let folder = ReportCommands.open(newName, console) else { return .reportHasErrors }
    guard let old = ReportCommands.earlier(oldName, than: folder, newName, console) else { return .reportHasErrors }
    let new = ComparedReport(newName, folder)
    let comparison = Press(templates: Templates.folder).compare(old, new)
    guard let changes = comparison.changes else {
      ReportCommands.show(comparison.diagnostics, [:], folder: newName, console)
      return .reportHasErrors
    }
    let text = ChangesListing(changes, from: oldName, to: newName).text(format)
    if !text.isEmpty { console.print(text) }
    return arguments.switches.contains("--exit-code") && !changes.isEmpty ? .reportHasErrors : .success
  }
}

extension ReportCommands {
  /// A report to hold another against: a folder where there is one of the name, else a revision; or says why not.
  static func earlier(
    _ name: String, than folder: DiskFolder, _ folderName: String, _ console: Console
  ) -> ComparedReport? {
    if let old = try? DiskFolder(name) { return ComparedReport(name, old) }
    let found = ComparedReport.at(name, ofRepositoryWith: folder, calledIn: folderName)
    show(found.diagnostics, [:], folder: folderName, console)
    return found.report
  }
}
