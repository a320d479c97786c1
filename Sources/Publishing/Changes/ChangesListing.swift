import Comparing
import Model

/// What has changed in a report, as a list to read in a terminal, beside a pull request or by a program.
///
/// It is read where a report is discussed, so it has nothing of `people.yaml` but how many there are in a sector, and no number that
/// is withheld on either side.
public struct ChangesListing: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, markdown }

  let changes: Changes
  /// As the user named the two sides.
  let old: String
  let new: String

  public init(_ changes: Changes, from old: String, to new: String) {
    (self.changes, self.old, self.new) = (changes, old.shownSafely, new.shownSafely)
  }

  /// The list in a format, without a line end after the last line. As text and Markdown it is empty when nothing has changed.
  public func text(_ format: Format) -> String {
    switch format {
    case .json: json
    case .text: changes.isEmpty ? "" : plain
    case .markdown: changes.isEmpty ? "" : markdown
    }
  }

  /// *2 numbers moved, 1 quote reworded, 3 editions affected*
  var summary: String {
    let numbers = NumberChange.Kind.inOrder.compactMap { kind in
      Self.counted(changes.numbers.count { $0.kind == kind }, "number", kind.words)
    }
    let phrases = Self.counted(changes.phrases.count, "phrase", "untrue now")
    let records = RecordText.Kind.allCases.flatMap { kind in
      ["added", "removed", "renamed", "reworded"].compactMap { word in
        Self.counted(changes.records.count { $0.kind == kind && $0.what.word == word }, kind.rawValue, word)
      }
    }
    let people = [
      Self.counted(changes.people.added.total, "person", "added", plural: "people"),
      Self.counted(changes.people.removed.total, "person", "removed", plural: "people"),
      Self.counted(changes.people.altered, "person", "altered", plural: "people"),
    ]
    let last = [
      Self.counted(changes.editions.count(where: \.isAffected), "edition", "affected"),
      Self.counted(changes.diagnostics.new.count, "diagnostic", "new"),
      Self.counted(changes.diagnostics.gone.count, "diagnostic", "gone"),
    ]
    let all = numbers + [phrases].compactMap { $0 } + records + (people + last).compactMap { $0 }
    return all.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String, _ what: String, plural: String? = nil) -> String? {
    guard count > 0 else { return nil }
    return "\(count) \(count == 1 ? noun : plural ?? noun + "s") \(what)"
  }
}

extension NumberChange.Kind {
  static let inOrder: [NumberChange.Kind] = [.moved, .base, .appeared, .disappeared, .withheld, .released]

  var words: String {
    switch self {
    case .moved: "moved"
    case .base: "with another n"
    case .appeared: "appeared"
    case .disappeared: "disappeared"
    case .withheld: "withheld now"
    case .released: "no longer withheld"
    }
  }
}

extension NumberChange {
  /// *76 % → 74 %*, as far as either is told.
  var movement: String {
    let before = old?.text ?? (kind == .withheld ? "(withheld now)" : "")
    let after = new?.text ?? (kind == .released ? "(shown now)" : "")
    switch kind {
    case .moved: return "\(before) → \(after)"
    case .base: return after
    case .withheld: return "withheld now"
    case .released: return "withheld → \(after)"
    case .appeared: return "new: \(new?.text ?? "withheld")"
    case .disappeared: return "gone: \(old?.text ?? "withheld")"
    }
  }

  /// *n 608 → 650*; nil where it is the same or unknown.
  var base: String? {
    guard let old, let new, old.n != new.n else { return nil }
    let words = [old.n, new.n].map { $0.map { String($0) } ?? "?" }
    return "n \(words[0]) → \(words[1])"
  }

  /// Where it stands, or stood.
  var places: String {
    let now = newPlaces.map(\.description).joined(separator: ", ")
    let then = oldPlaces.map(\.description).joined(separator: ", ")
    if now == then || then.isEmpty { return now }
    return now.isEmpty ? "was in \(then)" : "\(now) (was in \(then))"
  }
}

extension RecordChange {
  /// *quote `tid`*; the report itself has no identifier.
  var name: String { id.isEmpty ? "report.yaml" : "\(kind.rawValue) `\(id)`" }

  /// What has happened to it, and in which language where that is not the report's own.
  var happening: String {
    let language = language.map { " in \($0.rawValue)" } ?? ""
    if case .renamed(let old) = what { return "renamed from `\(old)`" }
    return what.word + language
  }
}

extension RecordChange.What {
  var word: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed"
    case .reworded: "reworded"
    }
  }

  var fields: [RecordChange.FieldChange] { if case .reworded(let fields) = self { fields } else { [] } }
}

extension EditionChange {
  /// *unchanged*, *3 numbers, 1 quote*
  public var words: String {
    switch what {
    case .added: "new"
    case .removed(let why): why.map { "held back: \($0)" } ?? "not made any more"
    case .changed(let reasons): reasons.map(\.words).joined(separator: ", ")
    case .unchanged: "unchanged"
    }
  }

  /// What it is called in a list.
  var name: String { id.isEmpty ? "the report" : id }
}

extension [PeopleChange.Count] {
  var total: Int { reduce(0) { $0 + $1.count } }

  /// *2 kommune, 1 stat*
  var words: String { map { "\($0.count) \($0.sector.isEmpty ? "in no sector" : $0.sector)" }.joined(separator: ", ") }
}

extension String {
  /// What authors wrote, on one line and with nothing in it that a terminal would obey.
  var shownSafely: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: text.append(" ")
      case .format: break
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
