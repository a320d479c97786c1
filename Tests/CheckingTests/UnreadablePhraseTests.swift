import Harness
import Testing

@testable import Checking

@Suite struct UnreadablePhraseTests {
  private let check = UnreadablePhrase()

  @Test(
    "finds words that cannot be held against the value",
    arguments: [
      ("mange", "value: 2.5", "begin the words with `2,5`"), ("1.5", "value: 1.5", "begin the words with `1,5`"),
      ("24a", "value: 24", "begin the words with `24` or `fireogtyve`"),
      ("i alt 24", "value: 24", "begin the words with `24` or `fireogtyve`"),
      ("mange", "value: 76, unit: pct.", "write nothing but `omkring tre ud af fire`, `tre fjerdedele` or `76 pct.`"),
    ])
  func finds(_ words: String, _ fact: String, _ remedy: String) {
    let found = expectFaults(check, in: ValueSentence.files(words, fact, mark: "⟦unreadable-phrase⟧"))
    #expect(found.first?.remedy == remedy)
    #expect(found.first?.severity == .error)
  }

  @Test("shows how to take out what is no part of the phrase")
  func tooMuch() {
    let found = expectFaults(
      check,
      in: ValueSentence.files("Tre ud af fire topledere", "value: 76, unit: pct.", mark: "⟦unreadable-phrase⟧"))
    #expect(found.first?.message == "`Tre ud af fire topledere` says more than can be held against fact `x`")
    #expect(found.first?.remedy == "write `[Tre ud af fire](value:x) topledere`")
  }

  @Test("leaves empty brackets, and what can be read, alone", arguments: ["", "76 pct.", "to tredjedele", "76"])
  func readable(_ words: String) {
    expectFaults(check, in: ValueSentence.files(words, "value: 76, unit: pct."))
  }
}
