import Harness
import Testing

@testable import Checking

@Suite struct RepeatedQuoteTests {
  private let check = RepeatedQuote()
  private let twins = [
    "quotes.yaml": "- {id: a, text: Der er aldrig tid nok.}\n- {id: ⟦repeated-quote⟧b, text: »Der er aldrig tid nok«}\n"
  ]

  @Test("finds the later of two quotes with the same words")
  func same() {
    let found = expectFaults(check, in: SmallReport.chapter("![](quote:b)\n\n![](quote:a)\n", twins))
    #expect(found.first?.message == "quote `a` has the words of quote `b` already: quotes.yaml:1:17")
  }

  @Test("finds a quote whose words the prose has too")
  func prose() {
    let quote = ["quotes.yaml": "- {id: ⟦repeated-quote⟧a, text: Der er aldrig tid nok.}\n"]
    let found = expectFaults(
      check, in: SmallReport.chapter("Én siger: »Der er aldrig tid nok.«\n\n![](quote:a)\n", quote))
    #expect(found.first?.message == "the prose has the words of quote `a` already: chapters/indledning.md:5:1")
  }

  @Test("leaves alone a pull quote, few words, and what no page shows")
  func innocent() {
    let two = ["quotes.yaml": "- {id: a, text: Der er aldrig tid nok.}\n- {id: b, text: Der er aldrig tid nok.}\n"]
    expectFaults(check, in: SmallReport.chapter("![](quote:a)\n\n![](quote:b?as=pull)\n", two))
    expectFaults(check, in: SmallReport.chapter("![](quote:a)\n", two))
    expectFaults(
      check,
      in: SmallReport.chapter("Nej tak, siger de.\n\n![](quote:a)\n", ["quotes.yaml": "- {id: a, text: Nej tak.}\n"]))
  }
}
