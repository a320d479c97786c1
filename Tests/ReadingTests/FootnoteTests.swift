import Harness
import Model
import Testing

@testable import Reading

@Suite struct FootnoteTests {
  @Test("puts a footnote's text where it is referred to")
  func place() {
    guard case .paragraph(let inlines)? = prose("Æ[^b] ø[^a]\n\n[^a]: A.\n[^b]: B.\n").first?.kind else {
      Issue.record("no paragraph")
      return
    }
    let notes = inlines.compactMap { inline -> String? in
      guard case .footnote(let blocks) = inline.kind, case .paragraph(let words)? = blocks.first?.kind else {
        return nil
      }
      return words.plainText
    }
    #expect(notes == ["B.", "A."])
  }

  @Test(
    "points at what is wrong with footnotes",
    arguments: [
      "Æøå ⟦unknown-footnote⟧[^x] og ⟦unknown-footnote⟧[^y].\n",
      "Æ[^a]\n\n[^a]: Se ⟦footnote-in-footnote⟧[^a].\n",
      "Æ[^a]\n\n[^a]: Se ⟦footnote-in-footnote⟧[^b].\n\n[^b]: B.\n",
      "Æ.\n\n⟦unused-footnote⟧[^a]: A.\n",
      "Æ[^a].\n\n[^a]: A.\n⟦duplicate-footnote⟧[^A]: B.\n",
      "Æ[^a].\n\n[^a]: A.\n\n    ⟦too-large-for-footnote⟧## Afsnit\n",
      "Æ[^a].\n\n[^a]: ⟦image-in-sentence⟧![](figure:x)\n",
      "Æ \\[^x] `[^y]` ø\n",
    ])
  func faults(_ marked: String) {
    expectReading(SmallReport.chapter(marked))
  }

  @Test("refuses the twenty-first reference to one footnote")
  func repeated() {
    let text = String(repeating: "Æ[^a] ", count: 20) + "⟦footnote-repeated⟧[^a]\n\n[^a]: A.\n"
    expectReading(SmallReport.chapter(text))
  }

  @Test("ends with footnotes that refer to each other many times over")
  func chain() {
    var text = "Æ[^0]\n\n"
    for number in 0..<60 { text += "[^\(number)]: [^\(number + 1)] [^\(number + 1)]\n\n" }
    var diagnostics: [Diagnostic] = []
    _ = MarkdownReader.read(text + "[^60]: slut\n", file: "x.md", into: &diagnostics)
    #expect(diagnostics.contains { $0.code == "footnote-in-footnote" })
  }
}
