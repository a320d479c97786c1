import Model
import Reading

/// What a report's folder has before an import.
struct FolderBefore {
  let people: YAMLPatch
  let quotes: YAMLPatch
  let memory: ImportMemory
  /// The file that keeps what is private out of version control, where there is none.
  let ignoring: ImportResult.File?
  private(set) var diagnostics: [Diagnostic] = []
  private var bytes: [String: [UInt8]] = [:]

  init(_ folder: some ReportFolder) throws(ImportFault) {
    for path in [PeopleImport.path, QuotesImport.path, ImportMemory.path, Self.ignoreFile] {
      bytes[path] = try TranscriptsImport.bytes(of: path, in: folder)
    }
    people = try Self.patch(PeopleImport.path, bytes)
    quotes = try Self.patch(QuotesImport.path, bytes)
    if let known = bytes[ImportMemory.path] {
      guard let read = ImportMemory(String(decoding: known, as: UTF8.self)) else {
        throw ImportFault(
          "malformed-memory", at: SourceLocation(file: ImportMemory.path),
          "the file is not as Trykklar wrote it; nothing is changed",
          remedy: "restore it; if it is deleted, whatever differs from the project is taken for edited by hand")
      }
      memory = read
    } else {
      memory = ImportMemory()
    }
    guard let ignored = bytes[Self.ignoreFile] else {
      ignoring = ImportResult.File(path: Self.ignoreFile, bytes: Array(Self.ignoreText.utf8))
      return
    }
    ignoring = nil
    if !String(decoding: ignored, as: UTF8.self).contains("transcripts") {
      diagnostics.append(
        Diagnostic(
          "transcripts-not-ignored", .warning, at: SourceLocation(file: Self.ignoreFile),
          "`transcripts/` is not kept out of version control, and holds what people said in confidence",
          remedy:
            "add a line `/transcripts/`, and `/people.yaml` unless all who can read it may know who was interviewed"))
    }
  }

  /// Selections that quotes have been imported from.
  var knownSelections: Set<String> {
    Set(memory.quotes.keys).union(quotes.root.items.compactMap { ProjectReader.guid($0["imported"]?.text) })
  }

  /// A patched file, if it has changed.
  func changed(_ path: String, _ patch: YAMLPatch) throws(ImportFault) -> [ImportResult.File] {
    guard patch.isChanged else { return [] }
    guard let text = patch.text() else { throw ProjectImport.unpatchable(path) }
    return [ImportResult.File(path: path, bytes: Array(text.utf8), before: bytes[path])]
  }

  func changed(_ memory: ImportMemory) -> [ImportResult.File] {
    let new = Array(memory.text.utf8)
    let old = bytes[ImportMemory.path]
    return new == old ? [] : [ImportResult.File(path: ImportMemory.path, bytes: new, before: old)]
  }

  private static func patch(_ path: String, _ bytes: [String: [UInt8]]) throws(ImportFault) -> YAMLPatch {
    guard let text = String(validating: bytes[path] ?? [], as: UTF8.self), let patch = YAMLPatch(text) else {
      throw ImportFault(
        "unpatchable-file", at: SourceLocation(file: path), "`\(path)` cannot be read as it stands; nothing is changed",
        remedy: "mend what `trykklar check` finds in it, and import again")
    }
    return patch
  }

  private static let ignoreFile = ".gitignore"
  private static let ignoreText = """
    # What people said in confidence, and who they are. Take a line out only where all who can read the repository may know.
    /transcripts/
    /people.yaml

    """
}
