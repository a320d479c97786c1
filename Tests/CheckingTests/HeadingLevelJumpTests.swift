import Harness
import Testing

@testable import Checking

@Suite struct HeadingLevelJumpTests {
  private let check = HeadingLevelJump()

  @Test("finds a run-in heading right under a section")
  func jump() {
    let found = expectFaults(
      check, in: SmallReport.chapter("## Metode\n\nTekst.\n\n⟦heading-level-jump⟧#### Udvælgelse\n"))
    #expect(found.first?.message == "`####` right under `##` skips a level")
    #expect(found.first?.remedy == "write `###`")
  }

  @Test("finds a chapter that begins with a subsection")
  func first() {
    let found = expectFaults(
      check, in: SmallReport.chapter("⟦heading-level-jump⟧### Udvælgelse\n\n#### Hvem\n\n## Metode\n"))
    #expect(found.first?.message == "`###` is the chapter's first heading")
    #expect(found.first?.remedy == "write `##`")
  }

  @Test("leaves alone levels in order, and headings in records")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "## A\n\n### B\n\n#### C\n\n## D\n\n### E\n", ["findings/drift.md": Sample.record("title: Drift", "#### Tal")]))
  }
}
