import Harness
import Testing

@testable import Checking

@Suite struct MixedPercentTests {
  private let check = MixedPercent()

  @Test(
    "finds another form than the house's beside it",
    arguments: ["12 ⟦mixed-percent⟧%", "12⟦mixed-percent⟧%", "12 ⟦mixed-percent⟧procent", "12 ⟦mixed-percent⟧pct"])
  func beside(form: String) {
    let found = expectFaults(check, in: SmallReport.chapter("Det er 10 pct. nu og \(form) siden.\n"))
    #expect(found.map(\.remedy) == ["write `pct.`"])
  }

  @Test("finds it beside a value that the tool writes")
  func value() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Det er [](value:politikere.ansvar.ja), og 12 ⟦mixed-percent⟧% er i tvivl.\n", Sample.survey))
  }

  @Test("finds both of two other forms")
  func others() {
    expectFaults(check, in: SmallReport.chapter("Det er 10 ⟦mixed-percent⟧% nu og 12 ⟦mixed-percent⟧procent siden.\n"))
  }

  @Test(
    "leaves alone one form throughout, points, compounds, letters, tables and speech",
    arguments: [
      "Det er 10 % nu og 12 % siden.", "Det er 10 pct. nu og steg 2 procentpoint.", "Det er 10 pct. og en 20-%-rabat.",
      "Det er 10 pct. og ti procent.", "Det er 10 pct.\n\n> Det er 12 %.", "Det er 10 pct.\n\n| a |\n|---|\n| 12 % |",
      "Det er 10 pct. Skriv `12 %`.",
    ])
  func innocent(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }

  @Test("knows the form of English")
  func english() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "It is 10 per cent now and 12 ⟦mixed-percent⟧percent later, up 2 percentage points and 2 percent points.\n",
        ["report.yaml": SmallReport.reportYAML(adding: "language: en")]))
  }
}
