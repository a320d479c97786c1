import Publishing

/// `trykklar values FOLDER`
enum ValuesCommand: Command {
  static let name = "values"
  static let summary = "lists every number that a report prints, and where it is from"
  static let operands = Operands.one("FOLDER")
  static let options = [
    EditionOptions.edition,
    Option(name: "--quotes", value: nil, summary: "list the quotes, and where in their transcripts they were said"),
    Option(name: "--format", value: "FORMAT", summary: "text, csv or json (default: text)"),
  ]
  static let discussion = """
    A line a value, in text and in figures: its place, what is printed, its address, the number before rounding,
    how many respondents are behind it, and the source; in the first edition unless --edition says which. What is wrong with the report is said on standard error.
    With --quotes, a line a quote that is shown: its words, its source, and of a transcript the lines and the time.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let format: ValueListing.Format = ReportCommands.format(arguments, console) else { return .wrongUsage }
    let isOfQuotes = arguments.switches.contains("--quotes")
    return ReportCommands.list(arguments, console) { proof in
      isOfQuotes ? QuoteListing(proof).text(format) : ValueListing(proof.printedValues).text(format)
    }
  }
}
