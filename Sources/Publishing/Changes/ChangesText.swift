import Comparing
import Model

/// The list for a terminal.
extension ChangesListing {
  var plain: String {
    let parts: [(String, [String])] = [
      ("numbers", numberLines), ("phrases untrue now", phraseLines), ("content", recordLines), ("people", peopleLines),
      ("editions", editionLines), ("diagnostics", diagnosticLines),
    ]
    let sections = parts.filter { !$0.1.isEmpty }.map { title, lines in
      "\n\(title)\n" + lines.map { "  " + $0 }.joined(separator: "\n")
    }
    return (["\(old) → \(new): \(summary)"] + sections).joined(separator: "\n")
  }

  private var numberLines: [String] {
    let rows = changes.numbers.map { change in
      [
        change.address, change.editions.joined(separator: ", "), change.movement, change.difference ?? "",
        change.base ?? "",
      ]
    }
    return zip(TextTable(rows.map { $0.map(\.shownSafely) }).lines, changes.numbers).flatMap { line, change in
      [line, "    " + change.places.shownSafely]
    }
  }

  private var phraseLines: [String] {
    changes.phrases.flatMap { phrase -> [String] in
      let editions = phrase.editions.isEmpty ? "" : " (\(phrase.editions.joined(separator: ", ")))"
      return ["\(phrase.place): \(phrase.message)\(editions)".shownSafely]
        + (phrase.remedy.map { ["    = " + $0.shownSafely] } ?? [])
    }
  }

  private var recordLines: [String] {
    changes.records.flatMap { change -> [String] in
      let head = "\(change.name) \(change.happening)" + (change.id.isEmpty ? "" : ": \(change.title)")
      let fields = change.what.fields.map { field in
        "    \(field.name): " + (field.words.map(Self.plain) ?? "another")
      }
      return [head.shownSafely] + fields.map(\.shownSafely)
    }
  }

  /// Marked as `git diff --word-diff` marks it.
  private static func plain(_ words: WordDiff) -> String {
    words.excerpt().pieces.map { piece in
      switch piece {
      case .same(let text): text
      case .removed(let text): "[-\(text)-]"
      case .added(let text): "{+\(text)+}"
      case .omitted: "…"
      }
    }.joined(separator: " ")
  }

  private var peopleLines: [String] {
    let people = changes.people
    let lines = [
      people.added.isEmpty ? nil : "added: \(people.added.words)",
      people.removed.isEmpty ? nil : "removed: \(people.removed.words)",
      people.altered == 0 ? nil : "altered: \(people.altered)",
    ]
    return lines.compactMap { $0?.shownSafely }
  }

  private var editionLines: [String] {
    TextTable(changes.editions.map { [$0.name, $0.words].map(\.shownSafely) }).lines
  }

  private var diagnosticLines: [String] {
    let said = changes.diagnostics.new.map { ("new", $0) } + changes.diagnostics.gone.map { ("gone", $0) }
    return said.map { word, diagnostic in
      let place = diagnostic.location.map { "\($0): " } ?? ""
      return "\(word): \(place)\(diagnostic.severity)[\(diagnostic.code)]: \(diagnostic.message)".shownSafely
    }
  }
}
