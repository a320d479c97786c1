import Harness
import Testing

@testable import Checking

@Suite struct MixedQuotationMarksTests {
  private let check = MixedQuotationMarks()

  @Test(
    "finds marks of another kind than the report's",
    arguments: [
      "Hun siger ⟦mixed-quotation-marks⟧”ja”.", "Hun siger ⟦mixed-quotation-marks⟧“ja”.",
      "Hun siger ⟦mixed-quotation-marks⟧„ja“.",
      "Hun siger »det er ⟦mixed-quotation-marks⟧‘ja’«.", "Hun siger ⟦mixed-quotation-marks⟧«ja».",
    ])
  func foreign(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }

  @Test(
    "finds a mark that has no partner",
    arguments: [
      "Hun siger \"ja\" og ⟦mixed-quotation-marks⟧\"nej.", "Hun siger ⟦mixed-quotation-marks⟧»ja.",
      "Hun siger ja⟦mixed-quotation-marks⟧«.",
    ])
  func unpaired(text: String) {
    let found = expectFaults(check, in: SmallReport.chapter(text + "\n"))
    #expect(found.first?.message.hasSuffix("has no partner") == true)
  }

  @Test(
    "leaves alone the report's marks, typewriter's marks in pairs, apostrophes and code",
    arguments: [
      "Hun siger »ja« og \"nej\".", "Hun siger »det er ›ja‹«.", "COI’s og COI's tal", "Skriv `\"` her",
      "\"Vi *kan* ikke\", siger hun.",
    ])
  func innocent(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }

  @Test("goes by the report's choice")
  func curly() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Hun siger “ja”, ikke ⟦mixed-quotation-marks⟧»nej«.\n",
        ["report.yaml": SmallReport.reportYAML(adding: "quotation-marks: curly")]))
  }

  @Test("says which marks the report has")
  func message() {
    let found = expectFaults(check, in: SmallReport.chapter("Hun siger ⟦mixed-quotation-marks⟧”ja”.\n"))
    #expect(found.map(\.message) == ["`”` is no quotation mark of this report, which has »…«"])
    #expect(found.first?.remedy == "type `\"` at both ends, which becomes the right mark")
  }
}
