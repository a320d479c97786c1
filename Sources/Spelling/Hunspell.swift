import Model
import Platform

/// Debian's `hunspell`, run as a child process on a list of words.
public struct Hunspell: Sendable {
  private let program: String
  private let temporaryFolder: String

  /// Why there is no answer.
  public enum Fault: Error, Hashable, Sendable {
    case missingProgram
    case missingDictionary(Language)
    /// It ended badly, and what it said.
    case failed(String)
  }

  /// - Throws: `missingProgram` where the machine has none.
  public init(_ machine: Machine) throws(Fault) {
    guard let program = machine.path(of: "hunspell") else { throw .missingProgram }
    self.program = program
    temporaryFolder = machine.temporaryFolder
  }

  /// Those of the words that the dictionary does not know.
  ///
  /// - Parameter words: letters and apostrophes only.
  public func unknown(among words: Set<String>, in language: Language) throws(Fault) -> Set<String> {
    guard !words.isEmpty else { return [] }
    let output = try run("-l", words.sorted(), language)
    return Set(output.split(separator: "\n").map(String.init)).intersection(words)
  }

  /// What the dictionary has instead of a word that it does not know, the likeliest first.
  public func suggestions(for words: Set<String>, in language: Language) throws(Fault) -> [String: [String]] {
    guard !words.isEmpty else { return [:] }
    // A line that begins with `^` is a word and never an order to hunspell.
    let output = try run("-a", words.sorted().map { "^" + $0 }, language)
    var suggestions: [String: [String]] = [:]
    for line in output.split(separator: "\n") where line.hasPrefix("& ") {
      // & word count offset: one, two
      guard let word = line.dropFirst(2).split(separator: " ").first, let colon = line.firstIndex(of: ":") else {
        continue
      }
      suggestions[String(word)] = line[line.index(after: colon)...].split(separator: ",").map { String($0.trimmed) }
    }
    return suggestions
  }

  private func run(_ mode: String, _ lines: [String], _ language: Language) throws(Fault) -> String {
    let dictionary = SpellingDictionary(language)
    let result: ChildProcess.Result
    do {
      let folder = try Files.makePrivateFolder(in: temporaryFolder, prefix: "trykklar-")
      defer { Files.remove(folder) }
      let input = Files.join(folder, "words")
      try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: input)
      // The home is the private folder: what a user has taught hunspell must not decide what is right here.
      var environment = ChildProcess.plainEnvironment
      environment["HOME"] = folder
      result = ChildProcess(
        program, ["-i", "UTF-8", "-d", dictionary.name, mode], environment: environment, folder: folder,
        limits: .init(seconds: 60, output: 16 << 20), input: input
      ).run()
    } catch {
      throw .failed(error.reason)
    }
    if result.errorText.contains("Can't open") { throw .missingDictionary(language) }
    guard result.succeeded else { throw .failed(String(result.errorText.prefix(200))) }
    return result.text
  }
}

extension Hunspell.Fault {
  /// What to tell who asked for spelling.
  public var diagnostic: Diagnostic {
    switch self {
    case .missingProgram:
      Diagnostic(
        "missing-program", "`hunspell` is not installed; it is needed for checking the spelling",
        remedy:
          "install it: apt-get install hunspell \(Language.allCases.map { SpellingDictionary($0).package }.joined(separator: " "))"
      )
    case .missingDictionary(let language):
      Diagnostic(
        "missing-dictionary", "`hunspell` has no \(language.englishName) dictionary",
        remedy: "install it: apt-get install \(SpellingDictionary(language).package)")
    case .failed(let words): Diagnostic("spelling-failed", "`hunspell` could not check the spelling: \(words)")
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
