import Harness
import Model
import Testing

@testable import Editing

@Suite struct AttributionWritingTests {
  private let people = try! #require(Pipeline(SmallStudy.files([]))).report.people

  private func wordings(of person: String, _ language: Language = .danish, _ fields: [[PersonField]]? = nil) -> [String]
  {
    var people = people
    if let fields { people.attributions = fields }
    let person = people.persons.first { $0.id.value == person }
    return person.map { AttributionWriting(people, in: language).wordings(of: $0).map(\.text) } ?? []
  }

  @Test("says role, sector and region from the finest to the coarsest")
  func usualLines() {
    #expect(
      wordings(of: "kommune-nordjylland-1") == [
        "Kommunal topleder, Region Nordjylland", "Topleder, Region Nordjylland", "Kommunal topleder", "Topleder",
      ])
  }

  @Test("leaves out what it would say of somebody of whom that is not known")
  func missingFields() {
    #expect(wordings(of: "stat-1") == ["Statslig topleder", "Topleder"])
  }

  @Test("speaks the edition's language")
  func english() {
    #expect(
      wordings(of: "region-sjælland", .english) == [
        "Regional top manager, Region Zealand", "Top manager, Region Zealand", "Regional top manager", "Top manager",
      ])
  }

  @Test("says what the author asks for, in the author's order")
  func ownLines() {
    #expect(
      wordings(of: "kommune-nordjylland-1", .danish, [[.organisation, .role], [.sector], [.role, .gender]])
        == ["Nibby Kommune, topleder", "Kommunerne"])
  }

  @Test("has the sector's own title for a role that has no word for it")
  func sectorWithoutWord() throws {
    let people = try #require(
      Pipeline(
        SmallReport.with([
          "people.yaml": """
          people: [{id: a, role: leder, sector: stat, region: Fyn}]
          sectors: [{id: stat, title: Staten}]
          roles: [{id: leder, title: leder}]
          """
        ]))
    ).report.people
    #expect(
      AttributionWriting(people, in: .danish).wordings(of: people.persons[0]).map(\.text)
        == ["Leder, Staten, Fyn", "Leder, Fyn", "Leder, Staten", "Leder"])
  }

  @Test("knows what its words tell")
  func traits() throws {
    let person = try #require(people.persons.first { $0.id.value == "region-nordjylland" })
    #expect(
      AttributionWriting(people, in: .danish).wordings(of: person).map(\.traits) == [
        [.role("topleder"), .sector("region"), .region("nordjylland")], [.role("topleder"), .region("nordjylland")],
        [.role("topleder"), .sector("region")], [.role("topleder")],
      ])
  }

  @Test("puts a voice into words by the same lines")
  func voice() {
    let voice = Voice(
      id: Located("v", at: Place(file: "people.yaml")), attribution: LocalizedText("Leder"),
      role: Located("topleder", at: Place(file: "people.yaml")), region: "Nordjylland")
    #expect(
      AttributionWriting(people, in: .danish).wordings(of: voice).map(\.text)
        == ["Topleder, Region Nordjylland", "Topleder"])
  }
}
