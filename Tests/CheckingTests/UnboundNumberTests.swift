import Harness
import Model
import Testing

@testable import Checking

@Suite struct UnboundNumberTests {
  private let check = UnboundNumber()

  @discardableResult
  private func find(_ prose: String, _ files: [String: String] = [:]) -> [Diagnostic] {
    expectFaults(check, in: SmallSurvey.chapter(prose + "\n", files))
  }

  private let english = ["report.yaml": SmallReport.reportYAML(adding: "language: en")]

  @Test(
    "finds a share, however it is written",
    arguments: [
      "Vi ser, at ⟦unbound-number⟧74 pct. siger ja.", "Det er ⟦unbound-number⟧74 % af dem.",
      "Det er ⟦unbound-number⟧femten procent.", "Forskellen er ⟦unbound-number⟧12 procentpoint.",
      "⟦unbound-number⟧Syv ud af ti er enige.", "Det gælder ⟦unbound-number⟧mere end otte ud af ti.",
      "⟦unbound-number⟧Knap halvdelen er med.", "Og ⟦unbound-number⟧to tredjedele er ikke.",
      "⟦unbound-number⟧Hver fjerde deler.", "⟦unbound-number⟧22,7 pct. svarede.",
    ])
  func shares(prose: String) { find(prose) }

  @Test(
    "finds an n, a size with a unit and a count of people",
    arguments: [
      "Svarene (n = ⟦unbound-number⟧609) er nye.", "Det kostede ⟦unbound-number⟧150 mio. kr. i alt.",
      "Der gik ⟦unbound-number⟧30 minutter.", "Vi spurgte ⟦unbound-number⟧2.432 kommunalpolitikere.",
      "Det var ⟦unbound-number⟧15 kommunale ledere.", "I alt ⟦unbound-number⟧femten regionspolitikere.",
    ])
  func counts(prose: String) { find(prose) }

  @Test(
    "leaves alone what is no finding",
    arguments: [
      "I 2017 kom bogen, og i 2019 medarbejderne.", "Den 8. november 2019 (s. 14) og side 80.",
      "Udvalget efter § 17, stk. 4 i loven.", "Se kapitel 3 og figur 2 om 4 ting.", "Hver anden uge mødes de.",
      "Det var to kommuner.", "Hun sagde: »74 pct. er nok.«", "Han sagde: \"Syv ud af ti.\"", "> 74 pct. er nok.",
      "Kl. 17.30 og 3. kvartal.", "[74 pct.](value:s.involveret.ja) er bundet.", "De har ét mål og tre veje.",
    ])
  func nothing(prose: String) { find(prose) }

  @Test("finds small numbers in letters only where a fact says the same of the same")
  func small() {
    let facts = ["facts.yaml": "facts:\n  - {id: regioner, value: 5, unit: regioner}\n"]
    find("Landets ⟦unbound-number⟧fem regioner og tre regioner til.", facts)
  }

  @Test("says which value it is, when only one says it")
  func suggestion() {
    let found = find("Vi ser, at ⟦unbound-number⟧71 pct. satte i gang.")
    #expect(found.first?.remedy == "71 pct. is `s.bidrag.igangsat`: write `[71 pct.](value:s.bidrag.igangsat)`")
    #expect(found.first?.length == 7)
  }

  @Test("names the values it can be, when several say it")
  func several() {
    let facts = ["facts.yaml": "facts:\n  - {id: andel, value: 71, unit: pct.}\n"]
    let found = find("Vi ser, at ⟦unbound-number⟧71 pct. satte i gang.", facts)
    #expect(found.first?.remedy == "link it to the value it is: `andel`, `s.bidrag.igangsat`")
  }

  @Test("says where to put a number that no value has")
  func none() {
    let found = find("Vi ser, at ⟦unbound-number⟧99 pct. siger ja.")
    #expect(found.first?.remedy == "put it into `facts.yaml` with its source, and write `[99 pct.](value:…)`")
  }

  @Test("reads titles and leads too")
  func outsideProse() {
    expectFaults(
      check,
      in: SmallSurvey.with([
        "chapters/indledning.md": "---\ntitle: Indledning\nlead: \"71 pct. er med\"\n---\n\nTekst.\n"
      ]), also: ["chapters/indledning.md:1:1: unbound-number"])
    expectFaults(
      check,
      in: SmallSurvey.with([
        "chapters/indledning.md":
          "---\ntitle: Indledning\nlead: \"[71 pct.](value:s.bidrag.igangsat) er med\"\n---\n\nTekst.\n"
      ]))
  }

  @Test("reads English")
  func inEnglish() {
    find("We see that ⟦unbound-number⟧three in four agree, ⟦unbound-number⟧71 per cent in 2019.", english)
    find("In 2019, 4 in chapter 3.", english)
  }
}
