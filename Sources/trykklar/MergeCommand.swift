import Model
import Publishing

/// `trykklar merge OUTPUT…`
enum MergeCommand: Command {
  static let name = "merge"
  static let summary = "joins the parts of a run that was divided with build --shard"
  static let operands = Operands.several("OUTPUT")
  static let options = [
    Option(name: "--output", value: "DIR", summary: "where everything is copied to; needed with several OUTPUTs"),
    Option(name: "--dry-run", value: nil, summary: "check the parts, write nothing"),
  ]
  static let discussion = """
    OUTPUT is a folder that parts were built into with `trykklar build --all --shard I/N --output OUTPUT`: one that all
    have shared, or one for each. Checks that no part and no edition is missing, double or unfinished, that every PDF is
    the one that its part has made, and that all parts were built of the same files, with the same Trykklar, TeX, fonts
    and templates. If so, writes manifest.json of each report as a whole build would have written it, and prints its
    path. In one folder nothing else is touched; with --output all PDFs and lists are copied to DIR. If anything is
    wrong, nothing is written, and the exit status is 1.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let output = arguments.value("--output")
    let isDry = arguments.switches.contains("--dry-run")
    guard arguments.operands.count == 1 || output != nil || isDry else {
      console.complain(
        "parts in several folders cannot be joined where they are",
        remedy: "name the folder that they are copied to: `--output DIR`")
      return .wrongUsage
    }
    let merge = RunMerge(arguments.operands, output: output, isDry: isDry)
    ReportCommands.show(merge.diagnostics, [:], folder: output ?? arguments.operands[0], console)
    guard !merge.diagnostics.containErrors else { return .reportHasErrors }
    for report in merge.joined {
      let editions = report.editions == 1 ? "1 edition" : "\(report.editions) editions"
      console.say("\(report.report): \(editions), of \(report.parts) \(report.parts == 1 ? "part" : "parts")")
      if !isDry { console.print(report.manifest) }
    }
    return .success
  }
}
