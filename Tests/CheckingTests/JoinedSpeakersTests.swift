import Harness
import Testing

@testable import Checking

@Suite struct JoinedSpeakersTests {
  private func files(_ text: String) -> [String: String] {
    SmallReport.with([
      "quotes.yaml": "- {id: tid, text: \(text), source: transcripts/a.txt}\n",
      "transcripts/a.txt": "Spørger: Har I tid?\nAnna: Nej, aldrig.\nSpørger: Hvorfor?\nAnna: Der er for lidt.\n",
    ])
  }

  @Test("finds an omission between two speakers, and names the lines and nobody")
  func joined() {
    let found = expectFaults(JoinedSpeakers(), in: files("⟦joined-speakers⟧'Har I tid? […] Nej, aldrig.'"))
    #expect(found.first?.message == "quote `tid` joins two speakers' words: lines 1 and 2 of `transcripts/a.txt`")
  }

  @Test("leaves alone an omission over somebody else's question")
  func innocent() { expectFaults(JoinedSpeakers(), in: files("'Nej, aldrig. […] Der er for lidt.'")) }
}
