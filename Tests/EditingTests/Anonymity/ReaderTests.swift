import Harness
import Model
import Testing

@testable import Editing

/// A reader who puts everything together: every attribution of every edition, and what each edition leaves out.
///
/// The reader knows what words fit whom by writing them, not by the rules that are tested.
@Suite struct ReaderTests {
  /// People, what they say, and in which editions it stands.
  private struct Study {
    struct Person {
      var role: String
      var sector: String
      var region: String
    }

    struct Quote {
      var speaker: Int
      /// How it is attributed; nil is `auto`.
      var line: Int?
      var isInSector: Bool
    }

    var persons: [Person]
    var quotes: [Quote]
    let sectors = ["stat", "kommune"]
    let roles = ["leder", "chef"]

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      persons = (0..<Int.random(in: 4...20, using: &random)).map { _ in
        Person(
          role: ["leder", "chef"].randomElement(using: &random) ?? "",
          sector: ["stat", "kommune"].randomElement(using: &random) ?? "",
          region: ["Fyn", "Nordjylland"].randomElement(using: &random) ?? "")
      }
      let speakers = persons.indices.shuffled(using: &random).prefix(3)
      quotes = (0..<6).map { _ in
        Quote(
          speaker: speakers.randomElement(using: &random) ?? 0,
          line: Bool.random(using: &random) ? nil : Int.random(in: 0..<4, using: &random),
          isInSector: Bool.random(using: &random))
      }
    }

    /// What people.yaml makes of a person, from the finest to the coarsest.
    func wordings(_ person: Person) -> [String] {
      let role = person.role == "leder" ? "Leder" : "Chef"
      let inSector = person.sector == "stat" ? "Statslig \(person.role)" : "Kommunal \(person.role)"
      return ["\(inSector), \(person.region)", "\(role), \(person.region)", inSector, role]
    }

    var people: String {
      let lines = persons.enumerated().map { index, person in
        "  - {id: p\(index), role: \(person.role), sector: \(person.sector), region: \(person.region)}\n"
      }
      let titles = roles.map { role in
        "  - {id: \(role), title: \(role), by-sector: {stat: Statslig \(role), kommune: Kommunal \(role)}}\n"
      }
      return "people:\n" + lines.joined() + "sectors: [{id: stat, title: Staten}, {id: kommune, title: Kommunerne}]\n"
        + "roles:\n" + titles.joined()
    }

    func files(_ shown: [Int]) -> [String: String] {
      let records = quotes.enumerated().map { index, quote in
        let attribution = quote.line.map { wordings(persons[quote.speaker])[$0] } ?? "auto"
        return "- {id: q\(index), text: Ord., who: p\(quote.speaker), attribution: '\(attribution)'}\n"
      }
      return SmallReport.chapter(
        "Ord.\n\n" + shown.map { "![](quote:q\($0))\n\n" }.joined(),
        ["people.yaml": people, "quotes.yaml": records.joined()])
    }

    /// The quotes of a sector's edition.
    func shown(in sector: String) -> [Int] {
      quotes.indices.filter { quotes[$0].isInSector && persons[quotes[$0].speaker].sector == sector }
    }
  }

  @Test(
    "finds fewer than three behind a quote exactly when the tool says so", arguments: 1...150 as ClosedRange<UInt64>)
  func everythingTogether(seed: UInt64) throws {
    let study = Study(seed: seed)
    func publication(_ edition: String, _ shown: [Int], _ filter: [GroupCondition]) throws -> Publication {
      let pipeline = try #require(Pipeline(study.files(shown)))
      return Publication(pipeline.report, pipeline.index, pipeline.order, edition: edition, filter: filter)
    }
    let attributions = Attributions(
      [try publication("national", Array(study.quotes.indices), [])]
        + (try study.sectors.map { try publication($0, study.shown(in: $0), [GroupCondition("sektor", [$0])]) }))
    let texts = attributions.wordings(in: "national")
    let reported = Set(
      attributions.faults.compactMap { Int($0.address.target.dropFirst()) }.map { study.quotes[$0].speaker })
    for speaker in Set(study.quotes.map(\.speaker)) {
      let own = study.quotes.indices.filter { study.quotes[$0].speaker == speaker }
      let printed = own.map { index in
        study.quotes[index].line.map { study.wordings(study.persons[speaker])[$0] } ?? texts["q\(index)"]
      }
      guard !printed.contains(nil) else {
        #expect(reported.contains(speaker), "a quote without an attribution")
        continue
      }
      let candidates = study.persons.filter { person in
        printed.compactMap { $0 }.allSatisfy(study.wordings(person).contains)
          && study.sectors.allSatisfy { sector in
            let shown = study.shown(in: sector)
            guard !shown.isEmpty else { return true }
            let isThere = !shown.filter(own.contains).isEmpty
            if isThere { return person.sector == sector }
            return sector == study.persons[speaker].sector || person.sector != sector
          }
      }
      #expect((candidates.count < 3) == reported.contains(speaker), "\(printed) fits \(candidates.count)")
    }
  }
}
