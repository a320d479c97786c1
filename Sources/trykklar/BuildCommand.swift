import Model
import Publishing
import Typesetting

#if canImport(Glibc)
  import Glibc
#endif

/// `trykklar build FOLDER…`
enum BuildCommand: Command {
  static let name = "build"
  static let summary = "makes a report's PDF"
  static let operands = Operands.several("FOLDER")
  static let options = [
    Option(name: "--output", value: "DIR", summary: "where PDFs go: DIR/NAME/NAME.pdf (default: Output)"),
    Option(name: "--keep-tex", value: nil, summary: "keep what TeX read and wrote, in DIR/NAME/tex"),
    Option(name: "--time-limit", value: "SECONDS", summary: "how long TeX may take for a pass (default: 120)"),
  ]
  static let discussion = """
    Reads, checks and typesets each report and prints the path of each finished PDF. A report with errors is not
    typeset, and the PDF of an earlier build stays as it was.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    var limits = Job.Limits()
    switch arguments.seconds("--time-limit") {
    case .success(let seconds): if let seconds { limits.secondsPerPass = seconds }
    case .failure(let mistake):
      console.complain(mistake.message, remedy: nil)
      return .wrongUsage
    }
    Cancellation.cancel(on: [SIGINT, SIGTERM, SIGHUP])
    let press = Press(templates: Templates.folder)
    var worst = ExitStatus.success
    for path in arguments.operands {
      let status = build(path, press, arguments, limits, console)
      if status == .interrupted { return status }
      if status.rawValue > worst.rawValue { worst = status }
    }
    return worst
  }

  private static func build(
    _ path: String, _ press: Press, _ arguments: Arguments, _ limits: Job.Limits, _ console: Console
  ) -> ExitStatus {
    guard let folder = ReportCommands.open(path, console) else { return .reportHasErrors }
    console.progress("\(path): reading")
    let result = press.build(
      folder, output: arguments.values["--output"] ?? "Output",
      keepTeX: arguments.switches.contains("--keep-tex"), limits: limits, cancellation: .bySignal
    ) { step in
      switch step {
      case .makingFonts(let faces): console.progress("\(path): making \(faces) faces of type (once)")
      case .pass(let number, let reason): console.progress("\(path): pass \(number), \(reason)")
      }
    }
    console.endProgress()
    ReportCommands.show(result.diagnostics, result.texts, folder: path, console)
    switch result.outcome {
    case .finished:
      if let pdf = result.pdf { console.print(pdf) }
      return .success
    case .failed: return .reportHasErrors
    case .unprepared: return .machineLacksSomething
    case .cancelled:
      console.say("trykklar: interrupted; the last good PDF is as it was")
      return .interrupted
    }
  }
}
