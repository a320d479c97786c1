import Comparing
import Model

/// The list for a pull request, in GitHub's Markdown: what matters first, the rest folded.
extension ChangesListing {
  var markdown: String {
    let untrue = changes.phrases.map { phrase in
      let editions = phrase.editions.isEmpty ? "" : " (\(phrase.editions.map(Self.code).joined(separator: ", ")))"
      return "- \(Self.code(phrase.place.description)): \(Self.escaped(phrase.message))\(editions)"
    }
    let editions = changes.editions.filter(\.isAffected).map {
      "- **\(Self.escaped($0.name))**: \(Self.escaped($0.words))"
    }
    let unchanged = changes.editions.filter { !$0.isAffected }.map { Self.escaped($0.name) }
    let rest = unchanged.isEmpty || editions.isEmpty ? [] : ["- unchanged: \(unchanged.joined(separator: ", "))"]
    let parts: [[String]] = [
      ["### What changed: \(Self.code(old)) → \(Self.code(new))", "", Self.escaped(summary) + "."],
      Self.section("Phrases that are no longer true", untrue), Self.section("Numbers", numberTable),
      Self.section("Content", recordList), Self.section("People", peopleList),
      Self.section("Editions", editions + rest),
      folded("Places of the numbers", changes.numbers.map { "- \(Self.code($0.address)): \(Self.escaped($0.places))" }),
      folded("Diagnostics", diagnosticList),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["#### \(title)", ""] + lines
  }

  private func folded(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["<details><summary>\(title) (\(lines.count))</summary>", ""] + lines + ["", "</details>"]
  }

  private var numberTable: [String] {
    guard !changes.numbers.isEmpty else { return [] }
    let rows = changes.numbers.map { change -> String in
      let cells = [
        Self.code(change.address).replacing("|", with: "\\|"), Self.escaped(change.editions.joined(separator: ", ")),
        Self.escaped(change.movement), Self.escaped(change.difference ?? ""), Self.escaped(change.base ?? ""),
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    return ["| value | edition | printed | difference | answers |", "|---|---|---|---|---|"] + rows
  }

  private var recordList: [String] {
    changes.records.flatMap { change -> [String] in
      let name = change.id.isEmpty ? Self.code("report.yaml") : "\(change.kind.rawValue) \(Self.code(change.id))"
      var happening = change.happening
      if case .renamed(let old) = change.what { happening = "renamed from \(Self.code(old))" }
      let title = change.id.isEmpty ? "" : ": \(Self.escaped(change.title))"
      return ["- \(name) \(happening)\(title)"]
        + change.what.fields.map { "  - \($0.name): " + ($0.words.map(Self.marked) ?? "another") }
    }
  }

  private static func marked(_ words: WordDiff) -> String {
    words.excerpt().pieces.map { piece in
      switch piece {
      case .same(let text): escaped(text)
      case .removed(let text): "<del>\(escaped(text))</del>"
      case .added(let text): "<ins>\(escaped(text))</ins>"
      case .omitted: "…"
      }
    }.joined(separator: " ")
  }

  private var peopleList: [String] {
    let people = changes.people
    let lines = [
      people.added.isEmpty ? nil : "- added: \(Self.escaped(people.added.words))",
      people.removed.isEmpty ? nil : "- removed: \(Self.escaped(people.removed.words))",
      people.altered == 0 ? nil : "- altered: \(people.altered)",
    ]
    return lines.compactMap { $0 }
  }

  private var diagnosticList: [String] {
    let said = changes.diagnostics.new.map { ("new", $0) } + changes.diagnostics.gone.map { ("gone", $0) }
    return said.map { word, diagnostic in
      let place = diagnostic.location.map { " \(Self.code($0.description))" } ?? ""
      return
        "- \(word):\(place) \(diagnostic.severity) \(Self.code(diagnostic.code)): \(Self.escaped(diagnostic.message))"
    }
  }
}

extension ChangesListing {
  /// Signs that mean something in Markdown or HTML.
  private static let signs: Set<Character> = ["\\", "`", "*", "_", "~", "|", "[", "]", "!", "#"]

  /// A text that stands for itself: no mark-up, no mention of anybody, no reference to an issue.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.shownSafely {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      // An empty comment keeps `@name` and `#12` from becoming links.
      case "@": escaped += "@<!-- -->"
      case "#": escaped += "\\#<!-- -->"
      default: escaped += signs.contains(character) ? "\\\(character)" : String(character)
      }
    }
    return escaped
  }

  /// A text as code, whatever stands in it.
  static func code(_ text: String) -> String {
    let text = text.shownSafely
    guard text.contains("`") else { return "`\(text)`" }
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
  }
}
