import Testing

@testable import Typesetting

@Suite struct PageEstimateTests {
  private let paragraph = "\\leaf{1}" + String(repeating: "Kommunen_prøver_noget_nyt. ", count: 100) + "\\endleaf{1}\n"

  private func manuscript(_ body: String) -> String {
    "\\reportsetup{label={x}}\n\\begin{document}\n\(body)\\end{document}\n"
  }

  @Test("a chapter begins on a new page, and what comes after a page of text is on a later one")
  func pages() {
    let body =
      "\\numberleaf{1}\\begin{reportchapter}[kind=chapter, label=chapter:a]\n\(paragraph)\(paragraph)"
      + "\\sectionheading[number=1.1, label=section:b]{B}\n\\begin{reportchapter}[label=chapter:c, number=2]\n"
    let pages = PageEstimate(of: manuscript(body)).pages
    #expect(pages == ["chapter:a": 2, "section:b": 4, "chapter:c": 5])
  }

  @Test("what stands before the text, and an entry that leads to a label, say nothing of where it is")
  func others() {
    let body = "\\overviewentry[number=1, label=finding:a]{A}{\\leaf{3}x}\n"
    #expect(PageEstimate(of: manuscript(body)).pages.isEmpty)
  }

  @Test("what a class reads are lines of its own")
  func auxiliary() {
    let estimate = PageEstimate(
      of: manuscript("\\sectionheading[label=section:b]{B}\n\\sectionheading[label=section:a]{A}\n"))
    #expect(
      String(decoding: estimate.auxiliary, as: UTF8.self)
        == "\\newlabel{section:a}{{}{2}}\n\\newlabel{section:b}{{}{2}}\n")
  }
}
