import Harness
import Testing

@testable import Checking

@Suite struct MissingAlternativeTextTests {
  private let check = MissingAlternativeText()

  @Test("finds photos, portraits, chapters' pictures and figures without words")
  func all() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        SmallReport.chapterFile:
          "---\ntitle: Indledning\npicture: ⟦missing-alternative-text⟧⟦missing-file⟧a.jpg\n---\n\n⟦missing-alternative-text⟧⟦missing-file⟧![](b.jpg)\n",
        "interviews/glad.md": Sample.record("title: Glad\nportrait: ⟦missing-alternative-text⟧⟦missing-file⟧c.jpg"),
        "figures.yaml":
          "- {id: ⟦missing-alternative-text⟧syntese, title: F, chart: picture, file: ⟦missing-file⟧d.png}\n",
      ]))
    #expect(
      found.map(\.message) == [
        "`a.jpg` has no alternative text", "`b.jpg` has no alternative text",
        "figure `syntese` has no alternative text", "`c.jpg` has no alternative text",
      ])
    #expect(found[0].remedy == "add `picture-alt: …`, what a person who cannot see it must know")
  }

  @Test("leaves alone pictures with words")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.with([
        SmallReport.chapterFile:
          "---\ntitle: Indledning\npicture: ⟦missing-file⟧a.jpg\npicture-alt: Rådhuset\n---\n\n⟦missing-file⟧![Et møde](b.jpg)\n",
        "figures.yaml": "- {id: syntese, title: F, chart: picture, file: ⟦missing-file⟧d.png, alt: Fire felter}\n",
      ]))
  }
}
