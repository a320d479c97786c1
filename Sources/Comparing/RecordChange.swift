import Model

/// A part of a report that is new, gone or says something else.
public struct RecordChange: Sendable, Hashable {
  public enum What: Sendable, Hashable {
    case added
    case removed
    /// It has another identifier and says the same.
    case renamed(from: String)
    case reworded([FieldChange])
  }

  /// A key that says something else.
  public struct FieldChange: Sendable, Hashable {
    public var name: String
    /// Nil where the words are nobody's business.
    public var words: WordDiff?
  }

  public var kind: RecordText.Kind
  public var id: String
  public var title: String
  public var what: What
  /// The language that it is reworded in, where that is not the report's own.
  public var language: Language?

  var address: Address? { kind.scheme.map { Address($0, id) } }
}

extension RecordChange {
  /// What has changed of the parts, kind by kind and by identifier. In other languages than the report's own only rewording is
  /// told: what is there at all is the same in all of them.
  static func changes(_ old: ReportFacts, _ new: ReportFacts) -> [RecordChange] {
    let own = changes(old.records[old.language] ?? [], new.records[new.language] ?? [])
    let others = Language.allCases.filter { $0 != new.language }.flatMap { language -> [RecordChange] in
      let reworded = changes(old.records[language] ?? [], new.records[language] ?? []).filter { change in
        if case .reworded = change.what { true } else { false }
      }
      return reworded.map { change in
        var change = change
        change.language = language
        return change
      }
    }
    return own + others
  }

  private static func changes(_ old: [RecordText], _ new: [RecordText]) -> [RecordChange] {
    RecordText.Kind.allCases.flatMap { kind in
      changes(of: kind, old.filter { $0.kind == kind }, new.filter { $0.kind == kind })
    }
  }

  private static func changes(of kind: RecordText.Kind, _ old: [RecordText], _ new: [RecordText]) -> [RecordChange] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var gone = before.values.filter { after[$0.id] == nil }.sorted { $0.id < $1.id }
    var changes: [RecordChange] = []
    for record in after.values.sorted(by: { $0.id < $1.id }) {
      func change(_ what: What) -> RecordChange {
        RecordChange(kind: kind, id: record.id, title: record.title, what: what)
      }
      if let earlier = before[record.id] {
        let fields = fieldChanges(earlier, record)
        if !fields.isEmpty { changes.append(change(.reworded(fields))) }
      } else if !record.fields.isEmpty, let same = gone.firstIndex(where: { $0.fields == record.fields }) {
        changes.append(change(.renamed(from: gone.remove(at: same).id)))
      } else {
        changes.append(change(.added))
      }
    }
    return changes + gone.map { RecordChange(kind: kind, id: $0.id, title: $0.title, what: .removed) }
  }

  private static func fieldChanges(_ old: RecordText, _ new: RecordText) -> [FieldChange] {
    let names =
      new.fields.map(\.name) + old.fields.map(\.name).filter { name in !new.fields.contains { $0.name == name } }
    return names.compactMap { name in
      let (before, after) = (old.fields.first { $0.name == name }, new.fields.first { $0.name == name })
      guard before != after else { return nil }
      if before?.isPrivate ?? false || after?.isPrivate ?? false { return FieldChange(name: name, words: nil) }
      let words = WordDiff(before?.text ?? "", after?.text ?? "")
      return words.isEmpty ? nil : FieldChange(name: name, words: words)
    }
  }
}
