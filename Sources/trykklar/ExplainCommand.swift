import Publishing

/// `trykklar explain [CODE]`
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "says what a check finds, why it matters and how to mend it"
  static let operands = Operands.atMostOne("CODE")
  static let options: [Option] = []
  static let discussion = """
    Prints what there is to know about a code, such as unbound-number: what it finds, why it matters, an example, how
    to mend it, how much it weighs and how to have it otherwise. Without a code, all codes with a line each.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let code = arguments.operands.first else {
      console.print(ExplanationListing.text)
      return .success
    }
    guard let page = ExplanationListing.page(code) else {
      console.complain("there is no code `\(code)`", remedy: ExplanationListing.remedy(for: code))
      return .wrongUsage
    }
    console.print(page)
    return .success
  }
}
