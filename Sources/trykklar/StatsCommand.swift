import Publishing

/// `trykklar stats FOLDER`
enum StatsCommand: Command {
  static let name = "stats"
  static let summary = "counts a report's words, its LIX and what it shows, chapter by chapter"
  static let operands = Operands.one("FOLDER")
  static let options = [
    EditionOptions.edition, Option(name: "--format", value: "FORMAT", summary: "text or json (default: text)"),
  ]
  static let discussion = """
    A line a chapter and one for them all, in the first edition unless --edition says which. LIX is the words of a sentence and the
    per cent of words with more than six letters (Björnsson 1968): up to 24 meget let, 25-34 let, 35-44 middel, 45-54
    svær, from 55 meget svær. Long are sentences of more than 40 words; minutes are at 200 words each. Of quotes there
    are those in the speaker's own words and those retold. Values are numbers that are bound to data.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let format: StatisticsListing.Format = ReportCommands.format(arguments, console) else { return .wrongUsage }
    return ReportCommands.list(arguments, console) { $0.editions.first.map { StatisticsListing($0).text(format) } }
  }
}
