import Model
import Reading

/// Lays a project's cases over `people.yaml`.
struct PeopleImport {
  static let path = "people.yaml"
  /// In the order of writing.
  private static let keys = [
    "name", "title", "organisation", "organisation-type", "role", "sector", "region", "gender", "age-band", "consent",
  ]

  private(set) var patch: YAMLPatch
  private(set) var memory: [String: ImportMemory.Record]
  private(set) var count = ImportResult.Count()
  private(set) var diagnostics: [Diagnostic] = []
  /// People's identifiers by the GUIDs of their cases.
  private(set) var identifiers: [String: String] = [:]
  /// Those whose name may stand under what they say.
  private(set) var named: Set<String> = []

  private var taken: Set<String>
  private var roles: Headings
  private var sectors: Headings

  init(_ patch: YAMLPatch, _ memory: [String: ImportMemory.Record]) {
    self.patch = patch
    self.memory = memory
    let listed = (patch.root["people"]?.items ?? []) + (patch.root["voices"]?.items ?? [])
    taken = Set(listed.compactMap { $0["id"]?.text })
    roles = Headings(patch.root["roles"]?.items ?? [])
    sectors = Headings(patch.root["sectors"]?.items ?? [])
    for record in patch.root["people"]?.items ?? [] {
      guard let guid = ProjectReader.guid(record["imported"]?.text), let id = record["id"]?.text else { continue }
      if identifiers[guid] == nil { identifiers[guid] = id }
      if record["consent"]?.text == Person.Consent.named.rawValue { named.insert(guid) }
    }
  }

  /// - Returns: false where the file is written in a way that cannot be gone on with.
  mutating func lay(_ material: ImportMaterial) -> Bool {
    let records = ImportedRecords.byGUID(patch.root["people"]?.items ?? [])
    var new: [NewRecord] = []
    for person in material.people {
      if let (outline, index) = records[person.guid] {
        update(person, outline, index, material.projectName)
      } else if memory[person.guid] == nil {
        new.append(record(of: person, material.projectName))
      }
    }
    diagnostics += gone(material, records.mapValues(\.outline))
    count.added = new.count
    return patch.append(new, to: "people", isSpaced: false)
      && patch.append(sectors.added, to: "sectors", isSpaced: false)
      && patch.append(roles.added, to: "roles", isSpaced: false)
  }

  private mutating func record(of person: ImportMaterial.PersonMaterial, _ project: String) -> NewRecord {
    let slug = Identifier.slug(person.name ?? "")
    let id = Names.free(slug.isEmpty ? "person-1" : slug, &taken)
    identifiers[person.guid] = id
    if person.fields["consent"] == .text(Person.Consent.named.rawValue) { named.insert(person.guid) }
    var fields: [(key: String, value: FieldValue)] = [("id", .text(id)), ("imported", .text(person.guid))]
    var digests: [String: String] = [:]
    for key in Self.keys {
      guard let value = value(key, of: person) else { continue }
      fields.append((key, written(key, value, of: person)))
      digests[key] = ImportMemory.digest(value)
    }
    memory[person.guid] = ImportMemory.Record(project: project, fields: digests)
    return NewRecord(fields: fields)
  }

  private mutating func update(
    _ person: ImportMaterial.PersonMaterial, _ outline: YAMLOutline, _ index: Int, _ project: String
  ) {
    let fields = Self.keys.map { key -> RecordMerge.Field in
      let value = value(key, of: person)
      return RecordMerge.Field(key: key, value: value, written: value, current: outline[key]?.fieldValue)
    }
    let place = YAMLPatch.Place(list: "people", index: index)
    let outcome = RecordMerge.merge(fields, known: memory[person.guid]?.fields) { key, value in
      patch.set(key, value.map { written(key, $0, of: person) }, in: outline, at: place)
    }
    memory[person.guid] = ImportMemory.Record(project: project, fields: outcome.remembered)
    if !outcome.updated.isEmpty { count.updated += 1 }
    if !outcome.conflicts.isEmpty || !outcome.unwritable.isEmpty { count.kept += 1 }
    let id = outline["id"]?.text ?? person.guid
    diagnostics += outcome.diagnostics(of: "person `\(id.clipped)`", at: self.place(of: outline)) { _ in
      "compare it with the case in the project"
    }
  }

  private func gone(_ material: ImportMaterial, _ records: [String: YAMLOutline]) -> [Diagnostic] {
    let present = Set(material.people.map(\.guid))
    return ImportedRecords.gone(
      records.filter { memory[$0.key]?.project == material.projectName && !present.contains($0.key) }, called: "person",
      in: "case", at: place)
  }

  private func place(of outline: YAMLOutline) -> SourceLocation { patch.place(ofRecord: outline, in: Self.path) }
}

extension PeopleImport {
  /// A field's value as it is compared: of roles and sectors their identifiers.
  private func value(_ key: String, of person: ImportMaterial.PersonMaterial) -> FieldValue? {
    guard case .text(let words)? = person.fields[key] else { return nil }
    switch key {
    case "role": return roles.identifier(for: words).map(FieldValue.text)
    case "sector": return sectors.identifier(for: words).map(FieldValue.text)
    default: return .text(words)
    }
  }

  /// The same where it is going to be written: what it points at is then there.
  private mutating func written(
    _ key: String, _ value: FieldValue, of person: ImportMaterial.PersonMaterial
  ) -> FieldValue {
    guard case .text(let words)? = person.fields[key] else { return value }
    switch key {
    case "role": roles.declare(words)
    case "sector": sectors.declare(words)
    default: break
    }
    return value
  }
}

/// Roles or sectors: those that are declared, and those that people turn out to have.
private struct Headings {
  private var known: [String: String] = [:]
  private var identifiers: Set<String>
  private(set) var added: [NewRecord] = []

  init(_ declared: [YAMLOutline]) {
    identifiers = Set(declared.compactMap { $0["id"]?.text })
    for record in declared {
      guard let id = record["id"]?.text, let title = record["title"] else { continue }
      for words in [title.text] + title.entries.map(\.value.text) {
        if let words, known[Self.key(words)] == nil { known[Self.key(words)] = id }
      }
    }
  }

  /// The identifier of the heading with this title, or the one that it would have; nil where the title gives none.
  func identifier(for words: String) -> String? {
    if let id = known[Self.key(words)] { return id }
    let slug = Identifier.slug(words)
    return slug.isEmpty ? nil : slug
  }

  mutating func declare(_ words: String) {
    guard let id = identifier(for: words), identifiers.insert(id).inserted else { return }
    known[Self.key(words)] = id
    added.append(NewRecord(fields: [("id", .text(id)), ("title", .text(words))]))
  }

  private static func key(_ words: String) -> String { words.singleSpaced.lowercased() }
}

extension YAMLOutline {
  /// What an author has written for a field; nil for nothing. What is neither a text nor a list of texts is compared as something
  /// that no project has.
  var fieldValue: FieldValue? {
    if let text { return .text(text) }
    switch content {
    case .scalar: return nil
    case .sequence(let items, _):
      let texts = items.compactMap(\.text)
      return texts.count == items.count ? .list(texts) : .list(["\u{0}"])
    case .mapping, .alias: return .list(["\u{0}"])
    }
  }
}
