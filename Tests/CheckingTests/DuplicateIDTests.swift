import Harness
import Testing

@testable import Checking

@Suite struct DuplicateIDTests {
  private let check = DuplicateID()

  @Test("finds the second of two records of a kind, and names the place of the first")
  func records() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": Sample.quote("tid") + Sample.quote("⟦duplicate-id⟧tid") + Sample.quote("⟦duplicate-id⟧tid"),
        "findings/drift.md": Sample.record(),
        "findings/hverdag.md": Sample.record("title: Hverdag\nid: ⟦duplicate-id⟧drift"),
        "facts.yaml": "facts: [{id: x, value: 1}, {id: ⟦duplicate-id⟧x, value: 2}]\n",
      ]))
    #expect(found.count == 4)
    #expect(found.last?.message == "`tid` is the identifier of another quote: quotes.yaml:1:8")
    #expect(found.last?.length == 3)
  }

  @Test("counts persons and voices as one kind")
  func speakers() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "people.yaml": "people: [{id: anna}]\nvoices: [{id: ⟦duplicate-id⟧anna, attribution: Topleder}]\n"
      ]))
    #expect(found.first?.message == "`anna` is the identifier of another person or voice: people.yaml:1:15")
  }

  @Test("finds roles alike")
  func roles() {
    expectFaults(
      check,
      in: SmallReport.with([
        "people.yaml": "roles: [{id: leder, title: leder}, {id: ⟦duplicate-id⟧leder, title: leder}]\n"
      ]))
  }

  @Test("finds tables alike")
  func tables() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Table: Svar {#svar}\n\n| a |\n|---|\n| b |\n\nTable: Igen ⟦duplicate-id⟧{#svar}\n\n| a |\n|---|\n| b |\n"))
  }

  @Test("finds a section whose given identifier another section has")
  func sections() {
    expectFaults(check, in: SmallReport.chapter("## Tid {#tid}\n\n## Andet ⟦duplicate-id⟧{#tid}\n"))
    expectFaults(check, in: SmallReport.chapter("## Tid\n\n## Andet ⟦duplicate-id⟧{#tid}\n"))
    expectFaults(check, in: SmallReport.chapter("## Andet {#tid}\n\n⟦duplicate-id⟧## Tid\n"))
  }

  @Test("leaves alone one identifier in two kinds, and two titles alike")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "## Tid\n\n## Tid\n",
        [
          "quotes.yaml": Sample.quote("tid"), "findings/tid.md": Sample.record(),
          "people.yaml": "people: [{id: tid}]\nsectors: [{id: tid, title: Tid}]\n",
        ]))
  }
}
