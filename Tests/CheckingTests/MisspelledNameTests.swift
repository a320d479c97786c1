import Harness
import Testing

@testable import Checking

@Suite struct MisspelledNameTests {
  private let check = MisspelledName()

  private func report(_ prose: String) -> [String: String] {
    let names =
      "names: [Center for Offentlig Innovation, Sønderborg Kommune, Region Nordjylland, Høje-Taastrup, COI, Danfoss, Innovationsbarometeret]"
    return SmallReport.chapter(prose + "\n", ["report.yaml": SmallReport.reportYAML(adding: names)])
  }

  @Test(
    "finds other capitals, spaces, hyphens and letters",
    arguments: [
      ("⟦misspelled-name⟧Center For Offentlig Innovation", "Center for Offentlig Innovation"),
      ("⟦misspelled-name⟧Sønderborg kommune", "Sønderborg Kommune"),
      ("⟦misspelled-name⟧Sønderborg kommunes", "Sønderborg Kommunes"),
      ("⟦misspelled-name⟧Sønderborgkommune", "Sønderborg Kommune"), ("⟦misspelled-name⟧Høje Taastrup", "Høje-Taastrup"),
      ("⟦misspelled-name⟧Region-Nordjylland", "Region Nordjylland"),
      ("⟦misspelled-name⟧Region Nordjyland", "Region Nordjylland"),
      ("⟦misspelled-name⟧Region Nordjylands", "Region Nordjyllands"),
      ("⟦misspelled-name⟧Danfos", "Danfoss"), ("⟦misspelled-name⟧Coi", "COI"),
      ("⟦misspelled-name⟧Center for offentlig\ninnovation", "Center for Offentlig Innovation"),
    ])
  func finds(text: String, right: String) {
    let found = expectFaults(check, in: report("I \(text) er det kendt."))
    #expect(found.map(\.remedy) == ["write `\(right)`; if it is another name, list it under `names` too"])
  }

  @Test(
    "leaves alone the name, its genitive, capitals throughout, addresses, code and other names",
    arguments: [
      "Center for Offentlig\nInnovation", "Sønderborg Kommunes", "COI’s", "COI's", "COI-rapporten",
      "SØNDERBORG KOMMUNE", "coi.dk",
      "www.danfoss.com", "`coi`", "Sønderborg by", "Region Sjælland", "Høje-Taastrups", "Danfoss’",
      "Innovationsbarometerets", "kommunerne i Sønderborg",
    ])
  func innocent(text: String) { expectFaults(check, in: report("I \(text) er det kendt.")) }

  @Test("finds it in titles and quotes, at its own place")
  func outside() {
    expectFaultsInFiles(
      check,
      report("Tekst.").merging([
        "quotes.yaml": "- {id: a, text: \"Her i ⟦misspelled-name⟧Sønderborg kommune går det.\"}\n"
      ]) { _, own in own })
  }

  @Test("finds nothing where nothing is listed")
  func none() { expectFaults(check, in: SmallReport.chapter("I Sønderborg kommune.\n")) }
}
