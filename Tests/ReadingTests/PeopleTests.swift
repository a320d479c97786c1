import Harness
import Model
import Testing

@testable import Reading

@Suite struct PeopleTests {
  private func read(_ files: [String: String]) throws -> Report {
    try #require(expectReading(SmallReport.with(files)).report)
  }

  @Test("reads what is known about people, in confidence and for print")
  func people() throws {
    let people = try read([
      "people.yaml": """
      people:
        - id: ida
          name: Ida
          title: direktør
          organisation: Randers Sygehus
          organisation-type: hospital
          role: topleder
          sector: region
          region: Midtjylland
          gender: kvinde
          age-band: 50-59 år
          consent: listed
      voices:
        - {id: anna, attribution: {da: Anna, en: Ann}, role: topleder, sector: region, region: Midtjylland, pseudonym: yes}
      roles:
        - id: topleder
          title: {da: topleder, en: top manager}
          by-sector: {region: Regional topleder, stat: {da: Statslig topleder}}
          population: [{sector: region, region: Midtjylland, count: 12}, {count: 150}]
      regions: {Midtjylland: {da: Region Midtjylland, en: Central Denmark Region}}
      attributions: [role+organisation-type+region, role]
      smallest-crowd: 5

      """
    ]).people
    let ida = try #require(people.persons.first)
    #expect(ida.consent == .listed)
    #expect(ida.role?.value == "topleder")
    #expect([ida.organisationType, ida.gender, ida.ageBand] == ["hospital", "kvinde", "50-59 år"])
    let anna = try #require(people.voices.first)
    #expect(anna.attribution.text(in: .english) == "Ann")
    #expect(anna.isPseudonym)
    #expect(anna.role?.value == "topleder")
    let role = try #require(people.roles.first)
    #expect(role.title.all == ["topleder", "top manager"])
    #expect(role.sectorTitles.map(\.sector.value) == ["region", "stat"])
    #expect(role.sectorTitles.map { $0.title.text(in: .english) } == ["Regional topleder", "Statslig topleder"])
    #expect(role.population.map(\.count) == [12, 150])
    #expect(role.population.first?.region == "Midtjylland")
    #expect(people.regions["Midtjylland"]?.text(in: .english) == "Central Denmark Region")
    #expect(people.attributions == [[.role, .organisationType, .region], [.role]])
    #expect(people.smallestCrowd == 5)
  }

  @Test("takes three, and the usual lines, where people.yaml says nothing else")
  func usual() throws {
    let people = try read(["people.yaml": "people: [{id: ida}]\n"]).people
    #expect(people.smallestCrowd == 3)
    #expect(people.attributions == [[.role, .sector, .region], [.role, .region], [.role, .sector], [.role]])
    #expect(people.persons.first?.consent == .anonymous)
  }

  @Test("reads a quote's own attribution, and `auto`")
  func attributions() throws {
    let quotes = try read([
      "quotes.yaml": """
      - {id: a, text: Ord., attribution: auto}
      - {id: b, text: Ord., attribution: {da: Leder, en: Manager}}
      - {id: c, text: Ord.}

      """
    ]).quotes
    guard case .automatic = quotes[0].attribution?.value, case .text(let text) = quotes[1].attribution?.value else {
      return #expect(Bool(false), "one `auto`, one text")
    }
    #expect(text.all == ["Leder", "Manager"])
    #expect(quotes[1].attribution?.location == Place(file: "quotes.yaml", line: 2, column: 23))
    #expect(quotes[2].attribution == nil)
  }
}
