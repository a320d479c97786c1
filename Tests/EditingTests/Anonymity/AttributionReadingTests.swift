import Harness
import Model
import Testing

@testable import Editing

@Suite struct AttributionReadingTests {
  private let people: People
  private let crowd: Crowd
  private let reading: AttributionReading

  init() throws {
    people = try #require(
      Pipeline(
        SmallReport.with([
          "people.yaml": """
          people:
            - {id: a, name: Anne Vang, role: topleder, title: hospitalsdirektør, organisation: Randers Sygehus, sector: region, region: Midtjylland}
            - {id: b, name: Bo Lund, role: topleder, title: direktør for Regional Udvikling, organisation: Region Nordjylland, sector: region, region: Nordjylland, gender: mand, age-band: 50-59 år}
            - {id: c, name: Cai Holm, role: topleder, title: kommunaldirektør, organisation: Lemvig Kommune, sector: kommune, region: Midtjylland}
            - {id: d, name: Dan Friis, role: topleder, title: direktør, organisation: KL, sector: stat}
          sectors: [{id: stat, title: Staten}, {id: region, title: Regionerne}, {id: kommune, title: Kommunerne}]
          roles:
            - {id: topleder, title: {da: topleder, en: top manager}, by-sector: {region: Regional topleder}}
          """
        ]))
    ).report.people
    crowd = Crowd(people, unnamed: [])
    reading = AttributionReading(people, crowd)
  }

  @Test(
    "reads roles, sectors, regions and the words of what is known about people",
    arguments: [
      ("Regional topleder", [.role("topleder"), .sector("region")]),
      ("Regional topleder, Region Nordjylland", [.role("topleder"), .sector("region"), .region("nordjylland")]),
      ("Top manager", [.role("topleder")]),
      ("En statslig topleder", [.sector("stat"), .role("topleder")]),
      ("Leder i en kommune", [.sector("kommune")]),
      ("Nordjysk leder", [.region("nordjylland")]),
      ("Leder i de nordjyske kommuner", [.region("nordjylland"), .sector("kommune")]),
      ("Kommunaldirektør", [.word("kommunaldirektør")]),
      ("Direktør, KL", [.word("direktør"), .word("kl")]),
      ("Mand, 50–59 år", [.word("mand"), .word("50"), .word("59"), .word("år")]),
      ("Anne", [.word("anne")]),
      ("Projektleder på et teater", []),
    ] as [(String, Set<PersonTrait>)])
  func readings(text: String, traits: Set<PersonTrait>) {
    #expect(reading.traits(of: text, about: crowd.everybody) == traits)
  }

  @Test("takes of several meanings the one that is true of whoever speaks")
  func meanings() throws {
    let regional = crowd.having(.sector("region"))
    #expect(reading.traits(of: "Regional leder", about: regional) == [.sector("region")])
    let stateManager = Set([try #require(crowd["d"])])
    #expect(reading.traits(of: "Regional leder", about: stateManager) == [])
  }

  @Test("takes at their word the titles of roles, sectors and regions, untrue as they may be")
  func untrue() throws {
    let stateManager = Set([try #require(crowd["d"])])
    #expect(
      reading.traits(of: "Regional topleder, Region Nordjylland", about: stateManager)
        == [.role("topleder"), .sector("region"), .region("nordjylland")])
  }

  @Test(
    "knows one region by several names", arguments: ["Region Sjælland", "Sjælland", "sjaelland", "REGION SJÆLLAND"])
  func regionKeys(name: String) { #expect(name.regionKey == "sjaelland") }
}
