import Harness
import Testing

@testable import Checking

@Suite struct SpacedRangeTests {
  private let check = SpacedRange()

  @Test(
    "finds spaces around the dash of a range",
    arguments: [
      ("⟦spaced-range⟧2019 – 2026", "2019–2026"), ("⟦spaced-range⟧10 - 20 pct.", "10–20"),
      ("⟦spaced-range⟧1.500 – 2.000 kr.", "1.500–2.000"),
    ])
  func finds(text: String, right: String) {
    let found = expectFaults(check, in: SmallReport.chapter("Det er \(text) her\n"))
    #expect(found.map(\.remedy) == ["write `\(right)`"])
  }

  @Test("finds them in titles")
  func titles() {
    expectFaultsInFiles(
      check, SmallReport.with([SmallReport.chapterFile: "---\ntitle: Årene ⟦spaced-range⟧2019 – 2026\n---\n\nTekst.\n"])
    )
  }

  @Test(
    "leaves alone pauses, dates, sums, numbers of other kinds and code",
    arguments: [
      "I 2019 – 24 interview senere – var det slut.", "Fra 1. maj 2019 – 3. juni 2020.", "Det er 10-20 pct.",
      "Det er 2019–2026.",
      "Ring 12 34 - 56 78 nu", "Vi er 24 – og 12 til.", "Skriv `10 – 20`.", "Temperaturen er 10 -20.",
    ])
  func innocent(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }
}
