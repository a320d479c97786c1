import Harness
import Model
import Testing

@testable import Reading

@Suite struct MarkdownBlockTests {
  @Test("reads each kind of block and its place")
  func kinds() {
    let blocks = prose(
      """
      Én.

      ## To

      - tre

      3. fire

      > fem

      ---

      | A | B |
      |---|--:|
      | a | b |

      ![](figure:x)

      ![Rådhus](images/r.jpg?width=full "Foto: Å")
      """)
    #expect(blocks.map(\.location.line) == [1, 3, 5, 7, 9, 11, 13, 17, 19])
    guard case .list(let bullets) = blocks[2].kind, case .list(let numbers) = blocks[3].kind,
      case .quotation(let inner) = blocks[4].kind, case .thematicBreak = blocks[5].kind,
      case .table(let table) = blocks[6].kind, case .placement(let address) = blocks[7].kind,
      case .photo(let photo) = blocks[8].kind
    else {
      Issue.record("not the blocks that were written")
      return
    }
    #expect(bullets.start == nil)
    #expect(numbers.start == 3)
    #expect(inner.count == 1)
    #expect(table.alignments == [.left, .right])
    #expect(address == Address(.figure, "x"))
    #expect(photo.alternative == "Rådhus")
    #expect(photo.credit == "Foto: Å")
    #expect(photo.width == .full)
    #expect(photo.file.value == "images/r.jpg")
  }

  @Test("makes a section's identifier from its title, and a new one for a title used again")
  func slugs() {
    let headings = prose("## Innovation tager tid\n\n## Innovation tager tid\n\n### §\n\n## Æ {#tid}").compactMap {
      block -> Heading? in if case .heading(let heading) = block.kind { heading } else { nil }
    }
    #expect(headings.map(\.id.value) == ["innovation-tager-tid", "innovation-tager-tid-2", "afsnit", "tid"])
    #expect(headings.map(\.isIDGiven) == [false, false, false, true])
    #expect(headings[3].title.plainText == "Æ")
    #expect(headings[3].id.location == Place(file: "x.md", line: 7, column: 6))
  }

  @Test("reads a box with its title, its lines and their places")
  func callout() {
    let blocks = prose("> [!FACT] Æ *og* ø\n> Første linje.\n>\n> - punkt")
    guard case .callout(let callout)? = blocks.first?.kind else {
      Issue.record("no box")
      return
    }
    #expect(callout.role == .fact)
    #expect(callout.title.plainText == "Æ og ø")
    #expect(callout.title.first?.location.column == 11)
    #expect(callout.body.count == 2)
    #expect(callout.body.first?.location == Place(file: "x.md", line: 2, column: 3))
  }

  @Test("reads a box without title or without lines")
  func smallCallouts() {
    for text in ["> [!now]\n> Nu.", "> [!Now] Nu"] {
      guard case .callout(let callout)? = prose(text).first?.kind else {
        Issue.record("no box")
        continue
      }
      #expect(callout.role == .now)
      #expect(callout.title.isEmpty != callout.body.isEmpty)
    }
  }

  @Test("joins a caption to its table")
  func caption() {
    let blocks = prose("Tabel: Svar i *procent* {#svar}\n\n| A |\n|---|\n| 1 |")
    guard case .table(let table)? = blocks.first?.kind, blocks.count == 1 else {
      Issue.record("no table")
      return
    }
    #expect(table.caption?.id.value == "svar")
    #expect(table.caption?.title.plainText == "Svar i procent")
    #expect(table.caption?.title.first?.location.column == 8)
  }

  @Test("gives two tables of one title two identifiers")
  func captions() {
    let ids = prose("Table: Svar\n\n| A |\n|---|\n\nTable: Svar\n\n| A |\n|---|\n").compactMap { block -> String? in
      if case .table(let table) = block.kind { table.caption?.id.value } else { nil }
    }
    #expect(ids == ["svar", "svar-2"])
  }

