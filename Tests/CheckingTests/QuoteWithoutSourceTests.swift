import Harness
import Model
import Testing

@testable import Checking

@Suite struct QuoteWithoutSourceTests {
  private let check = QuoteWithoutSource()

  @Test("warns of a quote without `source`")
  func missing() {
    let found = expectFaults(
      check, in: SmallReport.with(["quotes.yaml": "- id: ⟦quote-without-source⟧tid\n  text: Ord.\n  who: a\n"]))
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message == "quote `tid` has no `source`")
  }

  @Test("leaves alone a quote with one")
  func innocent() { expectFaults(check, in: SmallReport.with(["quotes.yaml": Sample.quote("tid")])) }
}
