import Model
import Platform
import Reading

/// `FILE.qdpx` → a report's people, quotes and transcripts.
///
/// 1. The project is taken out of its archive and read; 2. what a report needs of it is picked, and passages are held against
/// their names; 3. it is laid over what the folder has, field by field, where an author's edit always stays; 4. the files that change
/// are handed on. Nothing is written here: `ImportResult.write` does that.
public enum ProjectImport {
  /// - Parameters:
  ///   - file: the exported project.
  ///   - folder: the report.
  public static func run(
    _ file: String, into folder: some ReportFolder, machine: Machine = .current
  ) -> ImportResult {
    do throws(ImportFault) {
      return try ProjectArchive.open(file, machine: machine) { archive throws(ImportFault) in
        let project = try project(in: archive, file)
        let fetcher = TextFetcher(archive: archive, folder: try? DiskFolder(Files.folder(of: file)))
        return try lay(project, over: folder) { fetcher.text(of: $0) }
      }
    } catch {
      return ImportResult(error)
    }
  }

  private static func project(in archive: ProjectArchive, _ file: String) throws(ImportFault) -> CodedProject {
    guard let name = archive.name(like: "project.qde") else {
      throw ImportFault(
        "not-a-project", "`\(file)` holds no `project.qde`",
        remedy: "export the project as REFI-QDA Project, a file that ends in `.qdpx`")
    }
    guard let bytes = archive.bytes(of: name, limit: ProjectArchive.largestProject) else {
      throw ImportFault(
        "project-too-large",
        "`project.qde` cannot be unpacked, or is larger than \(ProjectArchive.largestProject >> 20) MB",
        remedy: "export the project again, or export less of it")
    }
    return try project(bytes)
  }

  /// Reads `project.qde`.
  static func project(_ bytes: [UInt8]) throws(ImportFault) -> CodedProject {
    let reader = ProjectReader()
    do throws(XML.Fault) {
      try XML.read(bytes, reader)
    } catch {
      throw ImportFault(
        "malformed-project", at: SourceLocation(file: "project.qde", line: error.line),
        "not the XML of a project: \(error.problem)", remedy: "export the project again")
    }
    guard reader.root == "Project" else {
      throw ImportFault(
        "not-a-project", at: SourceLocation(file: "project.qde"), "`\((reader.root ?? "").clipped)` is no project",
        remedy: "export the whole project; a code book alone holds no passages")
    }
    return reader.project
  }

  /// Lays a project over a report.
  static func lay(
    _ project: CodedProject, over folder: some ReportFolder,
    text: (CodedProject.Text) -> Result<String, TextFetcher.Missing>
  ) throws(ImportFault) -> ImportResult {
    guard try TranscriptsImport.bytes(of: "report.yaml", in: folder) != nil else {
      throw ImportFault(
        "missing-file", at: SourceLocation(file: "report.yaml"),
        "`report.yaml` is not there, so this is no report's folder",
        remedy: "make a report first, with `trykklar new`")
    }
    let before = try FolderBefore(folder)
    let known = before.knownSelections
    let material = ImportMaterial(
      project, knownThemes: before.memory.themes, isKnown: { known.contains($0) }, text: text)
    var people = PeopleImport(before.people, before.memory.people)
    guard people.lay(material) else { throw unpatchable(PeopleImport.path) }
    var transcripts = TranscriptsImport(before.memory.transcripts)
    try transcripts.lay(material, people: people.identifiers, in: folder)
    var quotes = QuotesImport(before.quotes, before.memory.quotes, people: people, transcripts: transcripts.paths)
    guard quotes.lay(material) else { throw unpatchable(QuotesImport.path) }

    var memory = before.memory
    (memory.people, memory.quotes, memory.transcripts) = (people.memory, quotes.memory, transcripts.memory)
    memory.themes.merge(material.themes.names) { _, new in new }
    var result = ImportResult()
    result.files = before.ignoring.map { [$0] } ?? []
    result.files += transcripts.files
    result.files += try before.changed(PeopleImport.path, people.patch)
    result.files += try before.changed(QuotesImport.path, quotes.patch)
    if !(memory.people.isEmpty && memory.quotes.isEmpty && memory.transcripts.isEmpty) {
      result.files += before.changed(memory)
    }
    // A project that has nothing for a report leaves nothing behind.
    if result.files.count == 1, before.ignoring != nil { result.files = [] }
    (result.people, result.quotes) = (people.count, quotes.count)
    result.diagnostics = material.diagnostics + before.diagnostics + people.diagnostics + transcripts.diagnostics
    result.diagnostics += quotes.diagnostics
    if material.quotes.isEmpty, material.refused.isEmpty { result.diagnostics.append(nothing(project)) }
    result.diagnostics = result.diagnostics.sortedByPlace()
    return result
  }
}

// The wording.
extension ProjectImport {
  static func unpatchable(_ path: String) -> ImportFault {
    ImportFault(
      "unpatchable-file", at: SourceLocation(file: path),
      "`\(path)` is written in a way that cannot be added to without changing something else; nothing is changed",
      remedy: "write its lists with a line `- …` for each record")
  }

  private static func nothing(_ project: CodedProject) -> Diagnostic {
    let passages = project.texts.reduce(0) { $0 + $1.selections.count }
    let what =
      project.texts.isEmpty
      ? "the project has \(project.codes.count) codes and no texts" : "none of its \(passages) selections is coded"
    return Diagnostic(
      "no-coded-selection", .warning, at: nil, "there are no quotes to import: \(what)",
      remedy: "export the project with its sources and its coding")
  }
}
