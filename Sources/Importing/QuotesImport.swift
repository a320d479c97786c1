import Model
import Reading

/// Lays a project's coded passages over `quotes.yaml`.
struct QuotesImport {
  static let path = "quotes.yaml"

  private(set) var patch: YAMLPatch
  private(set) var memory: [String: ImportMemory.Record]
  private(set) var count = ImportResult.Count()
  private(set) var diagnostics: [Diagnostic] = []

  private let people: PeopleImport
  /// The paths of transcripts by the GUIDs of their texts.
  private let transcripts: [String: String]
  private var taken: Set<String>

  init(
    _ patch: YAMLPatch, _ memory: [String: ImportMemory.Record], people: PeopleImport, transcripts: [String: String]
  ) {
    self.patch = patch
    self.memory = memory
    self.people = people
    self.transcripts = transcripts
    taken = Set(patch.root.items.compactMap { $0["id"]?.text })
  }

  /// - Returns: false where the file is written in a way that cannot be gone on with.
  mutating func lay(_ material: ImportMaterial) -> Bool {
    let records = ImportedRecords.byGUID(patch.root.items)
    var new: [NewRecord] = []
    var unattributed = 0
    for quote in material.quotes {
      if let (outline, index) = records[quote.guid] {
        update(quote, outline, index, material.projectName)
      } else if memory[quote.guid] == nil {
        new.append(record(of: quote, material.projectName))
        if speaker(quote) == nil { unattributed += 1 }
      }
    }
    diagnostics += gone(material, records.mapValues(\.outline))
    if unattributed > 0 { diagnostics.append(Self.withoutSpeaker(unattributed)) }
    count.added = new.count
    return patch.append(new, to: nil, isSpaced: true)
  }

  private mutating func record(of quote: ImportMaterial.QuoteMaterial, _ project: String) -> NewRecord {
    var fields: [(key: String, value: FieldValue)] = [
      ("id", .text(Names.free(Self.identifier(quote.text), &taken))), ("imported", .text(quote.guid)),
    ]
    var digests: [String: String] = [:]
    for field in self.fields(of: quote, nil) {
      digests[field.key] = ImportMemory.digest(field.value)
      if let value = field.written { fields.append((field.key, value)) }
    }
    // Nobody is named by an import; the author may take the line out where the person has agreed to be.
    if let speaker = speaker(quote), !people.named.contains(speaker) { fields.append(("attribution", .text("auto"))) }
    fields.append(("rendering", .text(Quote.Rendering.verbatim.rawValue)))
    memory[quote.guid] = ImportMemory.Record(project: project, fields: digests)
    return NewRecord(fields: fields)
  }

  private mutating func update(
    _ quote: ImportMaterial.QuoteMaterial, _ outline: YAMLOutline, _ index: Int, _ project: String
  ) {
    let place = YAMLPatch.Place(list: nil, index: index)
    let outcome = RecordMerge.merge(fields(of: quote, outline), known: memory[quote.guid]?.fields) { key, value in
      patch.set(key, value, in: outline, at: place)
    }
    memory[quote.guid] = ImportMemory.Record(project: project, fields: outcome.remembered)
    if !outcome.updated.isEmpty { count.updated += 1 }
    if !outcome.conflicts.isEmpty || !outcome.unwritable.isEmpty { count.kept += 1 }
    let id = outline["id"]?.text ?? quote.guid
    diagnostics += outcome.diagnostics(of: "quote `\(id.clipped)`", at: self.place(of: outline)) { key in
      switch key {
      case "themes": "compare it with the project's: `\(FieldValue.list(quote.themes).yaml(inFlow: false))`"
      default: "compare it with selection \(quote.guid.clipped) in the project"
      }
    }
  }

  /// What is kept in step with the project. Speakers are compared as cases, so that an author may rename people.
  private func fields(of quote: ImportMaterial.QuoteMaterial, _ outline: YAMLOutline?) -> [RecordMerge.Field] {
    let guids = Dictionary(people.identifiers.map { ($0.value, $0.key) }) { first, _ in first }
    let who = outline?["who"]?.fieldValue.map { value -> FieldValue in
      if case .text(let id) = value, let guid = guids[id] { .text("case \(guid)") } else { value }
    }
    let speaker = speaker(quote)
    let source = transcripts[quote.transcript].map(FieldValue.text)
    let themes = FieldValue.list(quote.themes)
    return [
      RecordMerge.Field(
        key: "text", value: .text(quote.text), written: .text(quote.text), current: outline?["text"]?.fieldValue),
      RecordMerge.Field(
        key: "who", value: speaker.map { .text("case \($0)") },
        written: speaker.flatMap { people.identifiers[$0] }.map(FieldValue.text), current: who),
      RecordMerge.Field(key: "source", value: source, written: source, current: outline?["source"]?.fieldValue),
      RecordMerge.Field(key: "themes", value: themes, written: themes, current: outline?["themes"]?.fieldValue),
    ]
  }

  /// The case that speaks, as long as people.yaml has it: an author may have deleted it.
  private func speaker(_ quote: ImportMaterial.QuoteMaterial) -> String? {
    quote.speaker.flatMap { people.identifiers[$0] == nil ? nil : $0 }
  }

  /// Made of the first words, and of nothing that says whose they are: identifiers reach the PDF.
  private static func identifier(_ text: String) -> String {
    var id = ""
    for word in text.split(separator: " ").prefix(5).map({ Identifier.slug(String($0)) }) where !word.isEmpty {
      let longer = id.isEmpty ? word : "\(id)-\(word)"
      if longer.count > 40 { break }
      id = longer
    }
    return id.isEmpty ? "citat" : id
  }

  private func gone(_ material: ImportMaterial, _ records: [String: YAMLOutline]) -> [Diagnostic] {
    let present = Set(material.quotes.map(\.guid)).union(material.refused)
    return ImportedRecords.gone(
      records.filter { memory[$0.key]?.project == material.projectName && !present.contains($0.key) }, called: "quote",
      in: "coded selection", at: place)
  }

  private func place(of outline: YAMLOutline) -> SourceLocation { patch.place(ofRecord: outline, in: Self.path) }

  private static func withoutSpeaker(_ count: Int) -> Diagnostic {
    Diagnostic(
      "unattributed-selection", .note, at: SourceLocation(file: path),
      "\(count == 1 ? "a new quote has" : "\(count) new quotes have") no `who`: the project says of no case, or of several, "
        + "that \(count == 1 ? "it is its" : "they are its")",
      remedy: "add `who` to those that the report shows")
  }
}
