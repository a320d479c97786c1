import Model
import Platform
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
    EditionOptions.all, EditionOptions.edition, ProfileOptions.profile, ProfileOptions.preset,
    Option(
      name: "--since", value: "REV", summary: "only editions whose pages have changed since a revision, or a folder"),
    ReportCommands.theme,
    Option(name: "--output", value: "DIR", summary: "where PDFs go (default: Output)"),
    Option(name: "--keep-tex", value: nil, summary: "keep what TeX read and wrote, in a folder tex beside the PDF"),
    Option(name: "--time-limit", value: "SECONDS", summary: "how long TeX may take for a pass (default: 120)"),
  ]
  static let discussion = """
    Reads, checks and typesets each report and prints the path of each finished PDF: DIR/NAME/NAME.pdf, or
    DIR/NAME/EDITION/NAME-EDITION.pdf of a report that has an editions.yaml. Without --all and --edition that is its
    first edition. Beside each PDF is values.csv, all numbers that it prints, and in DIR/NAME manifest.json, what went
    in and what came out. An edition with errors is not typeset, and the PDF of an earlier build stays as it was.
    With --since, of all editions unless --edition says which, those are made whose text, numbers, pictures, theme or
    fonts are not what they were, and those that have no PDF; why each is made or not is said on standard error.
    With --profile print the PDF is one for a printer, NAME-print.pdf: bleed, marks, inks and a PDF/X standard as
    --preset names them, of the report's printers.yaml or of those that come with Trykklar (offset, saddle-stitch,
    classic); one that does not pass preflight is NAME-print-refused.pdf, to be looked at. With --profile draft it is
    NAME-draft.pdf, marked as a draft, with what is wrong in its margins, also of a report with errors. Text, numbers
    and pages are the same in all.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    var limits = Job.Limits()
    switch arguments.seconds("--time-limit") {
    case .success(let seconds): if let seconds { limits.secondsPerPass = seconds }
    case .failure(let mistake):
      console.complain(mistake.message, remedy: nil)
      return .wrongUsage
    }
    let choice: EditionChoice
    switch EditionOptions.choice(arguments, otherwise: arguments.value("--since") == nil ? .first : .all) {
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
    Cancellation.cancel(on: [SIGINT, SIGTERM, SIGHUP])
    let press = Press(templates: Templates.folder, theme: ReportCommands.theme(arguments))
    var worst = ExitStatus.success
    for path in arguments.operands {
      let status = build(path, choice, profile, press, arguments, limits, console)
      if status == .interrupted { return status }
      if status.rawValue > worst.rawValue { worst = status }
    }
    return worst
  }

  private static func build(
    _ path: String, _ choice: EditionChoice, _ profile: ProfileChoice, _ press: Press, _ arguments: Arguments,
    _ limits: Job.Limits, _ console: Console
  ) -> ExitStatus {
    guard let folder = ReportCommands.open(path, console) else { return .reportHasErrors }
    var earlier: ComparedReport?
    if let since = arguments.value("--since") {
      earlier = ReportCommands.earlier(since, than: folder, path, console)
      if earlier == nil { return .reportHasErrors }
    }
    console.progress("\(path): reading")
    let result = press.build(
      folder, choice, as: profile, output: arguments.value("--output") ?? "Output", since: earlier,
      keepTeX: arguments.switches.contains("--keep-tex"), limits: limits, cancellation: .bySignal
    ) { edition, step in
      let name = edition.isEmpty ? path : "\(path), \(edition)"
      console.progress("\(name): \(step.words)")
    }
    console.endProgress()
    ReportCommands.show(result.diagnostics, result.texts, folder: path, console)
    for decision in result.plan?.decisions ?? [] {
      let name = decision.edition.isEmpty ? path : "\(path), \(decision.edition)"
      console.say("\(name): \(decision.why)" + (decision.isBuilt ? "" : "; not built"))
    }
    for edition in result.editions { for pdf in [edition.pdf, edition.cover] { if let pdf { console.print(pdf) } } }
    switch result.outcome {
    case .finished: return .success
    case .failed: return .reportHasErrors
    case .unprepared: return .machineLacksSomething
    case .cancelled:
      console.say("trykklar: interrupted; the last good PDF is as it was")
      return .interrupted
    }
  }
}
