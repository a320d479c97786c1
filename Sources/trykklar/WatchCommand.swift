import Model
import Platform
import Publishing
import Typesetting

#if canImport(Glibc)
  import Glibc
#endif

/// `trykklar watch FOLDER`
enum WatchCommand: Command {
  static let name = "watch"
  static let summary = "makes a report's PDF again whenever a file is saved"
  static let operands = Operands.one("FOLDER")
  static let options = [
    EditionOptions.all, EditionOptions.edition, ReportCommands.theme, ProfileOptions.profile, ProfileOptions.preset,
    Option(name: "--output", value: "DIR", summary: "where PDFs go (default: Output)"),
  ]
  static let discussion = """
    Builds as `trykklar build` does, and then again when a file of the report or of its theme has been saved, until
    Ctrl-C. What is wrong is shown as soon as the report has been read, before it is typeset; a report with errors is
    shown and waited for, and the last good PDF stays. A save during a build begins it anew. Ctrl-C and SIGTERM end it
    with status 0 when nothing that it has begun is left.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let choice: EditionChoice
    switch EditionOptions.choice(arguments, otherwise: .first) {
    case .success(let chosen): choice = chosen
    case .failure(let mistake):
      console.complain(mistake.message, remedy: mistake.remedy)
      return .wrongUsage
    }
    let profile: ProfileChoice
    switch ProfileOptions.choice(arguments) {
    case .success(let chosen): profile = chosen
    case .failure(let mistake):
      console.complain(mistake.message, remedy: mistake.remedy)
      return .wrongUsage
    }
    let path = arguments.operands[0]
    guard ReportCommands.open(path, console) != nil else { return .reportHasErrors }
    Cancellation.cancel(on: [SIGINT, SIGTERM, SIGHUP])
    let watch = ReportWatch(
      path, press: Press(templates: Templates.folder, theme: ReportCommands.theme(arguments)), choice, as: profile,
      output: arguments.value("--output") ?? "Output")
    watch.run(until: .bySignal) { tell($0, path, console) }
    console.endProgress()
    console.say("\(path): no longer watched")
    return .success
  }

  private static func tell(_ news: ReportWatch.News, _ path: String, _ console: Console) {
    switch news {
    case .polling:
      console.say("trykklar: the system has no room for more watches, so files are looked through once a second")
    case .begun(let changes):
      console.endProgress()
      if !changes.isEmpty { console.say("\(path): \(saved(changes))") }
      console.progress("\(path): reading")
    case .missingFolder: console.say("\(path): the folder is gone; waiting for it")
    case .proofed(let proof, let seconds):
      console.endProgress()
      ReportCommands.show(proof.diagnostics, proof.texts, folder: path, console)
      console.say("\(path): read and checked in \(time(seconds))")
    case .step(let edition, let step):
      console.progress("\(edition.isEmpty ? path : "\(path), \(edition)"): \(step.words)")
    case .built(let result, let news, let seconds):
      console.endProgress()
      ReportCommands.show(news, result.texts, folder: path, console)
      let pdfs = result.editions.compactMap(\.pdf)
      if pdfs.isEmpty {
        console.say("\(path): nothing is typeset until that is mended; waiting")
      } else {
        console.say("\(path): typeset in \(time(seconds))")
        for pdf in pdfs { console.print(pdf) }
      }
    }
  }

  private static func saved(_ changes: [String]) -> String {
    let rest = changes.count - 3
    return changes.prefix(3).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "") + " saved"
  }

  /// *0.34 s*
  private static func time(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
