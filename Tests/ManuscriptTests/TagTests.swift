import Editing
import Harness
import Model
import Tagging
import Testing

@testable import Manuscript

@Suite struct TagTests {
  private func manuscript(_ prose: String, _ files: [String: String] = [:]) throws -> Manuscript {
    let pipeline = try #require(Pipeline(SmallReport.chapter(prose, files)))
    return Manuscript.write(
      pipeline.resolved, className: "coi", characters: CharacterTable(signs: Pipeline.signs), isTagged: true)
  }

  @Test("a paragraph is a leaf, and a link in it is one of its own")
  func link() throws {
    let source = Pipeline.readable(try manuscript("Se [siden](https://coi.dk) nu.\n").source)
    #expect(
      source.contains(#/\\leaf\{(\d+)\}Se \\linkleaf\{\d+\}\\weblink\{https://coi\.dk\}\{siden\} nu\.\\endleaf\{\1\}/#))
  }

  @Test("a footnote's mark and its number are links to each other")
  func footnote() throws {
    let source = try manuscript("Se her[^a].\n\n[^a]: Noten.\n").source
    #expect(source.contains(#/\\linkleaf\{\d+\}\\footnote\[\d+\]\{\\leaf\{\d+\}Noten\.\\endleaf\{\d+\}\}/#))
  }

  @Test("every leaf begins once and ends once, in the text of a whole report")
  func balance() throws {
    let prose = "## Afsnit\n\n- En\n- To\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> Citat\n\n> [!FACT] Fakta\n> Tekst\n"
    let source = try manuscript(prose).source
    let begun = source.matches(of: /\\leaf\{(\d+)\}/).map { Int($0.1) ?? 0 }
    let ended = source.matches(of: /\\endleaf\{(\d+)\}/).map { Int($0.1) ?? 0 }
    #expect(begun.count > 15)
    #expect(Set(begun).count == begun.count)
    #expect(begun.sorted() == ended.sorted())
  }

  @Test("without tags the manuscript says nothing of leaves")
  func untagged() throws {
    let pipeline = try #require(Pipeline(SmallReport.chapter("Se [siden](https://coi.dk).\n")))
    #expect(!pipeline.manuscript.source.contains("leaf"))
    #expect(pipeline.manuscript.structure == nil)
  }
}
