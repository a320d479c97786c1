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

  @Test("finds a quote by somebody who may not be named under it")
  func unnamed() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "![](quote:a)\n\n![](quote:b)\n",
        [
          "quotes.yaml":
            "- {id: a, text: Ord., who: ⟦unattributed-quote⟧ida}\n- {id: b, text: Ord., who: ⟦unattributed-quote⟧bo}\n",
          "people.yaml": "people: [{id: ida}, {id: bo, name: Bo, consent: listed}]\n",
        ]))
    #expect(found.first?.message == "`ida` may not be named under a quote, so nothing stands there")
  }

  @Test("leaves alone a quote that no page shows: it is there to be counted")
  func unshown() {
    expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": "- {id: a, text: Ord., who: ida, themes: [tid]}\n", "people.yaml": "people: [{id: ida}]\n",
      ]))
  }

  @Test("leaves alone a quote that has an attribution of its own")
  func ownAttribution() {
    expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml":
          "- {id: a, text: Ord., who: ida, attribution: Leder}\n- {id: b, text: Ord., who: ida, attribution: auto}\n",
        "people.yaml": "people: [{id: ida}]\n",
      ]))
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

  @Test("asks nothing of a quote that was imported before a page shows it")
  func imported() {
    let quotes = "- {id: a, text: Ord., imported: 1-2}\n- {id: ⟦unattributed-quote⟧b, text: Ord., imported: 1-3}\n"
    expectFaults(check, in: SmallReport.chapter("![](quote:b)\n", ["quotes.yaml": quotes]))
  }
}