  @Test(
    "points at what a report has no use for",
    arguments: [
      "⟦heading-level⟧# Titel\n",
      "⟦heading-level⟧##### For dybt\n",
      "## Tid ⟦wrong-identifier⟧{#Tid Nu}\n",
      "    ⟦code-block⟧kode\n",
      "⟦code-block⟧```\nkode\n```\n",
      "⟦raw-html⟧<div>\nx\n</div>\n",
      "Æ ⟦raw-html⟧<br> ø\n",
      "> ⟦unknown-callout⟧[!FAKTA] Titel\n> tekst\n",
      "⟦caption-without-table⟧Table: Svar\n\nTekst.\n",
      "⟦caption-without-table⟧Table: Svar\n",
      "En ⟦image-in-sentence⟧![](figure:a) midt i.\n",
      "⟦open-comment⟧<!-- aldrig lukket\n\nvigtig tekst\n",
      "⟦text-after-comment⟧<!-- note --> vigtig tekst\n",
      "| A | B |\n|---|---|\n⟦lost-cell⟧| 1 | 2 | 3 |\n",
      "⟦broken-table⟧| A | B | C |\n|---|---|\n| 1 | 2 |\n",
      "⟦picture-on-the-web⟧![](https://x.dk/a.jpg)\n",
    ])
  func faults(_ marked: String) {
    expectReading(SmallReport.chapter(marked))
  }

  @Test(
    "lets comments, escaped bars and short rows be",
    arguments: [
      "<!-- note -->\n\nTekst <!-- en til --> videre.\n",
      "<!-- a -->\n<!-- b -->\n",
      "<!--\nover\n\nflere linjer\n-->\n",
      "| A | B |\n|---|---|\n| 1 \\| 2 | 3 |\n| kun én |\n",
      "A | B\n--|--\n1 | 2\n",
      "En streg | og en -- streg\n",
    ])
  func noFaults(_ text: String) {
    expectReading(SmallReport.chapter(text))
  }

  @Test("takes several images in one paragraph for several placements")
  func images() {
    let blocks = prose("![](quote:a)\n![](quote:b)  \n![](quote:c) <!-- note -->")
    #expect(blocks.map(\.location.line) == [1, 2, 3])
    #expect(
      blocks.map(\.kind)
        == ["a", "b", "c"].map { .placement(Address(.quote, $0)) })
  }

  @Test("places what stands right below the first line of a box")
  func placementInCallout() {
    guard case .callout(let callout)? = prose("> [!FACT] Æ\n> ![](figure:a)\n> ![](quote:b)\n>\n> Og så.").first?.kind
    else {
      Issue.record("no box")
      return
    }
    #expect(callout.body.map(\.location.line) == [2, 3, 5])
    #expect(callout.body.first?.kind == .placement(Address(.figure, "a")))
  }

  @Test("suggests the box that was meant")
  func calloutSuggestion() {
    let result = expectReading(SmallReport.chapter("> ⟦unknown-callout⟧[!DEFINTION] X\n> y\n"))
    #expect(result.diagnostics.first?.remedy == "did you mean `DEFINITION`?")
    #expect(result.diagnostics.first?.length == 12)
  }

  @Test("stops at quotations, lists and emphasis nested too deep")
  func deep() {
    for text in [
      String(repeating: ">", count: 5_000) + "x", String(repeating: "- ", count: 2_000) + "x",
      String(repeating: "*a **b ", count: 20_000) + "x" + String(repeating: "** *", count: 20_000),
      String(repeating: "[", count: 20_000) + "x" + String(repeating: "](figure:a)", count: 20_000),
      String(repeating: "![", count: 5_000) + "x" + String(repeating: "](figure:a)", count: 5_000),
    ] {
      var diagnostics: [Diagnostic] = []
      _ = MarkdownReader.read(text, file: "x.md", into: &diagnostics)
      #expect(diagnostics.count < 10)
    }
  }

  @Test("reports a paragraph that never ends at its beginning, and does not wait for it")
  func endlessParagraph() {
    expectReading(
      SmallReport.chapter("Kort.\n\n⟦endless-paragraph⟧" + String(repeating: "[x][y] [^1] ", count: 20_000)))
  }
}

/// Prose that is right.
func prose(_ text: String) -> [Block] {
  var diagnostics: [Diagnostic] = []
  let blocks = MarkdownReader.read(text, file: "x.md", into: &diagnostics)
  expectDiagnostics(diagnostics, marks: [])
  return blocks
}
