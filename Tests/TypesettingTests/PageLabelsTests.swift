import Testing

@testable import Typesetting

@Suite struct PageLabelsTests {
  private func labels(_ lines: String...) -> PageLabels { PageLabels(Array(lines.joined(separator: "\n").utf8)) }

  private let pages = "\\newlabel{a}{{}{3}}\n\\newlabel{b}{{}{7}}\n\\newlabel{c}{{}{7}}"

  @Test("the page of a label is read, and lines of other kinds are left as decisions")
  func pagesOfLabels() {
    let read = labels(pages, "\\coicopyfit{chapter:a}{2}", "\\newlabel{broken")
    #expect(read.pages.mapValues { String(decoding: $0, as: UTF8.self) } == ["a": "3", "b": "7", "c": "7"])
    #expect(String(decoding: read.rest, as: UTF8.self) == "\\coicopyfit{chapter:a}{2}\n\\newlabel{broken\n")
  }

  @Test("a number that was set is settled as long as its label is on that page")
  func reads() {
    #expect(labels(pages, "\\coipageread{a}{3}").isSettled)
    #expect(!labels(pages, "\\coipageread{a}{4}").isSettled)
    #expect(!labels(pages, "\\coipageread{a}{}").isSettled)
    // There is no such label, which TeX has said.
    #expect(labels(pages, "\\coipageread{x}{}").isSettled)
  }

  @Test("a list of pages is settled as long as the same labels stand for its pages, wherever these are")
  func lists() {
    #expect(labels(pages, "\\coipagelist{b,a,c}{a,b,}").isSettled)
    #expect(!labels(pages, "\\coipagelist{b,a,c}{b,a,}").isSettled)
    #expect(!labels(pages, "\\coipagelist{b,a,c}{a,b,c,}").isSettled)
    #expect(labels("\\newlabel{a}{{}{4}}\n\\newlabel{b}{{}{9}}", "\\coipagelist{b,a}{a,b,}").isSettled)
  }
}
