/// What `--help` prints.
enum Help {
  static var overview: String {
    let width = Trykklar.commands.map { $0.name.count }.max() ?? 0
    let lines = Trykklar.commands.map { command in
      "  \(padded(command.name, width + 2))\(command.summary)"
    }
    return """
      trykklar: a folder of text and figures goes in, a finished report comes out

      usage: trykklar COMMAND …

      \(lines.joined(separator: "\n"))

        trykklar COMMAND --help     what a command takes
        trykklar --version          the version

      exit status: 0 done, 1 the report has errors, 2 wrong usage, 3 the machine lacks something,
      130 interrupted
      """
  }

  static func of(_ command: any Command.Type) -> String {
    let options = command.options + [Option(name: "--help", value: nil, summary: "print this")]
    let titles = options.map { $0.name + ($0.value.map { " \($0)" } ?? "") }
    let width = titles.map(\.count).max() ?? 0
    let lines = zip(titles, options).map { "  \(padded($0, width + 2))\($1.summary)" }
    return """
      usage: trykklar \(command.name)\(command.operands.usage)\(command.options.isEmpty ? "" : " [OPTION…]")

      \(command.discussion)

      \(lines.joined(separator: "\n"))
      """
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
