import Comparing
import Model

/// The list for programs. What is not known is left out.
extension ChangesListing {
  var json: String {
    let parts: [(String, JSON?)] = [
      ("old", .text(old)), ("new", .text(new)), ("summary", .text(summary)),
      ("numbers", .list(changes.numbers.map(Self.record))), ("phrases", .list(changes.phrases.map(Self.record))),
      ("content", .list(changes.records.map(Self.record))), ("people", people),
      ("editions", .list(changes.editions.map(Self.record))),
      (
        "diagnostics",
        .record([
          ("new", .list(changes.diagnostics.new.map(Self.record))),
          ("gone", .list(changes.diagnostics.gone.map(Self.record))),
        ])
      ),
    ]
    return JSON.record(parts).lines()
  }

  private static func record(_ change: NumberChange) -> JSON {
    .record([
      ("change", .text("\(change.kind)")), ("address", .text(change.address)), ("editions", texts(change.editions)),
      ("old", change.old.map(shown)), ("new", change.new.map(shown)), ("difference", change.difference.map(JSON.text)),
      ("old-places", texts(change.oldPlaces.map(\.description))),
      ("new-places", texts(change.newPlaces.map(\.description))),
    ])
  }

  /// The number as it is rounded for print, never nearer.
  private static func shown(_ number: NumberChange.Shown) -> JSON {
    .record([
      ("prints", .text(number.text)), ("number", number.number.map { .number($0.plain) }),
      ("n", number.n.map(JSON.integer)),
    ])
  }

  private static func record(_ phrase: PhraseChange) -> JSON {
    .record([
      ("words", .text(phrase.words)), ("address", .text(phrase.address)), ("place", .text(phrase.place.description)),
      ("severity", .text("\(phrase.severity)")), ("message", .text(phrase.message)),
      ("remedy", phrase.remedy.map(JSON.text)), ("editions", texts(phrase.editions)),
    ])
  }

  private static func record(_ change: RecordChange) -> JSON {
    var renamed: String?
    if case .renamed(let old) = change.what { renamed = old }
    let fields = change.what.fields.map { field in
      JSON.record([("key", .text(field.name)), ("words", field.words.map { .list($0.pieces.map(piece)) })])
    }
    return .record([
      ("kind", .text(change.kind.rawValue)), ("id", change.id.isEmpty ? nil : .text(change.id)),
      ("title", .text(change.title)), ("change", .text(change.what.word)), ("renamed-from", renamed.map(JSON.text)),
      ("language", change.language.map { .text($0.rawValue) }), ("fields", fields.isEmpty ? nil : .list(fields)),
    ])
  }

  private static func piece(_ piece: WordDiff.Piece) -> JSON {
    switch piece {
    case .same(let text): .record([("same", .text(text))])
    case .removed(let text): .record([("removed", .text(text))])
    case .added(let text): .record([("added", .text(text))])
    case .omitted: .record([("same", .text("…"))])
    }
  }

  private var people: JSON {
    func counts(_ counts: [PeopleChange.Count]) -> JSON {
      .list(counts.map { .record([("sector", .text($0.sector)), ("count", .integer($0.count))]) })
    }
    return .record([
      ("added", counts(changes.people.added)), ("removed", counts(changes.people.removed)),
      ("altered", .integer(changes.people.altered)),
    ])
  }

  private static func record(_ edition: EditionChange) -> JSON {
    let word =
      switch edition.what {
      case .added: "added"
      case .removed: "removed"
      case .changed: "changed"
      case .unchanged: "unchanged"
      }
    return .record([
      ("edition", edition.id.isEmpty ? nil : .text(edition.id)), ("change", .text(word)),
      ("why", word == "changed" || word == "removed" ? .text(edition.words) : nil),
    ])
  }

  private static func record(_ diagnostic: Diagnostic) -> JSON {
    .record([
      ("severity", .text("\(diagnostic.severity)")), ("code", .text(diagnostic.code)),
      ("place", diagnostic.location.map { .text($0.description) }), ("message", .text(diagnostic.message)),
      ("editions", diagnostic.editions.isEmpty ? nil : texts(diagnostic.editions)),
    ])
  }

  private static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }
}

extension Decimal10 {
  /// With a decimal point: *-0.5*.
  fileprivate var plain: String {
    var digits = String(units.magnitude)
    if decimals > 0 {
      digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      digits = digits.dropLast(decimals) + "." + digits.suffix(decimals)
    }
    return (units < 0 ? "-" : "") + digits
  }
}
