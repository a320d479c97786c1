import Model
import Platform
import Reading

/// What the last build of the same report with the same words on the command line has come to, so that where no file has changed since, not one
/// is read.
///
/// It counts as long as every file and folder of the report and of its themes, the program, TeX, and all that came of the build are what they
/// were, by their stamps.
struct RunResults {
  private let path: String?
  private let folders: [String]

  /// - Parameters:
  ///   - asked: all that decides what is built, but for what stands in files.
  ///   - templates: the folder with the themes.
  init(_ folder: DiskFolder, asked: [String], templates: String, machine: Machine = .current) {
    let templates = Files.realPath(templates) ?? templates
    let found = [machine.path(of: "pdflatex") ?? "", ResultFiles.absolute("")]
    path = ResultFiles.path("run", [folder.root, templates, Version.current] + found + asked, on: machine)
    folders = [folder.root, templates]
  }

  private struct Made: Codable {
    struct Edition: Codable {
      var edition: String
      var language: String
      var pdf: String
      var cover: String?
      var values: String?
      var pageCount: Int?
      var engine: String?
      var madeFrom: String?
    }

    var stamps: [String]
    var editions: [Edition]
    var diagnostics: [Diagnostic]
    var manifest: String
  }

  /// Stamps of all that a build may read, taken before it reads. Nil when there is a file too many to look at.
  func before() -> StampedFiles? {
    var files = StampedFiles()
    var left = 20_000
    for folder in folders { guard Self.add(folder, 0, &files, &left) else { return nil } }
    return files
  }

  /// What a build would come to; nil when it must be looked into.
  func result() -> BuildResult? {
    guard let made: Made = ResultFiles.read(path), let files = StampedFiles(lines: made.stamps.map { Substring($0) }),
      files.areSame
    else { return nil }
    var result = BuildResult(outcome: .finished, diagnostics: made.diagnostics, texts: texts(of: made.diagnostics))
    result.manifest = made.manifest
    result.editions = made.editions.map { edition in
      var known = BuildResult.EditionResult(
        edition: edition.edition, language: Language(rawValue: edition.language) ?? .danish, outcome: .finished,
        diagnostics: [])
      (known.pdf, known.cover, known.values) = (edition.pdf, edition.cover, edition.values)
      (known.pageCount, known.engine, known.madeFrom) = (edition.pageCount, edition.engine, edition.madeFrom)
      return known
    }
    return result
  }

  /// - Parameters:
  ///   - before: what stood there before the build read it.
  ///   - themes: the folders of themes that were used.
  func keep(_ result: BuildResult, before: StampedFiles?, themes: [String]) {
    guard var files = before, result.outcome == .finished, let manifest = result.manifest else { return }
    let tools = Set(result.editions.flatMap(\.tools))
    guard result.editions.allSatisfy({ !$0.tools.isEmpty }) else { return }
    var left = 20_000
    for theme in Set(themes) where !folders.contains(where: { theme.hasPrefix($0 + "/") }) {
      guard Self.add(theme, 0, &files, &left) else { return }
    }
    var editions: [Made.Edition] = []
    for edition in result.editions {
      guard edition.outcome == .finished, let pdf = edition.pdf else { return }
      for file in [pdf, edition.cover, edition.values].compactMap({ $0 }) {
        guard files.add(ResultFiles.absolute(file)) else { return }
      }
      editions.append(
        .init(
          edition: edition.edition, language: edition.language.rawValue, pdf: pdf, cover: edition.cover,
          values: edition.values, pageCount: edition.pageCount, engine: edition.engine, madeFrom: edition.madeFrom))
    }
    for file in [manifest, ResultFiles.program, ScreenSetup.colourProfile] {
      guard files.add(ResultFiles.absolute(file)) else { return }
    }
    ResultFiles.write(
      Made(
        stamps: files.lines + tools.sorted(), editions: editions, diagnostics: result.diagnostics, manifest: manifest),
      at: path)
  }

  /// A folder's own stamp tells when a file comes or goes.
  private static func add(_ folder: String, _ depth: Int, _ files: inout StampedFiles, _ left: inout Int) -> Bool {
    guard depth < 16, files.add(folder) else { return false }
    for name in Files.names(in: folder) where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = Files.join(folder, name)
      left -= 1
      guard left > 0 else { return false }
      if Files.isFolder(path) {
        guard add(path, depth + 1, &files, &left) else { return false }
      } else {
        // A link that leads nowhere is no file to read.
        _ = files.add(path)
      }
    }
    return true
  }

  /// The texts whose lines are shown.
  private func texts(of diagnostics: [Diagnostic]) -> [String: SourceText] {
    let names = Set(diagnostics.compactMap(\.location?.file))
    let texts = names.compactMap { name -> (String, SourceText)? in
      (try? Files.read("\(folders[0])/\(name)")).map { (name, SourceText(text: String(decoding: $0, as: UTF8.self))) }
    }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }
}
