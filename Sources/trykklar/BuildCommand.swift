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
    Option(name: "--jobs", value: "N", summary: "how many editions are typeset at a time (default: one a core)"),
    ShardOptions.shard,
    Option(name: "--quiet", value: nil, summary: "do not tell how far it has come"),
    Option(
      name: "--fresh", value: nil, summary: "set everything anew, also what an earlier build has made of the same"),
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
    What comes out does not hang on --jobs. --shard 2/8 makes the second of eight parts, which is the same on every
    machine that has the same folders, and leaves manifest-2-of-8.json; when all parts are made, here or elsewhere,
    `trykklar merge` joins them. Interrupted, it leaves what it has finished in place, and its manifest says what that is.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let order: BuildOrder
    switch BuildOrder.make(arguments) {
    case .success(let made): order = made
    case .failure(let mistake):
      console.complain(mistake.message, remedy: mistake.remedy)
      return .wrongUsage
    }
    Cancellation.cancel(on: [SIGINT, SIGTERM, SIGHUP])
    let press = Press(templates: Templates.folder, theme: ReportCommands.theme(arguments), jobs: order.jobs)
    var worst = ExitStatus.success
    var loads: [Int] = []
    for path in order.reports {
      let status = build(path, order, &loads, press, arguments, console)
      if status == .interrupted { return status }
      if status.rawValue > worst.rawValue { worst = status }
    }
    return worst
  }

  /// - Parameter loads: what the parts of a divided run have to make of the reports so far.
  private static func build(
    _ path: String, _ order: BuildOrder, _ loads: inout [Int], _ press: Press, _ arguments: Arguments,
    _ console: Console
  ) -> ExitStatus {
    guard let folder = ReportCommands.open(path, console) else { return .reportHasErrors }
    var earlier: ComparedReport?
    if let since = arguments.value("--since") {
      earlier = ReportCommands.earlier(since, than: folder, path, console)
      if earlier == nil { return .reportHasErrors }
    }
    let progress = BuildProgress(path, isQuiet: arguments.switches.contains("--quiet"), console)
    let result = press.build(
      folder, order.shard.map { .part($0, after: loads) } ?? order.choice, as: order.profile,
      output: arguments.value("--output") ?? "Output", since: earlier,
      keepTeX: arguments.switches.contains("--keep-tex"),
      isFresh: arguments.switches.contains("--fresh"), limits: order.limits, cancellation: .bySignal
    ) { progress.hear($0) }
    progress.end()
    loads = result.division?.loads ?? loads
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
      console.say("trykklar: interrupted; \(interrupted(result))")
      return .interrupted
    }
  }

  private static func interrupted(_ result: BuildResult) -> String {
    let made = result.editions.count { $0.outcome == .finished }
    return made == 0
      ? "the last good PDF is as it was"
      : "\(made) of \(result.editions.count) editions are made, the other PDFs are as they were"
  }
}
