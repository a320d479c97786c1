import Model
import Reading

/// What a project has for a report, in the report's own terms and in the project's order.
struct ImportMaterial {
  struct PersonMaterial {
    var guid: String
    /// What its identifier is made of.
    var name: String?
    /// By key of people.yaml; `role` and `sector` as the project has them, in words.
    var fields: [String: FieldValue] = [:]
  }

  struct QuoteMaterial {
    var guid: String
    /// The words, with a space for each run of white space.
    var text: String
    /// The GUID of the case that speaks; nil where the project does not say.
    var speaker: String?
    /// The GUID of the text that it stands in.
    var transcript: String
    var themes: [String]
  }

  struct TranscriptMaterial {
    var guid: String
    /// What its file's name is made of.
    var name: String?
    /// The case that alone speaks in it, and nowhere else.
    var speaker: String?
    /// With line feeds, without a byte-order mark.
    var text: String
  }

  var projectName = ""
  var people: [PersonMaterial] = []
  var quotes: [QuoteMaterial] = []
  /// Those that quotes stand in; no other text leaves the project.
  var transcripts: [TranscriptMaterial] = []
  var themes = ThemeNames([])
  var diagnostics: [Diagnostic] = []
  /// Selections that the project has, and that are not imported.
  var refused: Set<String> = []
}

extension ImportMaterial {
  /// - Parameters:
  ///   - knownThemes: see `ThemeNames`.
  ///   - isKnown: whether a selection was imported before; of several with one passage, that one is the quote.
  ///   - text: fetches a text.
  init(
    _ project: CodedProject, knownThemes: [String: String], isKnown: (String) -> Bool,
    text: (CodedProject.Text) -> Result<String, TextFetcher.Missing>
  ) {
    projectName = project.name
    themes = ThemeNames(project.codes, known: knownThemes)
    readPeople(project)
    let speakers = Speakers(project)
    for part in project.texts {
      let coded = part.selections.filter { !themes.themes($0.codes).isEmpty }
      guard !coded.isEmpty else { continue }
      switch text(part) {
      case .success(let text): read(part, coded, text, speakers, isKnown)
      case .failure(let missing):
        refused.formUnion(coded.map(\.guid))
        diagnostics.append(Self.unreadable(part, missing))
      }
    }
    if !project.others.isEmpty { diagnostics.append(Self.withoutText(project.others)) }
  }

  private mutating func read(
    _ part: CodedProject.Text, _ coded: [CodedProject.Selection], _ text: String, _ speakers: Speakers,
    _ isKnown: (String) -> Bool
  ) {
    let verdicts = SelectionCheck(text).verdicts(coded)
    var refusals: [String: Int] = [:]
    var passages: [(range: Range<Int>, words: String, selections: [CodedProject.Selection])] = []
    var places: [Range<Int>: Int] = [:]
    for (selection, verdict) in zip(coded, verdicts) {
      switch verdict {
      case .refused(let reason):
        refused.insert(selection.guid)
        refusals[reason, default: 0] += 1
      case .sound(let passage):
        let words = passage.singleSpaced
        guard !words.isEmpty, selection.start < selection.end else { continue }
        let range = selection.start..<selection.end
        // Programs that code a passage twice may write it as two selections: it was said once.
        if let index = places[range] {
          passages[index].selections.append(selection)
        } else {
          places[range] = passages.count
          passages.append((range, words, [selection]))
        }
      }
    }
    for (reason, count) in refusals.sorted(by: { $0.key < $1.key }) {
      diagnostics.append(Self.refusal(part, count, reason))
    }
    passages.sort { a, b in
      (a.range.lowerBound, a.range.upperBound) < (b.range.lowerBound, b.range.upperBound)
    }
    for passage in passages {
      let quote = passage.selections.first { isKnown($0.guid) } ?? passage.selections[0]
      quotes.append(
        QuoteMaterial(
          guid: quote.guid, text: passage.words,
          speaker: speakers.speaker(of: passage.selections, passage.range, in: part), transcript: part.guid,
          themes: themes.themes(passage.selections.flatMap(\.codes))))
    }
    guard !passages.isEmpty else { return }
    var plain = text.withoutReturns
    if plain.unicodeScalars.first == "\u{FEFF}" { plain.unicodeScalars.removeFirst() }
    if !plain.hasSuffix("\n") { plain += "\n" }
    transcripts.append(
      TranscriptMaterial(
        guid: part.guid, name: part.name ?? part.owner?.name, speaker: speakers.onlySpeaker(in: part), text: plain))
  }

