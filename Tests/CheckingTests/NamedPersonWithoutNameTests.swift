import Harness
import Testing

@testable import Checking

@Suite struct NamedPersonWithoutNameTests {
  private let check = NamedPersonWithoutName()

  @Test("finds a person who may be named and has no name")
  func missing() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "people.yaml": "people: [{id: ⟦named-person-without-name⟧anne, title: direktør, consent: named}]\n"
      ]))
    #expect(found.first?.message == "`anne` has `consent: named` and no `name`")
  }

  @Test("finds a person who may be listed and has no name")
  func listed() {
    expectFaults(
      check,
      in: SmallReport.with(["people.yaml": "people: [{id: ⟦named-person-without-name⟧anne, consent: listed}]\n"]))
  }

  @Test("leaves alone anonymous persons, and named ones with a name")
  func innocent() { expectFaults(check, in: SmallReport.with(["people.yaml": Sample.people])) }
}
