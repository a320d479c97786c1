import Harness
import Testing

@testable import Checking

@Suite struct CitedWorkCheckTests {
  private func sources(_ yaml: String, chapter: String = "Se [](cite:a).\n") -> [String: String] {
    SmallReport.chapter(chapter, ["sources.yaml": yaml])
  }

  @Test("finds a work that nothing cites, and none that a link, a fact or evidence names")
  func uncited() {
    let found = expectFaults(
      UncitedWork(),
      in: sources(
        """
        - {id: a, type: book, title: A}
        - {id: b, type: book, title: B}
        - {id: ⟦uncited-work⟧c, type: book, title: C}
        - {id: d, type: book, title: D}

        """
      ).merging([
        "facts.yaml": "facts:\n  - {id: tal, value: 3, source: b}\n",
        "findings/x.md": Sample.record("title: X\nevidence: [cite:d]"),
      ]) { $1 })
    #expect(found.first?.remedy == "cite it with `[](cite:c)`, or delete the entry")
  }

  @Test("finds what is no DOI", arguments: ["1O.1080/14719037", "10.1080", "10.12/abc", "10.1080/", "10.1080/a b"])
  func malformedDOI(_ doi: String) {
    expectFaults(MalformedDOI(), in: sources("- {id: a, type: article, title: A, doi: ⟦malformed-doi⟧'\(doi)'}\n"))
  }

  @Test(
    "leaves a DOI alone, with or without what goes before it",
    arguments: ["10.1080/14719037.2017.1", "doi:10.1000.10/123456", "https://doi.org/10.1080/(sici)1:2"])
  func soundDOI(_ doi: String) {
    expectFaults(MalformedDOI(), in: sources("- {id: a, type: article, title: A, doi: '\(doi)'}\n"))
  }

  @Test(
    "finds what is no web address, and says what it probably should be",
    arguments: [
      ("www.coi.dk/rapporter", "write `https://www.coi.dk/rapporter`"),
      ("https:/www.coi.dk", "copy it from the browser's address line"),
      ("https://coi", "copy it from the browser's address line"),
      ("https://coi.dk/a b", "copy it from the browser's address line"),
      ("10.1080/1471", "write it as `doi: …`"),
    ])
  func malformedURL(_ url: String, _ remedy: String) {
    let found = expectFaults(
      MalformedURL(), in: sources("- {id: a, type: web, title: A, url: ⟦malformed-url⟧'\(url)'}\n"))
    #expect(found.first?.remedy == remedy)
  }

  @Test(
    "leaves a web address alone",
    arguments: ["https://coi.dk", "http://www.ft.dk/a/b?c=d#e", "https://rødovre.dk/", "https://a-b.dk:8080/x"])
  func soundURL(_ url: String) {
    expectFaults(MalformedURL(), in: sources("- {id: a, type: web, title: A, url: '\(url)'}\n"))
  }
}
