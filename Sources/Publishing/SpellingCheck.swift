import Checking
import Model
import Platform
import Reading
import Spelling

extension Proof {
  /// Words that no dictionary knows, each once; or why they could not be looked up.
  ///
  /// Nobody's spelling is checked who has not asked for it: what is found hangs on what is installed.
  ///
  /// - Parameter folder: has the report's own words in `words.txt`, and in `words.en.txt` those of a translation.
  public func spelling(_ folder: some ReportFolder, _ machine: Machine = .current) -> [Diagnostic] {
    do {
      let hunspell = try Hunspell(machine)
      return try Language.allCases.flatMap { language in
        try misspelled(
          in: language, hunspell, file: WordList.file(of: language, isOwn: language == self.language), folder)
      }.sortedByPlace()
    } catch let fault as Hunspell.Fault {
      return [fault.diagnostic]
    } catch {
      return []
    }
  }

  private func misspelled(
    in language: Language, _ hunspell: Hunspell, file: String, _ folder: some ReportFolder
  ) throws -> [Diagnostic] {
    let words = editions.reduce(into: Set<String>()) { $0.formUnion($1.subject.spellableWords[language] ?? []) }
    guard !words.isEmpty else { return [] }
    var (list, faults) = ownWords(file, folder)
    for edition in editions { list.add(namesIn: edition.report) }
    let unknown = try hunspell.unknown(among: words, in: language).filter { !list.accepts($0) }
    guard !unknown.isEmpty else { return faults }
    let suggestions = try hunspell.suggestions(for: unknown, in: language)
    let places = editions.flatMap { $0.subject.places(of: [language: unknown]) }
    let byWord = Dictionary(grouping: Set(places), by: \.word)
    faults += byWord.compactMap { word, places in
      places.min { $0.place < $1.place }.map {
        Self.fault($0, others: places.count - 1, suggestions[word] ?? [], file: file)
      }
    }
    return faults
  }

  private func ownWords(_ file: String, _ folder: some ReportFolder) -> (WordList, [Diagnostic]) {
    var list = WordList()
    do {
      list.add(lines: String(decoding: try folder.read(file), as: UTF8.self))
    } catch {
      // Few reports need one.
      if error != .missing { return (list, [error.diagnostic(about: file, at: SourceLocation(file: file))]) }
    }
    return (list, [])
  }

  private static func fault(_ word: SpelledWord, others: Int, _ suggestions: [String], file: String) -> Diagnostic {
    let more =
      others == 0 ? "" : others == 1 ? ", and stands in one more place" : ", and stands in \(others) more places"
    let choices = suggestions.prefix(3).map { "`\($0)`" }.joined(separator: " or ")
    return Diagnostic(
      "misspelled-word", .warning, at: word.place, length: word.length,
      "`\(word.word)` is not in the \(word.language.englishName) dictionary\(more)",
      remedy: (choices.isEmpty ? "correct it" : "write \(choices)") + "; if it is right, put it into `\(file)`")
  }
}

extension WordList {
  /// Names that the report gives somewhere. Those of the people who were interviewed are among them, so that no message spells one out.
  fileprivate mutating func add(namesIn report: Report) {
    let metadata = report.metadata
    let own = [metadata.publisher.name, metadata.publisher.shortName, metadata.commissionedBy]
    var names = metadata.names.map(\.value) + metadata.authors + own.compactMap { $0 }
    names += metadata.credits.map(\.name)
    names += report.people.persons.flatMap { [$0.name, $0.organisation, $0.region].compactMap { $0 } }
    names +=
      report.interviews.compactMap(\.name) + report.cases.flatMap { [$0.place, $0.organisation].compactMap { $0 } }
    for work in report.works {
      for author in work.authors {
        switch author {
        case .person(let family, let given): names += [family, given].compactMap { $0 }
        case .organisation(let name): names.append(name)
        }
      }
    }
    for place in Geography.municipalities.map(\.names) + Geography.regions.map(\.names) {
      names += [place.danish.name, place.danish.short]
    }
    for name in names { add(words: name) }
  }
}
