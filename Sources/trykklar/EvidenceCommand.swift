import Publishing

/// `trykklar evidence FOLDER`
enum EvidenceCommand: Command {
  static let name = "evidence"
  static let summary = "shows what recommendations and findings stand on"
  static let operands = Operands.one("FOLDER")
  static let options = [
    EditionOptions.edition, Option(name: "--format", value: "FORMAT", summary: "text, json or dot (default: text)"),
  ]
  static let discussion = """
    The chain from each recommendation to its findings, from a finding to its quotes, figures, values, cases and works,
    and from these to their source and line, of a quote with a transcript its place there; in the first edition unless
    --edition says which. dot is for Graphviz:
    trykklar evidence FOLDER --format dot | dot -Tsvg. What is wrong with the report is said on standard error.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let format: EvidenceListing.Format = ReportCommands.format(arguments, console) else { return .wrongUsage }
    return ReportCommands.list(arguments, console) { proof in
      proof.editions.first.map { EvidenceListing($0.evidence, passages: proof.attestations).text(format) }
    }
  }
}
