import Harness
import Model
import Testing

@testable import Reading

@Suite struct EditionTests {
  private func entries(_ yaml: String) throws -> [EditionEntry] {
    try #require(expectReading(SmallReport.with(["editions.yaml": yaml])).report).editionEntries
  }

  @Test("an edition by hand has a filter, a comparison, names and an ISBN")
  func byHand() throws {
    let entries = try entries(
      """
      - id: nord
        filter: [region=nord, koen=kvinde]
        compared-with: national
        language: en
        names: {name: the North, place: in the North}
        title-suffix: The North
        cover-line: A line
        isbn: {electronic: 978-87-0}
        untranslated: yes
        quotes: own

      """)
    guard case .one(let edition)? = entries.first else { return #expect(Bool(false), "an edition by hand") }
    #expect(edition.id.value == "nord")
    #expect(edition.filter == [GroupCondition("region", ["nord"]), GroupCondition("koen", ["kvinde"])])
    #expect(edition.comparedWith.map(\.value) == ["national"])
    #expect(edition.language == .english)
    #expect(edition.names == Edition.Names("the North", place: "in the North", genitive: "the North’s"))
    #expect((edition.titleSuffix, edition.coverLine) == ("The North", "A line"))
    #expect(edition.electronicISBN?.value == "978-87-0")
    #expect(edition.allowsUntranslated)
    #expect(edition.quotes == .own)
  }

  @Test("a rule names a survey's variable, and is called after its values unless it says otherwise")
  func rule() throws {
    let entries = try entries(
      "- for-each: politikere.kommune\n  at-least: 20\n  compared-with: ['{region}', national]\n")
    guard case .each(let rule)? = entries.first else { return #expect(Bool(false), "a rule") }
    #expect((rule.survey.value, rule.variable.value) == ("politikere", "kommune"))
    #expect(rule.leastAnswers == 20)
    #expect(rule.pattern.id.value == "{id}")
    #expect(rule.pattern.comparedWith.map(\.value) == ["{region}", "national"])
  }

  @Test(
    "what no edition can be is reported at its place",
    arguments: [
      "- ⟦missing-key⟧{language: en}\n", "- {id: a, ⟦unusable-key⟧at-least: 5}\n",
      "- {id: a, filter: ⟦wrong-type⟧region}\n",
      "- {for-each: ⟦wrong-type⟧politikere}\n", "- {id: a, ⟦unknown-key⟧langauge: en}\n",
      "- {id: a, quotes: ⟦wrong-type⟧mine}\n", "- {id: a, names: ⟦missing-key⟧{place: i nord}}\n",
    ])
  func faults(yaml: String) { expectReading(SmallReport.with(["editions.yaml": yaml])) }

  @Test("records say which editions have them")
  func only() throws {
    let report = try #require(
      expectReading(
        SmallReport.with([
          "findings/f.md": "---\ntitle: F\nonly: nord\n---\n\nTekst.\n",
          "quotes.yaml": "- {id: q, text: Ord., only: [nord, 'syd-*']}\n",
        ])
      ).report)
    #expect(report.findings[0].only.map(\.value) == ["nord"])
    #expect(report.quotes[0].only.map(\.value) == ["nord", "syd-*"])
    #expect(report.chapters[0].only.isEmpty)
  }
}

@Suite struct EditionPassageTests {
  private func passages(_ markdown: String) throws -> [EditionPassage] {
    let report = try #require(expectReading(SmallReport.chapter(markdown)).report)
    return report.chapters[0].body.compactMap { block in
      if case .editionPassage(let passage) = block.kind { passage } else { nil }
    }
  }

  @Test("a passage names its editions, each with its place")
  func names() throws {
    let passages = try passages("Først.\n\n> [!EDITION nord, region-*]\n> Kun her.\n>\n> - Og her.\n")
    #expect(passages.map { $0.only.map(\.value) } == [["nord", "region-*"]])
    #expect(passages[0].only.map(\.location.column) == [13, 19])
    #expect(passages[0].body.count == 2)
  }

  @Test("asterisks in two patterns are no emphasis")
  func patterns() throws {
    let passages = try passages("> [!EDITION region-*, kommune-*]\n> Kun *her*.\n")
    #expect(passages.map { $0.only.map(\.value) } == [["region-*", "kommune-*"]])
    guard case .paragraph(let words)? = passages[0].body.first?.kind else { return #expect(Bool(false), "a paragraph") }
    #expect(words.plainText == "Kun her.")
  }

  @Test("the text may begin after an empty line")
  func emptyLine() throws {
    #expect(try passages("> [!EDITION nord]\n>\n> Kun her.\n")[0].body.count == 1)
  }

  @Test(
    "a passage without editions, with a title, or not closed is reported",
    arguments: [
      "> ⟦malformed-edition⟧[!EDITION]\n> Tekst.\n", "> ⟦malformed-edition⟧[!EDITION nord] Titel\n> Tekst.\n",
      "> ⟦malformed-edition⟧[!EDITION nord\n> Tekst.\n",
    ])
  func faults(markdown: String) { expectReading(SmallReport.chapter(markdown)) }

  @Test("a box whose name only begins like it is a box that nobody knows")
  func otherBox() { expectReading(SmallReport.chapter("> ⟦unknown-callout⟧[!EDITIONS nord]\n> Tekst.\n")) }
}
