import Harness
import Testing

@testable import Checking

@Suite struct InexactPhraseTests {
  private let check = InexactPhrase()

  @Test(
    "warns of a phrase that is on the right side and far off",
    arguments: [
      ("knap halvdelen", "42", "write `godt to femtedele`, `godt fire ud af ti` or `42 pct.`"),
      ("tre ud af fire", "77", "write `godt tre ud af fire`, `godt tre fjerdedele` or `77 pct.`"),
      ("flertallet", "51", "write `omkring halvdelen`, `hver anden` or `51 pct.`"),
      ("mere end seks ud af ti", "83.3", "write `mere end otte ud af ti`, `mere end fire ud af fem` or `83,3 pct.`"),
    ])
  func finds(_ words: String, _ percent: String, _ remedy: String) {
    let found = expectFaults(
      check, in: ValueSentence.files(words, "value: \(percent), unit: pct.", mark: "⟦inexact-phrase⟧"))
    #expect(found.first?.remedy == remedy)
    #expect(
      found.first?.message == "`\(words)` is far from fact `x`, which is \(percent.replacing(".", with: ",")) pct.")
    #expect(found.first?.severity == .warning)
  }

  @Test(
    "leaves what is true, and what is untrue, alone", arguments: [("knap halvdelen", "48"), ("knap halvdelen", "52")])
  func others(_ words: String, _ percent: String) {
    expectFaults(check, in: ValueSentence.files(words, "value: \(percent), unit: pct."))
  }

  @Test("warns where readers would take a phrase for a count and it is none")
  func literal() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "⟦inexact-phrase⟧[Tre ud af fire](value:politikere.deling.ja) og [tre fjerdedele](value:politikere.deling.ja)\n",
        Sample.survey))
    #expect(
      found.map(\.message) == ["`Tre ud af fire` can be read as a count, and `politikere.deling.ja` is 74 pct. of 19"])
  }
}
