import Model
import Testing

@testable import Editing

@Suite struct PopulationCountTests {
  private static func role(_ id: String, _ counts: [(sector: String?, region: String?, count: Int)]) -> Role {
    Role(
      id: Located(id, at: SourceLocation(file: "people.yaml")), title: LocalizedText(id),
      population: counts.map { count in
        Role.Population(
          sector: count.sector.map { Located($0, at: SourceLocation(file: "people.yaml")) }, region: count.region,
          count: count.count)
      })
  }

  /// Managers: 150 in the state; 28 in two regions' municipalities, which are also counted one by one.
  private let counts = PopulationCount([
    Self.role(
      "leder",
      [("stat", nil, 150), ("kommune", nil, 28), ("kommune", "Nordjylland", 11), ("kommune", "Sjælland", 17)]),
    Self.role("borgmester", [(nil, nil, 98)]),
  ])

  @Test("counts a class that is counted, by its parts or as a whole")
  func counted() {
    #expect(counts.atMost([.role("leder"), .sector("kommune")]) == 28)
    #expect(counts.atMost([.role("leder"), .sector("kommune"), .region("nordjylland")]) == 11)
    #expect(counts.atMost([.role("leder")]) == 178)
  }

  @Test("counts all roles together where none is said")
  func allRoles() {
    #expect(counts.atMost([.sector("kommune")]) == 28 + 98)
  }

  @Test("takes those who may be meant where it does not know")
  func upperBound() {
    // Of the managers in the state nobody knows where they are.
    #expect(counts.atMost([.role("leder"), .region("nordjylland")]) == 150 + 11)
    #expect(counts.atMost([.role("leder"), .sector("kommune"), .word("rektor")]) == 28)
    #expect(counts.atMost([.role("borgmester"), .region("nordjylland")]) == 98)
  }

  @Test("leaves out whom readers can leave out")
  func excluded() {
    #expect(counts.atMost([.role("leder"), .sector("kommune")], outside: [[.region("sjaelland")]]) == 11)
    #expect(counts.atMost([.role("leder")], outside: [[.sector("kommune")]]) == 150)
  }

  @Test("counts either of two groups")
  func either() {
    let both = PersonTrait.any([.region("nordjylland"), .region("sjaelland")])
    #expect(counts.atMost([.role("leder"), .sector("kommune"), both]) == 28)
  }

  @Test("knows nothing of what nobody has counted")
  func uncounted() {
    #expect(counts.atMost([.role("rektor")]) == nil)
    #expect(counts.atMost([.role("leder"), .sector("fond")]) == nil)
    #expect(PopulationCount([Self.role("leder", [])]).atMost([]) == nil)
  }
}
