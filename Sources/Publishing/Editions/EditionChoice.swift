import Editing
import Model

/// Which of a report's editions are wanted.
public enum EditionChoice: Sendable, Hashable {
  /// The first that `editions.yaml` names, or the report itself where there are none.
  case first
  case all
  /// None is written; what there is, and what is held back, is worked out all the same.
  case none
  /// Identifiers, or patterns of them: `region-*`.
  case named([String])
  /// Those of all that belong to a part of the run.
  ///
  /// - Parameter after: the `loads` of the run's report before this one, as its `Division` has them; empty for the first.
  case part(Shard, after: [Int])

  /// The editions of a list that are chosen, in its order, and what is wrong with names that choose none.
  func chosen(from list: EditionList) -> (editions: [Edition], diagnostics: [Diagnostic]) {
    switch self {
    case .first: return (Array(list.editions.prefix(1)), [])
    // Which of all belong to a part can be said only when their content is known.
    case .all, .part: return (list.editions, [])
    case .none: return ([], [])
    case .named(let patterns):
      let unknown = patterns.filter { pattern in
        !list.editions.contains { EditionPattern(pattern).matches($0.id.value) }
      }
      let chosen = list.editions.filter { edition in
        patterns.contains { EditionPattern($0).matches(edition.id.value) }
      }
      return (chosen, unknown.map { Self.unknown($0, list) })
    }
  }

  private static func unknown(_ pattern: String, _ list: EditionList) -> Diagnostic {
    if let held = list.heldBack.first(where: { EditionPattern(pattern).matches($0.edition.id.value) }) {
      return Diagnostic(
        "no-such-edition", "the edition `\(held.edition.id.value)` is held back: \(held.why)",
        remedy: "see `trykklar editions`")
    }
    let names = list.editions.map(\.id.value)
    return Diagnostic(
      "no-such-edition", "no edition is called `\(pattern)`",
      remedy: NearMiss.remedy(for: pattern, among: names)
        ?? (names.isEmpty ? "make some in `editions.yaml`" : "see `trykklar editions`"))
  }
}
