import Harness
import Testing

@testable import Checking

@Suite struct UnshownRecordTests {
  private let check = UnshownRecord()

  @Test("finds records of every kind that no page shows")
  func all() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "Se [](finding:drift).\n\n![](list:findings)\n",
        [
          "findings/drift.md": "⟦unshown-record⟧" + Sample.record(),
          "recommendations/luft.md": "⟦unshown-record⟧" + Sample.record(),
          "cases/vejle.md": "⟦unshown-record⟧" + Sample.record(),
          "interviews/glad.md": "⟦unshown-record⟧" + Sample.record(),
          "quotes.yaml": Sample.quote("⟦unshown-record⟧tid"),
          "figures.yaml": "- {id: ⟦unshown-record⟧f, title: F, chart: picture, file: ⟦missing-file⟧d.png}\n",
        ]))
    #expect(found.first?.message == "no page shows case `vejle`")
    #expect(found.first?.remedy == "place it with `![](case:vejle)`, or delete it")
  }

  @Test("leaves alone a record that another record shows")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "![](finding:drift)\n",
        ["findings/drift.md": Sample.record("title: Drift", "> ![](quote:tid)"), "quotes.yaml": Sample.quote("tid")]))
  }

  @Test("finds a record that only a record on no page shows")
  func nested() {
    expectFaults(
      check,
      in: SmallReport.with([
        "findings/drift.md": "⟦unshown-record⟧" + Sample.record("title: Drift", "![](quote:tid)"),
        "quotes.yaml": Sample.quote("⟦unshown-record⟧tid"),
      ]))
  }

  @Test("leaves alone a quote that was imported to count and to choose from")
  func imported() {
    expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": Sample.quote("⟦unshown-record⟧tid") + "- {id: drift, text: Ord., imported: 1-2}\n"
      ]))
  }
}
