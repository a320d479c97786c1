import Model
import Publishing

/// `trykklar check FOLDER…`
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "reads a report and says what is wrong with it"
  static let operands = Operands.several("FOLDER")
  static let options = [
    EditionOptions.edition, Option(name: "--strict", value: nil, summary: "take warnings for errors"),
    Option(name: "--spelling", value: nil, summary: "look every word up, with hunspell"),
    Option(name: "--format", value: "FORMAT", summary: "text, json, github, sarif or junit (default: text)"),
  ]
  static let discussion = """
    Reads the report, numbers it, checks it, and makes nothing. All that is wrong is said in one run, each with its
    place and what to do, in every edition unless --edition says which. Exit status 1 if anything is an error; with
    --strict, a warning too. A format that programs read is one document for all folders, on standard output.
    With --spelling, words that Debian's dictionaries do not know are warnings; those that are right all the same stand
    in the report's own words.txt, a word a line, and of a translation in words.en.txt.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let format: CheckFormat = ReportCommands.format(arguments, console) else { return .wrongUsage }
    let press = Press(templates: Templates.folder)
    var reports: [CheckedReport] = []
    for path in arguments.operands {
      let report = check(path, press, arguments)
      if format == .text { show(report, console) }
      reports.append(report)
    }
    if format != .text {
      let document = format.document(reports)
      if !document.isEmpty { console.print(document) }
    }
    return reports.contains { $0.diagnostics.containErrors } ? .reportHasErrors : .success
  }

  private static func check(_ path: String, _ press: Press, _ arguments: Arguments) -> CheckedReport {
    switch ReportCommands.folder(path) {
    case .failure(let mistake): return CheckedReport(missing: path, mistake.message, remedy: mistake.remedy)
    case .success(let folder):
      let named = arguments.values(EditionOptions.edition.name)
      var proof = press.proof(folder, named.isEmpty ? .all : .named(named))
      if arguments.switches.contains("--spelling") { proof.diagnostics += proof.spelling(folder) }
      return CheckedReport(proof, folder: path, isStrict: arguments.switches.contains("--strict"))
    }
  }

  private static func show(_ report: CheckedReport, _ console: Console) {
    if report.isMissing, let fault = report.diagnostics.first {
      console.complain(fault.message, remedy: fault.remedy)
      return
    }
    ReportCommands.show(
      report.diagnostics, report.texts, folder: report.folder, waived: report.waived.count, console)
    if !report.diagnostics.containErrors { console.print("\(report.folder): no errors") }
  }
}
