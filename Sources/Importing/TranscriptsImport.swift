import Model
import Reading

/// Lays a project's texts over the files in `transcripts/`.
struct TranscriptsImport {
  private(set) var memory: [String: ImportMemory.Record]
  private(set) var files: [ImportResult.File] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Paths by the texts' GUIDs.
  private(set) var paths: [String: String] = [:]

  init(_ memory: [String: ImportMemory.Record]) { self.memory = memory }

  mutating func lay(
    _ material: ImportMaterial, people: [String: String], in folder: some ReportFolder
  ) throws(ImportFault) {
    let there: [String]
    do { there = try folder.names(in: "transcripts") } catch { throw ImportFault(folder: error, "transcripts") }
    var taken = Set(there.filter { $0.hasSuffix(".txt") }.map { $0.dropLast(4).lowercased() })
    taken.formUnion(memory.values.compactMap { $0.fields["file"]?.dropFirst(12).dropLast(4).lowercased() })
    for transcript in material.transcripts {
      let bytes = Array(transcript.text.utf8)
      let digest = ImportMemory.digest(bytes: bytes)
      let known = memory[transcript.guid]
      let path = known?.fields["file"] ?? path(of: transcript, bytes, people, &taken, in: folder)
      paths[transcript.guid] = path
      let before = try Self.bytes(of: path, in: folder)
      let base = known?.fields["bytes"]
      let current = before.map(ImportMemory.digest(bytes:))
      if current != digest, digest != base {
        if current == base {
          files.append(ImportResult.File(path: path, bytes: bytes, before: before))
        } else {
          diagnostics.append(Self.conflict(path, isDeleted: before == nil))
        }
      }
      memory[transcript.guid] = ImportMemory.Record(
        project: material.projectName, fields: ["file": path, "bytes": digest])
    }
  }

  /// A path that nobody has. A file with these very bytes has it for this text: the import was not remembered.
  private func path(
    of transcript: ImportMaterial.TranscriptMaterial, _ bytes: [UInt8], _ people: [String: String],
    _ taken: inout Set<String>, in folder: some ReportFolder
  ) -> String {
    let name =
      transcript.speaker.flatMap { people[$0] } ?? Identifier.slug(Self.withoutExtension(transcript.name ?? ""))
    let wanted = name.isEmpty ? "udskrift" : name
    let path = "transcripts/\(wanted).txt"
    if let there = try? folder.read(path), there == bytes {
      taken.insert(wanted)
      return path
    }
    return "transcripts/\(Names.free(wanted, &taken)).txt"
  }

  /// *Interview 3.docx* → *Interview 3*
  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), name.distance(from: dot, to: name.endIndex) <= 5 else { return name }
    return String(name[..<dot])
  }

  /// A file's bytes; nil where it is not there.
  static func bytes(of path: String, in folder: some ReportFolder) throws(ImportFault) -> [UInt8]? {
    do { return try folder.read(path) } catch {
      if error == .missing { return nil }
      throw ImportFault(folder: error, path)
    }
  }

  private static func conflict(_ path: String, isDeleted: Bool) -> Diagnostic {
    Diagnostic(
      "import-conflict", .warning, at: SourceLocation(file: path),
      "the text has changed in the project, and the file was \(isDeleted ? "deleted" : "edited") here; "
        + (isDeleted ? "it is not written again" : "it stays as it is"),
      remedy: "compare the two; quotes from it may not stand in the file as they do in the project")
  }
}

extension ImportFault {
  /// A file of the report that cannot be read.
  init(folder fault: FolderFault, _ path: String) {
    let diagnostic = fault.diagnostic(about: path, at: SourceLocation(file: path))
    self.init(
      diagnostic.code, at: diagnostic.location, diagnostic.message + "; nothing is changed", remedy: diagnostic.remedy)
  }
}
