import Model
import Platform

/// Git, asked about what a repository holds. It reads and does nothing else: no hook, filter, pager or file system monitor that the
/// repository's or the user's settings name is run, nothing is fetched, and the work tree and the index are not touched.
struct Git: Sendable {
  private let program: String
  /// Where git looks for the repository, as an absolute path.
  let folder: String
  private let environment: [String: String]

  /// Nil when there is no git.
  init?(in folder: String, machine: Machine = .current) {
    guard let program = machine.path(of: "git") else { return nil }
    self.program = program
    self.folder = folder
    var environment = ChildProcess.plainEnvironment
    // The user's own settings say which repositories of others he trusts (`safe.directory`).
    for name in ["HOME", "XDG_CONFIG_HOME"] { environment[name] = machine.environment[name] }
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_NO_LAZY_FETCH"] = "1"
    // No transport at all, for a git that does not know the line above.
    environment["GIT_ALLOW_PROTOCOL"] = ""
    environment["GIT_NO_REPLACE_OBJECTS"] = "1"
    self.environment = environment
  }

  private static let settings = [
    "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never",
  ]

  /// Runs a command of git's.
  ///
  /// - Parameters:
  ///   - input: a file that it reads as its standard input.
  ///   - output: how many bytes of what it says are kept.
  func run(_ words: [String], input: String? = nil, output: Int = 64 << 20) -> ChildProcess.Result {
    // Git maps whole packs into memory, however little it reads of them.
    let limits = ChildProcess.Limits(seconds: 120, memory: nil, fileSize: 1 << 20, output: output)
    return ChildProcess(
      program, Self.settings + words, environment: environment, folder: folder, limits: limits, input: input
    ).run()
  }

  /// What a command says on one line; nil when it fails.
  func line(_ words: String...) -> Result<String, Refusal> {
    let result = run(words)
    guard result.succeeded else { return .failure(Refusal(result)) }
    return .success(String(result.text.prefix { $0 != "\n" }))
  }

  /// Git's own words for what it would not do.
  struct Refusal: Error {
    var words: String

    init(_ result: ChildProcess.Result) {
      let first = result.errorText.split(separator: "\n").first.map(String.init) ?? "\(result.ending)"
      words = first.hasPrefix("fatal: ") ? String(first.dropFirst(7)) : first
    }
  }
}
