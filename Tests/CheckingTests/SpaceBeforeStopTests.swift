import Harness
import Testing

@testable import Checking

@Suite struct SpaceBeforeStopTests {
  private let check = SpaceBeforeStop()

  @Test("finds a space before every sign of the sentence", arguments: [".", ",", ";", ":", "?", "!"])
  func finds(sign: String) {
    let found = expectFaults(check, in: SmallReport.chapter("Tiden går ⟦space-before-stop⟧\(sign) og vi går.\n"))
    #expect(found.map(\.message) == ["`\(sign)` has a space before it"])
  }

  @Test("finds it after a link, at the line's end and before a closing mark")
  func places() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Se [](chapter:indledning) ⟦space-before-stop⟧, »hvad nu ⟦space-before-stop⟧?« og nu ⟦space-before-stop⟧.\n"))
  }

  @Test("says nothing where a comment or a link that cannot be read is left out")
  func unreadable() {
    expectFaultsInFiles(check, SmallReport.chapter("Se ⟦unknown-scheme⟧[](figur:a), og se.\n"))
    expectFaultsInFiles(check, SmallReport.chapter("Se <!-- her -->, og se.\n"))
  }

  @Test(
    "leaves alone what is left out, decimals, names, ratios and code",
    arguments: [
      "Tiden går ... og går", "Tiden går … nu", "Tiden går . . . nu", "På ,5 nær", "Vi bruger .NET her",
      "Forholdet 1 : 10",
      "Skriv `a , b` her", "Tid, og tid.",
    ])
  func innocent(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }
}
