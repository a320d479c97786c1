import Harness
import Testing

@testable import Checking

@Suite struct UnattributedQuoteTests {
  private let check = UnattributedQuote()

  @Test("finds a quote without `who`")
  func nobody() {
    let found = expectFaults(
      check, in: SmallReport.with(["quotes.yaml": "- id: ⟦unattributed-quote⟧tid\n  text: Ord.\n"]))
    #expect(found.first?.message == "quote `tid` has no `who`")
  }

  @Test("finds a quote by an anonymous person")
  func anonymous() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": "- {id: tid, text: Ord., who: ⟦unattributed-quote⟧informant-7}\n", "people.yaml": Sample.people,
      ]))
    #expect(found.first?.message == "`informant-7` is anonymous, so nothing can be printed under the quote")
  }

  @Test("leaves alone voices, named persons and names of nobody")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": Sample.quote("a") + "- {id: b, text: Ord., who: anne-vang}\n- {id: c, text: Ord., who: nej}\n",
        "people.yaml": Sample.people,
      ]))
  }
}
