import Harness
import Testing

@testable import Checking

@Suite struct PercentForPercentagePointsTests {
  private let check = PercentForPercentagePoints()

  @Test(
    "finds a difference of typed shares in the same sentence",
    arguments: [
      "Andelen er steget med ⟦percent-for-percentage-points⟧5 pct., fra 40 pct. til 45 pct.",
      "Fra 45 pct. til 40 pct. er et fald på ⟦percent-for-percentage-points⟧5 pct.",
      "De 45 pct. er ⟦percent-for-percentage-points⟧5 % højere end 40 pct.",
      "Andelen faldt med knap ⟦percent-for-percentage-points⟧5 procent, fra 44,8 pct. til 40 pct.",
    ])
  func typed(text: String) {
    let found = expectFaults(check, in: SmallReport.chapter(text + "\n"))
    #expect(found.map(\.remedy) == ["write `procentpoint`"])
  }

  @Test("finds a difference of values in the same paragraph")
  func bound() {
    let facts = [
      "facts.yaml":
        "facts: [{id: a, value: 40, unit: pct.}, {id: b, value: 45.2, unit: pct.}, {id: c, value: 5, unit: pct.}]\n"
    ]
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "Før var det [](value:a). Nu er det [45 pct.](value:b). Det er steget med ⟦percent-for-percentage-points⟧5 pct.\n",
        facts))
    #expect(
      found.map(\.message) == [
        "`5 pct.` is the difference between 40 and 45.2 in per cent, which is in percentage points"
      ])
    // A link's own words are found as well as its value.
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Før var det [](value:a). Nu er det [](value:b). Det steg med [⟦percent-for-percentage-points⟧5 pct.](value:c).\n",
        facts))
  }

  @Test(
    "leaves alone points, other differences, changes that are true in per cent, and shares that are no change",
    arguments: [
      "Andelen er steget med 5 procentpoint, fra 40 pct. til 45 pct.",
      "Andelen er steget med 12 pct., fra 40 pct. til 45 pct.",
      "Fra 100 pct. til 95 pct. er et fald på 5 pct.", "Af 40 pct. og 45 pct. er 5 pct. i tvivl.",
      "Priserne er steget med 5 pct. Blandt kommunerne er 40 pct. enige og 45 pct. uenige.",
      "> Det steg med 5 pct., fra 40 pct. til 45 pct.",
    ])
  func innocent(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }

  @Test("reads English")
  func english() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "It rose by ⟦percent-for-percentage-points⟧5 per cent, from 40 per cent to 45 per cent.\n",
        ["report.yaml": SmallReport.reportYAML(adding: "language: en")]))
    #expect(found.map(\.remedy) == ["write `percentage points`"])
  }
}
