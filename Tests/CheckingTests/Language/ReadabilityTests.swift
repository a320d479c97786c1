import Harness
import Model
import Testing

@testable import Checking

@Suite struct ReadabilityTests {
  private func readability(_ text: String) -> Readability { Readability(Array(text.unicodeScalars), .danish) }

  @Test("is words a sentence and the per cent of words of more than six letters")
  func lix() {
    // 10 words in 2 sentences, and 3 long ones: 5 + 30.
    let text = readability("Kommunerne har tid nok. Borgerne og vi andre har prøvelser.")
    #expect(text.words == 10)
    #expect(text.sentences == 2)
    #expect(text.longWords == 3)
    #expect(text.lix == 35)
    #expect(text.band == .medium)
  }

  @Test("takes six letters for short and seven for long, and figures for no letters")
  func limit() { #expect(readability("borger bogreol 1234567").longWords == 1) }

  @Test(
    "has the bands that are customary",
    arguments: [(24, "meget let"), (25, "let"), (35, "middel"), (45, "svær"), (55, "meget svær")])
  func bands(lix: Int, name: String) { #expect(Readability.Band(lix: lix).rawValue == name) }

  @Test("has no LIX of nothing, and rounds minutes up")
  func nothing() {
    #expect(readability("").lix == nil)
    #expect(readability("").minutes == 0)
    #expect(readability("Et ord.").minutes == 1)
  }

  @Test("counts a chapter with the records that it places, each once")
  func chapter() throws {
    let files = SmallReport.chapter(
      """
      ## En overskrift

      Et par ord.

      ![](finding:drift)

      ![](quote:a)

      ![](quote:a)

      | a | b |
      |---|---|
      | c | d |

      """,
      [
        "findings/drift.md": "---\ntitle: Drift\nlead: Tre korte ord.\n---\n\nDe gælder [](value:x) her.\n",
        "quotes.yaml": "- {id: a, text: Der er aldrig tid nok.}\n", "facts.yaml": "facts: [{id: x, value: 5}]\n",
      ])
    let report = try #require(Pipeline(files)?.report)
    let count = try #require(CheckSubject(report).chapterStatistics.first)
    #expect(count.readability.words == 3 + 3 + 4 + 5)
    #expect(count.readability.sentences == 4)
    #expect([count.findings, count.verbatimQuotes, count.paraphrases, count.tables, count.values] == [1, 1, 0, 1, 1])
    #expect(CheckSubject(report).reportStatistics.readability == count.readability)
  }
}
