import Model
import Publishing

/// `trykklar editions FOLDER`
enum EditionsCommand: Command {
  static let name = "editions"
  static let summary = "lists a report's editions, and what is held back and why"
  static let operands = Operands.one("FOLDER")
  static let options: [Option] = []
  static let discussion = """
    A line an edition: its identifier, its language, how many answers each survey has from those it is about, and what
    it is compared with. Below it, what is held back so that nobody who answered is given away, and why: that list is
    for those who make the report, not for its readers.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let path = arguments.operands[0]
    guard let folder = ReportCommands.open(path, console) else { return .reportHasErrors }
    let proof = Press(templates: Templates.folder).proof(folder, .none)
    ReportCommands.show(proof.diagnostics, proof.texts, folder: path, console)
    if let list = EditionListing(proof) { console.print(list.text) }
    return proof.diagnostics.containErrors ? .reportHasErrors : .success
  }
}
