import Harness
import Testing

@testable import Checking

@Suite struct ShownTwiceTests {
  private let check = ShownTwice()
  private let files = ["quotes.yaml": Sample.quote("tid")]

  @Test("finds every placement after the first, and names the place of the first")
  func second() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "![](quote:tid)\n\n⟦shown-twice⟧![](quote:tid)\n\n> ⟦shown-twice⟧![](quote:tid)\n", files))
    #expect(found.first?.message == "quote `tid` is shown already: chapters/indledning.md:5:1")
    #expect(found.first?.remedy == "point at it instead, in a sentence: `[](quote:tid)`")
  }

  @Test("leaves alone a quote in the body and one pull quote of it, and finds a second pull quote")
  func pullQuote() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "![](quote:tid?as=pull)\n\n![](quote:tid)\n\n⟦shown-twice⟧![](quote:tid?as=pull)\n", files))
  }

  @Test("leaves alone lists, links and what is not there")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "![](quote:tid)\n\nSe [](quote:tid).\n\n![](list:findings)\n\n![](list:findings)\n\n![](case:nej)\n\n![](case:nej)\n",
        files))
  }
}
