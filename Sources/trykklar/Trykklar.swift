import Model
import Publishing

#if canImport(Glibc)
  import Glibc
#endif

/// The command line. What a command does is in its own file; what it works with is in the library.
@main
enum Trykklar {
  static var commands: [any Command.Type] {
    [
      NewCommand.self, CheckCommand.self, ExplainCommand.self, BuildCommand.self, MergeCommand.self, WatchCommand.self,
      ChangesCommand.self, EditionsCommand.self, ValuesCommand.self, EvidenceCommand.self, StatsCommand.self,
      BindCommand.self, ImportCommand.self, PreflightCommand.self, FontCommand.self, SchemaCommand.self,
      DoctorCommand.self,
    ]
  }

  static func main() {
    let console = Console()
    exit(run(Array(CommandLine.arguments.dropFirst()), console).rawValue)
  }

  static func run(_ words: [String], _ console: Console) -> ExitStatus {
    guard let name = words.first else {
      console.say(Help.overview)
      return .wrongUsage
    }
    switch name {
    case "--help", "-h", "help":
      if words.count > 1, let command = commands.first(where: { $0.name == words[1] }) {
        console.print(Help.of(command))
      } else {
        console.print(Help.overview)
      }
      return .success
    case "--version":
      console.print("trykklar \(Version.current)")
      return .success
    default: break
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      let names = commands.map { $0.name } + ["help", "--help", "--version"]
      console.complain(
        name.hasPrefix("-") ? "unknown option `\(name)`" : "unknown command `\(name)`",
        remedy: NearMiss.remedy(for: name, among: names) ?? "see `trykklar --help`")
      return .wrongUsage
    }
    let rest = Array(words.dropFirst())
    if rest.contains("--help") || rest.contains("-h") {
      console.print(Help.of(command))
      return .success
    }
    switch Arguments.parse(rest, for: command) {
    case .success(let arguments): return command.run(arguments, console)
    case .failure(let mistake):
      console.complain(mistake.message, remedy: mistake.remedy ?? "see `trykklar \(name) --help`")
      return .wrongUsage
    }
  }
}

/// What the caller is told when it is over.
enum ExitStatus: Int32 {
  case success = 0
  case reportHasErrors = 1
  case wrongUsage = 2
  case machineLacksSomething = 3
  /// 128 and the number of SIGINT, as shells have it.
  case interrupted = 130
}
