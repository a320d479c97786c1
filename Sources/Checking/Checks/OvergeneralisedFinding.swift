import Editing
import Model

/// A finding speaks of all of them and stands on a few.
///
/// ## What it finds
/// A finding whose title or lead says *toplederne*, *politikerne* or the like, all of them, while its evidence is nothing but what
/// fewer than three people said, or people of one sector where those interviewed are of several. Figures, tables, works and numbers
/// from surveys are evidence of another kind; with one of them the finding is left alone.
///
/// ## Why it matters
/// Two people are not *toplederne*. It is the first thing that a reader who disagrees will look for.
///
/// ## Example
/// ```yaml
/// title: Toplederne vil af med puljerne
/// evidence: [quote:puljer-1, quote:puljer-2]
/// ```
///
/// ## How to mend it
/// Say whom it holds for (*flere af toplederne*, *de kommunale topledere*), or add the evidence that there is.
struct OvergeneralisedFinding: Check {
  let code = "overgeneralised-finding"
  let severity = Severity.warning

  /// What three say can be a pattern; two are two.
  private static let fewestPeople = 3

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    // An edition that leaves others' quotes out shows a part of what the finding stands on.
    guard subject.report.edition?.quotes != .own else { return [] }
    return subject.report.findings.compactMap { finding in
      guard let word = GeneralWord(in: [finding.title, finding.lead ?? ""]), let voices = Voices(finding, subject)
      else {
        return nil
      }
      if voices.people < Self.fewestPeople { return fault(finding, word, voices.people) }
      guard voices.sectors.count == 1, let sector = voices.sectors.first, subject.sectorCount > 1, !word.isOfSector
      else {
        return nil
      }
      return fault(finding, word, sector)
    }
  }
}

/// A word that means all of them: *toplederne*.
private struct GeneralWord {
  var word: String
  /// Whether the words say of which sector: *de kommunale topledere* are not all.
  var isOfSector: Bool

  private static let endings = [
    "lederne", "cheferne", "direktørerne", "politikerne", "borgmestrene", "deltagerne", "informanterne",
  ]
  private static let english = ["managers", "leaders", "politicians", "mayors", "executives", "respondents"]
  private static let sectors = ["kommunal", "regional", "statslig", "municipal", "local", "central"]
  /// Before the word they say that it is not all of them.
  private static let limits: Set<String> = [
    "af", "blandt", "nogle", "flere", "enkelte", "mange", "of", "among", "some", "several", "many", "few", "most",
  ]

  init?(in texts: [String]) {
    for text in texts {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      for (index, word) in words.enumerated() {
        let isGeneral =
          Self.endings.contains(where: word.hasSuffix)
          || (Self.english.contains(word) && index > 0 && words[..<index].suffix(3).contains("the"))
        let before = words[..<index].suffix(3)
        guard isGeneral, !before.contains(where: Self.limits.contains) else { continue }
        self.word = word
        isOfSector = words.contains { word in Self.sectors.contains(where: word.hasPrefix) }
        return
      }
    }
    return nil
  }
}

/// Those whose words a finding stands on.
private struct Voices {
  /// How many there can be at most: each quote of a voice that several share could be another's.
  var people: Int
  /// Empty where the sector of one is not known.
  var sectors: Set<String>

  /// Nil where the finding stands on nothing, or on something else too.
  init?(_ finding: Finding, _ subject: CheckSubject) {
    var persons = Set<String>()
    var strangers = 0
    var sectors = Set<String?>()
    let lines = finding.evidence.compactMap { Address(soundEvidence: $0.value) }
    guard !lines.isEmpty else { return nil }
    for address in lines {
      let who: String?
      switch address.scheme {
      case .quote: who = subject.index.quotes[address.target]?.who?.value
      case .interview: who = subject.index.interviews[address.target]?.person?.value
      case .case: continue
      default: return nil
      }
      if let person = who.flatMap({ subject.index.persons[$0] }) {
        persons.insert(person.id.value)
        sectors.insert(person.sector?.value)
      } else {
        let voice = who.flatMap { subject.index.voices[$0] }
        if let voice, voice.isPseudonym { persons.insert(voice.id.value) } else { strangers += 1 }
        sectors.insert(voice?.sector?.value)
      }
    }
    people = persons.count + strangers
    self.sectors = sectors.contains(nil) ? [] : Set(sectors.compactMap { $0 })
  }
}

extension CheckSubject {
  /// Of how many sectors those are who were interviewed.
  fileprivate var sectorCount: Int {
    Set(report.people.persons.compactMap(\.sector?.value) + report.people.voices.compactMap(\.sector?.value)).count
  }
}

extension OvergeneralisedFinding {
  private func fault(_ finding: Finding, _ word: GeneralWord, _ people: Int) -> Diagnostic {
    let few = people == 1 ? "one person" : "\(people) people"
    return fault(
      at: finding.id.location, "finding `\(finding.id.value)` says `\(word.word)` and stands on what \(few) said",
      remedy: Self.remedy)
  }

  private func fault(_ finding: Finding, _ word: GeneralWord, _ sector: String) -> Diagnostic {
    fault(
      at: finding.id.location,
      "finding `\(finding.id.value)` says `\(word.word)` and stands on nobody outside the sector `\(sector)`",
      remedy: Self.remedy)
  }

  private static let remedy = "say whom it holds for, or add the evidence that there is"
}