  private mutating func readPeople(_ project: CodedProject) {
    var unused: [String] = []
    var notUnderstood = 0
    for person in project.cases {
      let words = person.name?.singleSpaced ?? ""
      var material = PersonMaterial(guid: person.guid, name: words.isEmpty ? nil : words)
      if !words.isEmpty { material.fields["name"] = .text(words) }
      for (guid, text) in person.values {
        guard let variable = project.variables[guid] else { continue }
        guard let key = CaseFields.key(variable) else {
          if !unused.contains(variable) { unused.append(variable) }
          continue
        }
        if let value = CaseFields.value(text, of: key) {
          material.fields[key] = .text(value)
        } else if key == "consent", !text.singleSpaced.isEmpty {
          notUnderstood += 1
        }
      }
      // Without a name nobody can be named.
      if material.fields["name"] == nil { material.fields["consent"] = nil }
      people.append(material)
    }
    diagnostics += unused.map(Self.unusedVariable)
    if notUnderstood > 0 { diagnostics.append(Self.unclearConsent(notUnderstood)) }
  }
}

// The wording.
extension ImportMaterial {
  private static func unusedVariable(_ name: String) -> Diagnostic {
    Diagnostic(
      "unused-variable", .note, at: nil, "the variable `\(name.clipped)` is no key of a person and is left out",
      remedy: "call it as in docs/import.md if it should be one")
  }

  private static func unclearConsent(_ count: Int) -> Diagnostic {
    Diagnostic(
      "unclear-consent", .warning, at: nil,
      "the consent of \(count) \(count == 1 ? "person" : "people") is none that Trykklar knows, and is taken for none",
      remedy: "write `named`, `listed` or `anonymous` in the project, or in `people.yaml`")
  }

  private static func unreadable(_ part: CodedProject.Text, _ missing: TextFetcher.Missing) -> Diagnostic {
    Diagnostic(
      "unreadable-source", .warning, at: nil,
      "the source `\(part.title)` has no text that can be read: \(missing.reason); its quotes are not imported",
      remedy: "export the project again, with its texts")
  }

  private static func withoutText(_ names: [String]) -> Diagnostic {
    let shown = names.prefix(5).map { "`\($0.clipped)`" }.joined(separator: ", ")
    let more = names.count > 5 ? " and \(names.count - 5) more" : ""
    return Diagnostic(
      "source-without-text", .note, at: nil,
      "\(names.count == 1 ? "a source has" : "\(names.count) sources have") no text, and nothing is imported from "
        + "\(names.count == 1 ? "it" : "them"): \(shown)\(more)")
  }

  private static func refusal(_ part: CodedProject.Text, _ count: Int, _ reason: String) -> Diagnostic {
    Diagnostic(
      "unmatched-selection", .warning, at: nil,
      "\(count == 1 ? "a selection" : "\(count) selections") in `\(part.title)` \(count == 1 ? "is" : "are each") "
        + "refused: \(reason)",
      remedy:
        "export the project again, its texts as UTF-8 without a byte-order mark; REFI-QDA § 10.2 says how positions count"
    )
  }
}

extension CodedProject.Text {
  /// What it is called in messages.
  var title: String { (name ?? owner?.name ?? guid).clipped }
}

extension String {
  /// For messages: on one line, not endless, and without what a terminal would obey.
  var clipped: String {
    let visible = unicodeScalars.filter { ![.control, .format].contains($0.properties.generalCategory) || $0 == "\n" }
    let line = String(String.UnicodeScalarView(visible)).singleSpaced
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
