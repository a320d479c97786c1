import Harness
import Testing

@testable import Checking

@Suite struct DroppedNegationTests {
  private func files(_ text: String) -> [String: String] {
    SmallReport.with([
      "quotes.yaml": "- {id: tid, text: \(text), source: transcripts/a.txt}\n",
      "transcripts/a.txt": "Anna: Vi har aldrig haft tid nok. Det ved jeg ikke. Så går vi i gang.\n",
    ])
  }

  @Test("finds a negation that an omission takes away")
  func dropped() {
    let found = expectFaults(DroppedNegation(), in: files("⟦dropped-negation⟧'Vi har […] haft tid nok.'"))
    #expect(
      found.first?.message
        == "quote `tid` leaves out `aldrig` beside words that it has, in `transcripts/a.txt:1`")
  }

  @Test("leaves alone a negation in a sentence that is left out whole")
  func innocent() { expectFaults(DroppedNegation(), in: files("'haft tid nok. […] Så går vi i gang.'")) }
}
