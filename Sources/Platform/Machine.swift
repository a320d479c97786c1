import Glibc

/// What the house knows of the machine it works on: the environment it was started in, and how many cores there are.
///
/// It is a value, so that a test can describe a machine without TeX, without a home, or with a small `TMPDIR`.
public struct Machine: Sendable {
  /// `PATH`, `HOME`, `TMPDIR` and `XDG_CACHE_HOME` are read; nothing of it reaches TeX unless it is passed it on.
  public var environment: [String: String]
  /// How many child processes may work at once, at least 1.
  public var cores: Int

  public init(environment: [String: String], cores: Int) {
    self.environment = environment
    self.cores = max(1, cores)
  }

  /// The machine that this process runs on.
  public static var current: Machine {
    Machine(environment: ownEnvironment, cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Foundation knows it too, and takes longer to load than all that is done before a report is read.
  private static var ownEnvironment: [String: String] {
    var found: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        found[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      place += 1
    }
    return found
  }

  /// The folder for temporary files: `TMPDIR`, else `/tmp`.
  public var temporaryFolder: String {
    guard let folder = environment["TMPDIR"], folder.hasPrefix("/") else { return "/tmp" }
    return folder
  }

  /// The user's folder for what can be made again: `XDG_CACHE_HOME`, else `~/.cache`; nil without a home.
  public var cacheFolder: String? {
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return Files.join(home, ".cache")
  }

  /// The absolute path of a program, found as a shell would find it; nil when there is none.
  public func path(of program: String) -> String? {
    if program.contains("/") { return Files.isExecutable(program) ? program : nil }
    return searchPath.lazy.map { Files.join($0, program) }.first { Files.isExecutable($0) }
  }

  /// The folders of `PATH`, the empty and the relative ones left out: a report folder must not bring its own programs.
  package var searchPath: [String] {
    let path = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }
}
