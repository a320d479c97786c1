import Checking
import Model

/// Words that nobody has changed and that are no longer true of the value they stand for.
public struct PhraseChange: Sendable, Hashable {
  public var words: String
  /// What was asked, as the author wrote it after `value:`.
  public var address: String
  /// Where the words stand now.
  public var place: SourceLocation
  /// What the check says of them now.
  public var severity: Severity
  public var message: String
  public var remedy: String?
  /// The editions that they are untrue in; empty where the report has none.
  public var editions: [String]
}

extension PhraseChange {
  /// The checks that hold words against values, the worse first.
  private static let codes = ["stale-number", "inexact-phrase"]

  /// The phrases that have turned untrue, by place.
  static func changes(_ old: ReportFacts, _ new: ReportFacts) -> [PhraseChange] {
    let before = Dictionary(old.editions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [PhraseChange] = []
    var editions: [PhraseChange: [String]] = [:]
    for edition in new.editions {
      guard let earlier = before[edition.id] else { continue }
      for change in changes(earlier, edition) {
        if editions[change] == nil { order.append(change) }
        if !edition.id.isEmpty { editions[change, default: []].append(edition.id) } else { editions[change] = [] }
      }
    }
    return order.map { change in
      var merged = change
      merged.editions = editions[change] ?? []
      return merged
    }.sorted { ($0.place, $0.words) < ($1.place, $1.words) }
  }

  private static func changes(_ earlier: EditionFacts, _ edition: EditionFacts) -> [PhraseChange] {
    edition.diagnostics.compactMap { diagnostic -> PhraseChange? in
      guard let rank = codes.firstIndex(of: diagnostic.code), let place = diagnostic.location else { return nil }
      let printed = edition.values.first { value in
        value.place == place && !value.words.isEmpty && diagnostic.message.contains("`\(value.words)`")
      }
      guard let printed else { return nil }
      let wereTrue = earlier.values.contains { value in
        guard value.words == printed.words, value.address == printed.address else { return false }
        // What was said of the words before, if anything was: as bad, or worse.
        return !earlier.diagnostics.contains { said in
          said.location == value.place && codes.prefix(rank + 1).contains(said.code)
            && said.message.contains("`\(value.words)`")
        }
      }
      guard wereTrue else { return nil }
      return PhraseChange(
        words: printed.words, address: printed.address, place: place, severity: diagnostic.severity,
        message: diagnostic.message, remedy: diagnostic.remedy, editions: [])
    }
  }
}
