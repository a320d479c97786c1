import Harness
import Testing

@testable import Checking

@Suite struct PullQuoteWithoutBodyTests {
  private let check = PullQuoteWithoutBody()
  private let quotes = [
    "quotes.yaml": """
    - {id: a, text: Der er aldrig tid nok.}
    - {id: lang, text: 'Vi ved det godt. Der er aldrig tid nok.'}
    - {id: gengivet, text: Tiden er knap., rendering: paraphrase}

    """
  ]

  @Test("finds a pull quote that nothing in the body has")
  func alone() {
    let found = expectFaults(
      check, in: SmallReport.chapter("⟦pull-quote-without-body⟧![](quote:a?as=pull)\n\nDer er tid nok.\n", quotes))
    #expect(found.first?.message == "pull quote `a` shows words that stand nowhere in the body")
  }

  @Test("is content with the quote itself, a longer one, or prose")
  func innocent() {
    expectFaults(check, in: SmallReport.chapter("![](quote:a?as=pull)\n\n![](quote:a)\n", quotes))
    expectFaults(check, in: SmallReport.chapter("![](quote:a?as=pull)\n\n![](quote:lang)\n", quotes))
    expectFaults(
      check, in: SmallReport.chapter("![](quote:a?as=pull)\n\nHun siger, at *der* er aldrig tid nok.\n", quotes))
  }

  @Test("leaves alone a paraphrase")
  func paraphrase() { expectFaults(check, in: SmallReport.chapter("![](quote:gengivet?as=pull)\n", quotes)) }
}
