import Harness
import Testing

@testable import Checking

@Suite struct PlacementCycleTests {
  private let check = PlacementCycle()

  @Test("finds a record placed in itself")
  func itself() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "![](finding:drift)\n",
        ["findings/drift.md": Sample.record("title: Drift", "⟦placement-cycle⟧![](finding:drift)")]))
    #expect(found.first?.message == "finding `drift` is placed inside itself")
    #expect(found.first?.length == 18)
  }

  @Test("finds a record placed in a record that is placed in it")
  func eachOther() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "![](finding:drift)\n",
        [
          "findings/drift.md": Sample.record("title: Drift", "![](case:vejle)"),
          "cases/vejle.md": Sample.record("title: Vejle", "> [!NOW]\n>\n> ⟦placement-cycle⟧![](finding:drift)"),
        ]))
  }

  @Test("leaves alone a record in a record, and a link to the record itself")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "![](finding:drift)\n",
        [
          "findings/drift.md": Sample.record("title: Drift", "![](case:vejle)"),
          "cases/vejle.md": Sample.record("title: Vejle", "Se [](case:vejle)."),
        ]))
  }
}
