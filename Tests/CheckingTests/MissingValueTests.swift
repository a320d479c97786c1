import Harness
import Testing

@testable import Checking

@Suite struct MissingValueTests {
  private let check = MissingValue()

  @Test("finds a sentence whose number is not known, with words and without", arguments: ["", "tre ud af fire"])
  func missing(_ words: String) {
    let found = expectFaults(
      check,
      in: SmallReport.chapter("⟦missing-value⟧[\(words)](value:politikere.ansvar.nej) siger nej.\n", Sample.survey))
    #expect(found.first?.message == "no number is known of `politikere.ansvar.nej`")
    #expect(found.first?.remedy == "put it into the data at surveys/politikere.csv:3:13, or leave the sentence out")
  }

  @Test(
    "accepts the words that are known, in any dress",
    arguments: ["", "syv ud af ti", "Syv ud af ti", "7 ud af 10", "syv ud af ti af"])
  func phrase(_ words: String) { expectFaults(check, in: ValueSentence.files(words, "phrase: syv ud af ti")) }

  @Test("finds other words than those that are known", arguments: ["70 pct.", "flertallet", "knap syv ud af ti"])
  func otherWords(_ words: String) {
    let found = expectFaults(check, in: ValueSentence.files(words, "phrase: syv ud af ti", mark: "⟦missing-value⟧"))
    #expect(found.first?.message == "`\(words)` is not what the source says of fact `x`, which is words only")
    #expect(found.first?.remedy == "write `syv ud af ti`")
  }

  @Test("finds what cannot be worked out where it is written, not where it is used")
  func formulas() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "[Fem](value:d) og [](value:e)\n",
        [
          "facts.yaml": """
          facts:
            - {id: a, value: 0}
            - {id: d, value: ⟦missing-value⟧5 / a}
            - {id: e, value: d + 1}
            - {id: f, value: ⟦missing-value⟧g + 1}
            - {id: g, value: f + 1}

          """
        ]))
    #expect(found.map(\.message) == ["division by zero", "fact worked out from itself: `f` ← `g` ← `f`"])
  }

  @Test("finds what a value cannot be asked for")
  func incompatible() {
    let found = expectFaults(
      check, in: ValueSentence.files("", "value: 5", mark: "⟦missing-value⟧", asking: "?as=n"))
    #expect(found.count == 1)
  }
}
