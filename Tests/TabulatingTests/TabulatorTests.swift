import Model
import Tabulating
import Testing

@Suite struct TabulatorTests {
  @Test func aNumberInFactsIsItsValue() throws {
    let place = SourceLocation(file: "facts.yaml")
    let facts = Facts(facts: [Fact(id: Located("interviews", at: place), value: Decimal10(24))])
    #expect(try Tabulator(surveys: [], facts: facts).value(ValueAddress(.fact("interviews"))).number == 24)
  }
}
