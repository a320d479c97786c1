import Harness
import Testing

@testable import Checking

@Suite struct RegionsOfAnotherTimeTests {
  private let check = RegionsOfAnotherTime()

  private func report(_ prose: String, year: Int, _ files: [String: String] = [:]) -> [String: String] {
    SmallReport.chapter(
      prose,
      files.merging([
        "report.yaml": SmallReport.reportYAML.replacing("date: 2020-04-30", with: "date: \(year)")
      ]) { own, _ in own })
  }

  private func survey(fielded date: String, _ values: String) -> [String: String] {
    [
      "surveys/s.yaml": """
      form: shares
      period: {from: \(date)}
      groups:
        - {id: region, label: Region, values: [\(values)]}
      questions:
        - {id: q, wording: Spørgsmål?, n: 100, answers: [{id: ja, label: Ja}]}

      """,
      "surveys/s.csv": "question,answer,group,share,n\nq,ja,,76,\n",
    ]
  }

  @Test(
    "finds five regions from 2027 on",
    arguments: [
      "Landets ⟦regions-of-another-time⟧fem regioner svarede.", "Alle de ⟦regions-of-another-time⟧5 regioner svarede.",
      "De ⟦regions-of-another-time⟧fem danske regioner svarede.",
      "I foråret 2027 svarede Danmarks ⟦regions-of-another-time⟧fem regioner svarede.",
    ])
  func five(prose: String) { expectFaults(check, in: report(prose + "\n", year: 2027)) }

  @Test(
    "finds four regions before",
    arguments: [
      "landets ⟦regions-of-another-time⟧fire regioner", "De ⟦regions-of-another-time⟧fire\nregioners politikere",
    ])
  func four(prose: String) { expectFaults(check, in: report(prose + "\n", year: 2026)) }

  @Test("finds them in titles, and goes by a survey's period as well as by the report's date")
  func titles() {
    let files = survey(fielded: "2027-01", "{id: oest, label: Region Østdanmark}")
    expectFaults(check, in: report("> [!FACT] Landets ⟦regions-of-another-time⟧fem regioner\n> x\n", year: 2027))
    expectFaults(check, in: report("Landets ⟦regions-of-another-time⟧fem regioner\n", year: 2026, files))
    expectFaults(
      check,
      in: SmallReport.with([
        SmallReport.chapterFile: "⟦regions-of-another-time⟧---\ntitle: De fire regioner\n---\n\nTekst.\n"
      ]))
  }

  @Test(
    "leaves alone the right number, some of the regions, and what says of which time it is",
    arguments: [
      ("landets fem regioner", 2026), ("landets fire regioner", 2027), ("fire regioner svarede", 2026),
      ("De fire regioner, der svarede, er enige.", 2026), ("de daværende fem regioner", 2028),
      ("I 2026 svarede landets fem regioner.", 2027), ("Fra 2027 er der kun de fire regioner.", 2026),
      ("»Landets fem regioner«, siger hun.", 2027), ("> Landets fem regioner.", 2027),
      ("de fem kommuner og regioner", 2027),
    ])
  func innocent(prose: String, year: Int) { expectFaults(check, in: report(prose + "\n", year: year)) }

  @Test("finds a region that is no more in a survey that was fielded later, and not in one that was fielded before")
  func codeBook() {
    let values =
      "{id: nord, label: Region Nordjylland}, {id: ⟦regions-of-another-time⟧hoved, label: Region Hovedstaden}"
    let found = expectFaults(check, in: report("Tekst.\n", year: 2027, survey(fielded: "2027-02", values)))
    #expect(found.map(\.message) == ["there is no `Region Hovedstaden` in 2027"])
    expectFaults(
      check,
      in: report(
        "Tekst.\n", year: 2027, survey(fielded: "2026-12", values.replacing("⟦regions-of-another-time⟧", with: ""))))
  }
}
