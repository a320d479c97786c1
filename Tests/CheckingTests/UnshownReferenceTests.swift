import Harness
import Testing

@testable import Checking

@Suite struct UnshownReferenceTests {
  private let check = UnshownReference()
  private let files = [
    "quotes.yaml": Sample.quote("tid"), "people.yaml": Sample.people, "sources.yaml": Sample.sources,
  ]

  @Test("finds a link to a record that no page shows")
  func record() {
    let found = expectFaults(check, in: SmallReport.chapter("Se ⟦unshown-reference⟧[](quote:tid).\n", files))
    #expect(found.first?.remedy == "place it with `![](quote:tid)`, or remove the link")
  }

  @Test("finds a link to a table in a record that no page shows")
  func table() {
    let finding = Sample.record("title: Drift", "Table: Svar {#svar}\n\n| a |\n|---|\n| b |")
    let found = expectFaults(
      check, in: SmallReport.chapter("Se ⟦unshown-reference⟧[](table:svar).\n", ["findings/drift.md": finding]))
    #expect(found.first?.message == "no page shows table `svar`")
  }

  @Test("leaves alone links to what is shown, to chapters and to sources")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "## Tid\n\nSe [](quote:tid), [](section:tid), [](chapter:indledning) og [](cite:soeges2020).\n\n![](finding:drift)\n",
        files.merging(["findings/drift.md": Sample.record("title: Drift", "![](quote:tid)")]) { $1 }))
  }

  @Test("leaves links to nothing to another check, and links on no page to nobody")
  func others() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Se [](figure:nej).\n",
        files.merging(["findings/drift.md": Sample.record("title: Drift", "Se [](quote:tid).")]) { $1 }))
  }
}
