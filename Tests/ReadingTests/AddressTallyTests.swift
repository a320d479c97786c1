import Harness
import Model
import Testing

@testable import Reading

/// A translation points at, places and names what its original does, as often.
@Suite struct AddressTallyTests {
  @Test("lets a translation put the same things in another order and other words")
  func same() {
    expectReading(
      SmallReport.chapter(
        "## Tid {#tid}\n\nSe [tre](value:a), [](figure:b) og [^1] [COI](https://www.coi.dk).\n\n> [!FACT] Et\n> To\n\n![](figure:b)\n\n[^1]: Note [](value:a).\n",
        english:
          "## Time {#tid}\n\nSee [](figure:b), [three](value:a) and [^1] [COI](https://www.coi.dk/en).\n\n![](figure:b)\n\n> [!FACT] One\n> Two\n\n[^1]: Note [](value:a).\n"
      ), in: .english)
  }

  @Test(
    "reports what stands more or less often than in the original",
    arguments: [
      ("Se [tre](value:a).", "⟦translation-differs⟧See three."),
      ("Se tre.", "See ⟦translation-differs⟧[three](value:a)."),
      ("Se [tre](value:a).", "See [three](value:a) and ⟦translation-differs⟧[three](value:a)."),
      ("Se [tre](value:abcdef).", "See ⟦translation-differs⟧[three](value:abcdeg)."),
      ("Se [tre](value:a?as=n).", "⟦translation-differs⟧See ⟦translation-differs⟧[three](value:b)."),
      ("Se *[](figure:a)*.", "⟦translation-differs⟧See."),
      ("![](figure:a)", "See ⟦translation-differs⟧[](figure:a)."),
      ("Tekst[^1].\n\n[^1]: Se [](value:a).", "⟦translation-differs⟧Text[^1].\n\n[^1]: See."),
      ("- Se [](value:a)\n- To", "⟦translation-differs⟧- See\n- Two"),
      ("## Tid {#tid}", "⟦translation-differs⟧## Time"),
      ("## Tid\n\nSe.", "## Time ⟦translation-differs⟧{#tiden}\n\nSee."),
      ("> [!FACT] Et\n> To", "⟦translation-differs⟧⟦translation-differs⟧> [!ADVICE] One\n> Two"),
      ("Tabel: A {#a}\n\n| A |\n|---|\n| 1 |", "Table: A ⟦translation-differs⟧{#b}\n\n| A |\n|---|\n| 1 |"),
    ])
  func differences(_ original: String, _ translation: String) {
    expectReading(SmallReport.chapter(original + "\n", english: translation + "\n"), in: .english)
  }

  @Test("says how often, where in the original, and what was probably meant")
  func wording() {
    let result = ReportReader.read(
      MemoryFolder(
        SmallReport.chapter(
          "Se [tre](value:regioner), [](value:a) og [](value:a).\n",
          english: "See [three](value:region) and [](value:a).\n")), language: .english)
    #expect(
      result.diagnostics.map(\.message) == [
        "`](value:a)` stands once here, and twice in the original (chapters/indledning.md:5)",
        "`](value:region)` stands once here, and nowhere in the original",
      ])
    #expect(result.diagnostics.map(\.remedy) == ["put it where it belongs", "did you mean `](value:regioner)`?"])
  }

  @Test("holds for links in titles, leads and notes")
  func texts() {
    let quote = "- {id: a, text: \"Vi er [tre](value:n).\"}\n"
    expectReading(
      SmallReport.translated([
        "quotes.yaml": quote, "quotes.en.yaml": "- {id: a, text: ⟦translation-differs⟧We are three.}\n",
      ]), in: .english)
    expectReading(
      SmallReport.translated([
        "quotes.yaml": quote, "quotes.en.yaml": "- {id: a, text: \"We are [three](value:n).\"}\n",
      ]),
      in: .english)
  }
}
