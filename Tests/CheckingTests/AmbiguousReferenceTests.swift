import Harness
import Testing

@testable import Checking

@Suite struct AmbiguousReferenceTests {
  private let check = AmbiguousReference()

  private func files(_ first: String, _ second: String) -> [String: String] {
    SmallReport.chapter(
      first,
      [
        "report.yaml": SmallReport.reportYAML.replacing("[indledning]", with: "[indledning, metode]"),
        "chapters/metode.md": SmallReport.frontMatter + second,
      ])
  }

  @Test("finds a link to a title that two chapters have")
  func twins() {
    let found = expectFaults(
      check, in: files("## Metode\n\nSe ⟦ambiguous-reference⟧[](section:metode).\n", "## Metode\n"))
    #expect(
      found.first?.message
        == "`metode` could be one of 2 sections: chapters/indledning.md:5, chapters/metode.md:5")
  }

  @Test("leaves alone titles alike that nothing points at, and identifiers that were given")
  func innocent() {
    expectFaults(check, in: files("## Metode\n\nTekst.\n", "## Metode\n"))
    expectFaults(check, in: files("## Metode\n\nSe [](section:metode).\n", "## Fremgang {#metode}\n"))
    expectFaults(check, in: files("## Metode\n\nSe [](section:metode).\n", "## Andet\n"))
  }
}
