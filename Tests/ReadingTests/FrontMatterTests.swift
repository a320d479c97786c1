import Harness
import Model
import Testing

@testable import Reading

@Suite struct FrontMatterTests {
  @Test("splits YAML from prose and counts the lines above each")
  func split() throws {
    var diagnostics: [Diagnostic] = []
    let parts = try #require(FrontMatter.split("---\na: 1\n--- \nprosa\n---\n", file: "x", into: &diagnostics))
    #expect(parts.yaml == "a: 1\n")
    #expect(parts.body == "prosa\n---\n")
    #expect(parts.yamlLineOffset == 1)
    #expect(parts.bodyLineOffset == 3)
  }

  @Test(
    "takes a file without front matter for prose", arguments: ["prosa", "", "\n---\na: 1\n---\n", " ---\n", "----\n"])
  func none(_ text: String) throws {
    var diagnostics: [Diagnostic] = []
    let parts = try #require(FrontMatter.split(text, file: "x", into: &diagnostics))
    #expect(parts.yaml.isEmpty)
    #expect(parts.body == text)
  }

  @Test("points at front matter that is never closed")
  func open() {
    expectReading(SmallReport.with([SmallReport.chapterFile: "⟦front-matter⟧---\ntitle: T\n\nprosa\n"]))
  }

  @Test("knows the places of prose below front matter")
  func places() {
    expectReading(
      SmallReport.with([
        SmallReport.chapterFile: "---\r\ntitle: T\r\n⟦unknown-key⟧æ: 1\r\n---\r\n\r\nÆ ⟦unknown-scheme⟧[](x:y)\r\n"
      ]))
  }
}
