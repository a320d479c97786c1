import Harness
import Model
import Testing

@testable import Editing

@Suite struct HarvardTests {
  @Test(
    "writes the entry of each kind of work",
    arguments: [
      (
        "{id: a, type: book, title: Bog, authors: [{family: Bourgon, given: J.}], year: 2017, publisher: P, place: Halifax}",
        "Bourgon, J. (2017): Bog. Halifax: P."
      ),
      (
        "{id: a, type: report, title: R, authors: [COI, {family: Bo}, {family: Ås, given: I.}], isbn: 978-87-7014-419-3}",
        "COI, Bo og Ås, I. (u.å.): R. ISBN~978-87-7014-419-3."
      ),
      (
        "{id: a, type: article, title: Om \"tid\", authors: [{family: Bo}], year: 2019, container: Tidsskrift, volume: 3, issue: 2, pages: 1-9}",
        "Bo (2019): »Om ›tid‹«, Tidsskrift, 3(2), s.~1–9."
      ),
      (
        "{id: a, type: chapter, title: Kap, authors: [{family: Bo}], year: 2019, container: Bogen, pages: 7}",
        "Bo (2019): »Kap«. I: Bogen, s.~7."
      ),
      (
        "{id: a, type: web, title: Siden - om, url: \"https://www.coi.dk/a\", accessed: 2020-04-30}",
        "Siden~– om (u.å.). www.coi.dk/a (besøgt 30.~april~2020)."
      ),
      (
        "{id: a, type: web, title: T, year: 2020, doi: \"https://doi.org/10.1/x\", url: \"https://b.dk\", accessed: 2020-04}",
        "T (2020). doi.org/10.1/x (besøgt april~2020)."
      ),
    ])
  func entries(_ yaml: String, _ entry: String) throws {
    let pipeline = try #require(Pipeline(SmallReport.with(["sources.yaml": "- \(yaml)\n"])))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    guard case .references(let entries)? = pipeline.resolved.chapters.last?.body.first?.kind else { return }
    #expect(entries.map { tied($0.words.plainText) } == [entry])
  }

  @Test("sorts the list, tells works of one year apart, and shortens many authors")
  func list() throws {
    let sources = """
      - {id: o, type: book, title: O, authors: [Ødegaard], year: 2020}
      - {id: b2, type: book, title: Senere, authors: [{family: Bo}], year: 2019}
      - {id: b1, type: book, title: Før, authors: [{family: Bo}], year: 2019}
      - {id: b0, type: book, title: X, authors: [{family: Bo}], year: 2018}
      - {id: m, type: book, title: M, authors: [{family: Aa}, {family: B}, {family: C}], year: 2020}
      - {id: t, type: book, title: Titel}
      """
    let pipeline = try #require(
      Pipeline(
        SmallReport.chapter(
          "[](cite:o) [](cite:b2) [](cite:b1) [](cite:b0) [](cite:m) [](cite:t)\n", ["sources.yaml": sources])))
    #expect(
      pipeline.words.map(tied) == [
        "(Ødegaard~2020) (Bo~2019b) (Bo~2019a) (Bo~2018) (Aa m.fl.~2020) (Titel~u.å.)"
      ])
    guard case .references(let entries)? = pipeline.resolved.chapters.last?.body.first?.kind else { return }
    #expect(entries.map(\.label.name) == ["cite:b0", "cite:b1", "cite:b2", "cite:t", "cite:o", "cite:m"])
  }
}
