import Importing
import Model
import Publishing

/// `trykklar import qdpx FILE FOLDER`
enum ImportCommand: Command {
  static let name = "import"
  static let summary = "reads coded interviews from NVivo, MAXQDA and ATLAS.ti"
  static let operands = Operands.each(["qdpx", "FILE", "FOLDER"])
  static let options: [Option] = []
  static let discussion = """
    FILE is a project exported as REFI-QDA (.qdpx). Its cases go into FOLDER's people.yaml, its coded passages into
    quotes.yaml with the codes as themes, and the texts they stand in into transcripts/, which is private. Run again,
    it adds what is new and updates what has changed in the project. What somebody has edited stays as it is.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let (kind, file, path) = (arguments.operands[0], arguments.operands[1], arguments.operands[2])
    guard kind == "qdpx" else {
      console.complain("`import` reads `qdpx`, not `\(kind)`", remedy: "write `trykklar import qdpx FILE FOLDER`")
      return .wrongUsage
    }
    guard let folder = ReportCommands.open(path, console) else { return .reportHasErrors }
    let result = ProjectImport.run(file, into: folder)
    var diagnostics = result.diagnostics
    if !diagnostics.containErrors { diagnostics += result.write(into: folder) }
    ReportCommands.show(diagnostics, [:], folder: path, console)
    if diagnostics.containErrors {
      return result.isMachineUnprepared ? .machineLacksSomething : .reportHasErrors
    }
    for file in result.files { console.print("\(path)/\(file.path)") }
    console.say("\(path): \(words(result.people, "people")); \(words(result.quotes, "quotes"))")
    return .success
  }

  private static func words(_ count: ImportResult.Count, _ noun: String) -> String {
    "\(noun): \(count.added) added, \(count.updated) updated, \(count.kept) kept as edited"
  }
}
