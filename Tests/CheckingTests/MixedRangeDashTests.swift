import Harness
import Testing

@testable import Checking

@Suite struct MixedRangeDashTests {
  private let check = MixedRangeDash()

  @Test("finds a hyphen where others have a dash")
  func finds() {
    let found = expectFaults(check, in: SmallReport.chapter("I 2019–2020 svarede ⟦mixed-range-dash⟧10-20 pct. nej.\n"))
    #expect(found.map(\.remedy) == ["write `10–20`"])
  }

  @Test(
    "leaves alone hyphens throughout, and what is no range",
    arguments: [
      "I 2019-2020 svarede 10-20 pct. nej.", "I 2019–2020 brugte de § 17, stk. 4-udvalg og 24-timers døgn.",
      "I 2019–2020 kom ISBN 978-87-7014-419-3 og 30-04-2020.", "I 2019–2020 kom 2013/14-15.",
      "I 2019–2020:\n\n> Det var 10-20 pct.",
    ])
  func innocent(text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }
}
