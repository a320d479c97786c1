import Model
import Platform
import Publishing
import Typesetting

#if canImport(Glibc)
  import Glibc
#endif

/// `trykklar font add FILE.otf… --as NAME`
enum FontCommand: Command {
  static let name = "font"
  static let summary = "makes a family of OpenType fonts usable in themes"
  static let operands = Operands.several("add FILE.otf")
  static let options = [Option(name: "--as", value: "NAME", summary: "what themes will call the family")]
  static let discussion = """
    Looks at the OpenType files of a family (regular, italic, bold, bold italic), copies them to the user's cache, and
    makes what pdfTeX needs to set Danish in them, with their own kerning and ligatures. A theme then uses the family by
    its name: `families: {text: NAME}` under `fonts` in theme.yaml. Everybody who builds with the theme adds it once.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.operands.first == "add" else {
      console.complain(
        "`font` cannot `\(arguments.operands.first ?? "")`", remedy: "write `trykklar font add FILE.otf… --as NAME`")
      return .wrongUsage
    }
    let files = Array(arguments.operands.dropFirst())
    guard !files.isEmpty, let name = arguments.value("--as") else {
      console.complain(
        files.isEmpty ? "`font add` lacks its FILE.otf" : "`font add` lacks `--as NAME`",
        remedy: "write `trykklar font add FILE.otf… --as NAME`")
      return .wrongUsage
    }
    Cancellation.cancel(on: [SIGINT, SIGTERM, SIGHUP])
    let press = Press(templates: Templates.folder)
    let addition = FontFamilies().add(
      files, as: name, encodingFolder: press.encodingFolder, cancellation: .bySignal
    ) { console.progress("\(name): \($0.words)") }
    console.endProgress()
    ReportCommands.show(addition.diagnostics, [:], folder: "font \(name)", console)
    if Cancellation.bySignal.isCancelled { return .interrupted }
    guard !addition.cuts.isEmpty else {
      return Outcomes.of(addition.diagnostics) == .unprepared ? .machineLacksSomething : .reportHasErrors
    }
    for style in FontStyle.allCases {
      if let file = addition.cuts[style] { console.print("\(name) \(style.rawValue): \(file)") }
    }
    return .success
  }
}
