import Model
import Publishing

/// `trykklar new FOLDER`
enum NewCommand: Command {
  static let name = "new"
  static let summary = "makes a small report to begin from"
  static let operands = Operands.one("FOLDER")
  static let options: [Option] = []
  static let discussion = """
    Makes FOLDER with a small, complete report that builds as it stands and explains the format in its own comments.
    FOLDER must be new or empty.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let path = arguments.operands[0]
    switch Skeleton.copy(from: Templates.folder, to: path) {
    case .success(let files):
      for file in files { console.print("\(path)/\(file)") }
      console.say("next: trykklar build \(path)")
      return .success
    case .failure(let fault):
      ReportCommands.show([fault.diagnostic], [:], folder: path, console)
      return fault.isMachines ? .machineLacksSomething : .reportHasErrors
    }
  }
}
