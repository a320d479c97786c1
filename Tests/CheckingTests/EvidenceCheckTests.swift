import Harness
import Testing

@testable import Checking

@Suite struct EvidenceCheckTests {
  private static let quotes = """
    - {id: a, text: Alt går godt, who: anna, rendering: paraphrase}
    - {id: b, text: Intet går godt, who: bo, rendering: paraphrase}
    - {id: c, text: Noget går godt, who: cilla, rendering: paraphrase}

    """

  private static let people = """
    people:
      - {id: anna, sector: stat}
      - {id: bo, sector: stat}
      - {id: cilla, sector: stat}
      - {id: dan, sector: kommune}
    sectors:
      - {id: stat, title: Staten}
      - {id: kommune, title: Kommuner}

    """

  private func files(
    _ frontMatter: String, chapter: String = "![](finding:drift)\n\n![](quote:a)\n\n![](quote:b)\n\n![](quote:c)\n"
  ) -> [String: String] {
    SmallReport.chapter(
      chapter,
      ["findings/drift.md": Sample.record(frontMatter), "quotes.yaml": Self.quotes, "people.yaml": Self.people])
  }

  @Test("finds evidence that no page shows, at the finding's line, and not once more at the record")
  func unshown() {
    let report = files(
      "title: Drift\nevidence: [quote:a, ⟦unshown-evidence⟧quote:b]", chapter: "![](finding:drift)\n\n![](quote:a)\n")
    let found = expectFaults(UnshownEvidence(), in: report)
    #expect(found.first?.message == "no page shows quote `b`, which this finding stands on")
    let records = expectFaults(
      UnshownRecord(),
      in: report.merging([
        "findings/drift.md": Sample.record("title: Drift\nevidence: [quote:a, quote:b]"),
        "quotes.yaml": Self.quotes.replacing("id: c", with: "id: ⟦unshown-record⟧c"),
      ]) { $1 })
    #expect(records.count == 1)
  }

  @Test("says nothing of the evidence of a finding that no page shows itself")
  func unshownFinding() {
    expectFaults(UnshownEvidence(), in: files("title: Drift\nevidence: [quote:a]", chapter: "Intet.\n"))
  }

  @Test("finds findings that stand on each other, once, and one that stands on itself")
  func circular() {
    let found = expectFaults(
      CircularEvidence(),
      in: SmallReport.with([
        "findings/a.md": Sample.record("title: A\nevidence: [⟦circular-evidence⟧finding:b]"),
        "findings/b.md": Sample.record("title: B\nevidence: [finding:c]"),
        "findings/c.md": Sample.record("title: C\nevidence: [finding:a]"),
        "findings/d.md": Sample.record("title: D\nevidence: [⟦circular-evidence⟧finding:d]"),
        "findings/e.md": Sample.record("title: E\nevidence: [finding:a]"),
      ]))
    #expect(
      found.map(\.message) == [
        "finding `a`, which stands on `b`, which stands on `c`, which stands on `a`",
        "finding `d`, which stands on `d`",
      ])
  }

  @Test("finds a finding that says all of them and stands on two people")
  func fewPeople() {
    let found = expectFaults(
      OvergeneralisedFinding(),
      in: files("title: Toplederne vil mere\nid: ⟦overgeneralised-finding⟧drift\nevidence: [quote:a, quote:b]"))
    #expect(found.first?.message == "finding `drift` says `toplederne` and stands on what 2 people said")
  }

  @Test("finds a finding that says all of them and stands on one sector of several")
  func oneSector() {
    let found = expectFaults(
      OvergeneralisedFinding(),
      in: files("title: Lederne vil mere\nid: ⟦overgeneralised-finding⟧drift\nevidence: [quote:a, quote:b, quote:c]"))
    #expect(found.first?.message == "finding `drift` says `lederne` and stands on nobody outside the sector `stat`")
  }

  @Test(
    "leaves alone a finding that says whom it holds for, or stands on more than words",
    arguments: [
      "title: Flere af toplederne vil mere\nevidence: [quote:a]",
      "title: De statslige topledere vil mere\nevidence: [quote:a, quote:b, quote:c]",
      "title: De statslige ledere vil mere\nlead: Lederne i staten er statslige\nevidence: [quote:a, quote:b, quote:c]",
      "title: Toplederne vil mere\nevidence: [quote:a, cite:soeges2020]",
      "title: Driften vinder\nevidence: [quote:a]",
    ])
  func innocent(_ frontMatter: String) { expectFaults(OvergeneralisedFinding(), in: files(frontMatter)) }
}
