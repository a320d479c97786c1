import Harness
import Testing

@testable import Checking

@Suite struct DoubleSpaceTests {
  private let check = DoubleSpace()

  @Test("finds two spaces and more, in every kind of prose")
  func finds() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        """
        Innovation⟦double-space⟧  tager *tid,⟦double-space⟧   og* den går.[^1]

        - Et⟦double-space⟧  punkt

        > [!FACT] En⟦double-space⟧  boks
        > Tekst.

        [^1]: En⟦double-space⟧  note.

        """))
  }

  @Test("points at the author's own characters in titles and quotes, also where YAML folds the line")
  func outside() {
    expectFaultsInFiles(
      check,
      SmallReport.with([
        SmallReport.chapterFile: "---\ntitle: Den⟦double-space⟧  første\nlead: \"Kort.\"\n---\n\nTekst.\n",
        "quotes.yaml": "- id: a\n  text: >-\n    Der er aldrig\n    tid⟦double-space⟧  nok.\n",
      ]))
  }

  @Test("says nothing where a comment stands between the two")
  func comment() { expectFaultsInFiles(check, SmallReport.chapter("Innovation <!-- her --> tager tid.\n")) }

  @Test("leaves alone code, line ends, and the spaces around a link that the tool words")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Skriv `a  b` her  \nog i [](chapter:indledning) også.\n\n| a   | b   |\n|-----|-----|\n| c   | d   |\n"))
  }
}
