import Harness
import Testing

@testable import Checking

@Suite struct LongSentenceTests {
  private let check = LongSentence()

  private func words(_ count: Int) -> String { Array(repeating: "ord", count: count).joined(separator: " ") }

  @Test("finds a sentence of more than forty words, and points at its first")
  func finds() {
    let found = expectFaults(check, in: SmallReport.chapter("Kort. ⟦long-sentence⟧Her \(words(40)). Kort.\n"))
    #expect(found.map(\.message) == ["the sentence has 41 words"])
    #expect(found.map(\.length) == [3])
  }

  @Test("lets forty words pass")
  func forty() { expectFaults(check, in: SmallReport.chapter("Her \(words(39)).\n")) }

  @Test("leaves alone what somebody said")
  func speech() {
    expectFaults(
      check,
      in: SmallReport.chapter("> Her \(words(50)).\n", ["quotes.yaml": "- {id: a, text: \"Her \(words(50)).\"}\n"]))
  }

  @Test("reads what is retold, and leads, at their own places")
  func retold() {
    expectFaultsInFiles(
      check,
      SmallReport.chapter(
        "Kort.\n",
        ["quotes.yaml": "- {id: a, rendering: paraphrase, text: \"Kort. ⟦long-sentence⟧Her \(words(50)).\"}\n"]))
  }
}
