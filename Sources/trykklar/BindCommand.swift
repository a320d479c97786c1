import Publishing

/// `trykklar bind FOLDER`
enum BindCommand: Command {
  static let name = "bind"
  static let summary = "links numbers in the text to the values they are"
  static let operands = Operands.one("FOLDER")
  static let options = [
    Option(name: "--dry-run", value: nil, summary: "show what would be changed, and change nothing")
  ]
  static let discussion = """
    Where a number in prose is bound to nothing and is one value and no other, a link is written around it:
    74 pct. becomes [74 pct.](value:politikere.ansvar.ja). Each change is shown. Numbers that leave a doubt stay as
    they are; `trykklar check` lists them.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let path = arguments.operands[0]
    guard let folder = ReportCommands.open(path, console) else { return .reportHasErrors }
    let proof = Press(templates: Templates.folder).proof(folder)
    let binder = Binder(proof.unboundNumbers, texts: proof.texts)
    if !arguments.switches.contains("--dry-run") {
      let obstacles = binder.write(into: folder)
      ReportCommands.show(obstacles, proof.texts, folder: path, console)
      if obstacles.containErrors { return .reportHasErrors }
    }
    for change in binder.changes { console.print("\(path)/\(change.place): \(change.link)") }
    let left = binder.leftOver
    console.say("\(path): \(binder.changes.count) bound, \(left) left as \(left == 1 ? "it is" : "they are")")
    return .success
  }
}
