import Harness
import Testing

@testable import Checking

@Suite struct EmptyChapterTests {
  private let check = EmptyChapter()

  @Test("finds a chapter with nothing, and one with headings only")
  func empty() {
    let mark = "⟦empty-chapter⟧"
    expectFaults(check, in: SmallReport.with([SmallReport.chapterFile: mark + SmallReport.frontMatter]))
    expectFaults(
      check,
      in: SmallReport.with([SmallReport.chapterFile: mark + SmallReport.frontMatter + "## Metode\n\n<!-- mangler -->\n"]
      ))
  }

  @Test("leaves alone a chapter with a lead or with prose")
  func innocent() {
    expectFaults(check, in: SmallReport.files)
    expectFaults(check, in: SmallReport.with([SmallReport.chapterFile: "---\ntitle: Del 1\nlead: Om tid.\n---\n"]))
  }
}
