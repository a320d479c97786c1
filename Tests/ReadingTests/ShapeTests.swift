import Harness
import Model
import Testing

@testable import Reading

@Suite struct ShapeTests {
  @Test("points at a key that no report has and suggests the one that was meant")
  func unknownKey() {
    let result = expectReading(
      SmallReport.with(["report.yaml": SmallReport.reportYAML + "⟦unknown-key⟧subtitel: Æ\n"]))
    #expect(result.diagnostics.first?.message == "report.yaml has no key `subtitel`")
    #expect(result.diagnostics.first?.remedy == "did you mean `subtitle`?")
    #expect(result.diagnostics.first?.length == 8)
  }

  @Test(
    "refuses a value of another type than its key's",
    arguments: [
      "subtitle: ⟦wrong-type⟧[a]",
      "label: ⟦wrong-type⟧{a: b}",
      "language: ⟦wrong-type⟧dansk",
      "quotation-marks: ⟦wrong-type⟧guilemets",
      "contents-depth: ⟦wrong-type⟧4",
      "contents-depth: ⟦wrong-type⟧to",
      "cover: ⟦wrong-type⟧field",
      "cover: {style: ⟦wrong-type⟧foto}",
      "theme: {accent: ⟦wrong-type⟧\"00566b\"}",
      "theme: {accent: ⟦wrong-type⟧\"#00566g\"}",
      "theme: ⟦wrong-type⟧[]",
      "credits: ⟦wrong-type⟧Ida",
      "credits: [⟦wrong-type⟧Ida]",
      "credits: [⟦missing-key⟧{role: Foto}]",
      "commissioned-by: ⟦missing-value⟧\"  \"",
      "credits: [{role: Foto, ⟦missing-value⟧name: }]",
      "version: ⟦wrong-type⟧[]",
    ])
  func wrongTypes(_ line: String) {
    expectReading(SmallReport.with(["report.yaml": SmallReport.reportYAML(adding: line)]))
  }

  @Test(
    "refuses wrong values in the lists",
    arguments: [
      ("facts.yaml", "facts: [{id: a, value: ⟦wrong-type⟧\"1,5\"}]"),
      ("facts.yaml", "facts: [{id: a, value: ⟦malformed-formula⟧Mange}]"),
      ("facts.yaml", "facts: [⟦missing-key⟧{id: a}]"),
      ("facts.yaml", "facts: [{id: a, value: 1, ⟦unusable-key⟧phrase: hver anden}]"),
      ("facts.yaml", "facts: [{id: a, value: 1, as: ⟦wrong-type⟧words}]"),
      ("facts.yaml", "facts: [{id: ⟦wrong-type⟧Årets tal, value: 1}]"),
      ("facts.yaml", "facts: [{⟦unknown-key⟧identifier: a, id: a, value: 1}]"),
      ("facts.yaml", "sums: [⟦missing-key⟧{total: a}]"),
      ("facts.yaml", "sums: [{total: a, ⟦missing-value⟧parts: []}]"),
      ("facts.yaml", "⟦wrong-type⟧- a"),
      ("sources.yaml", "- {id: a, type: book, title: T, accessed: ⟦wrong-type⟧30. april}"),
      ("sources.yaml", "- {id: a, type: book, title: T, authors: [⟦missing-key⟧{given: Ida}]}"),
      ("sources.yaml", "⟦wrong-type⟧id: a"),
      ("sources.yaml", "- ⟦wrong-type⟧kilde"),
      ("quotes.yaml", "- {id: a, text: T, rendering: ⟦wrong-type⟧verbtim}"),
      ("quotes.yaml", "- ⟦missing-key⟧id: a"),
      ("quotes.yaml", "- {id: a, text: T, themes: [tid, ⟦missing-value⟧~]}"),
      ("people.yaml", "people: [{id: a, consent: ⟦wrong-type⟧ja}]"),
      ("people.yaml", "voices: [⟦missing-key⟧{id: a}]"),
      ("people.yaml", "attributions: [role, ⟦wrong-type⟧role+sektor]"),
      ("people.yaml", "attributions: [⟦wrong-type⟧role+role]"),
      ("people.yaml", "smallest-crowd: ⟦wrong-type⟧0"),
      ("people.yaml", "roles: [{id: a, title: A, population: [⟦missing-key⟧{sector: stat}]}]"),
      ("figures.yaml", "- {id: a, title: T, chart: ⟦wrong-type⟧søjler}"),
    ])
  func lists(_ file: String, _ text: String) {
    expectReading(SmallReport.with([file: text + "\n"]))
  }

  @Test(
    "refuses wrong values in front matter",
    arguments: [
      "---\ntitle: T\nnumbered: ⟦wrong-type⟧måske\n---\n",
      "---\ntitle: T\nkind: ⟦wrong-type⟧bilag\n---\n",
      "---\n⟦missing-key⟧lead: L\n---\n",
      "---\n⟦missing-value⟧title:\n---\n",
      "---\ntitle: T\n⟦unknown-key⟧short: S\n---\n",
      "---\ntitle: T\n⟦yaml-syntax⟧\tlead: L\n---\n",
      "⟦missing-key⟧Ingen titel.\n",
    ])
  func frontMatter(_ text: String) {
    expectReading(SmallReport.with([SmallReport.chapterFile: text]))
  }

  @Test("accepts the yes and no of both languages", arguments: ["yes", "ja", "true", "Ja"])
  func booleans(_ word: String) throws {
    let files = SmallReport.with([SmallReport.chapterFile: "---\ntitle: T\nkind: foreword\nnumbered: \(word)\n---\n"])
    #expect(try #require(expectReading(files).report).chapters[0].isNumbered)
  }

  @Test("reports everything that is wrong with a report in one run")
  func everything() {
    expectReading([
      "report.yaml": """
      ⟦missing-key⟧title: Rapport
      publisher: {⟦unknown-key⟧navn: COI, name: COI}
      chapters: [indledning, ⟦missing-chapter⟧metoder]
      ⟦unknown-key⟧dat: 2020

      """,
      "chapters/indledning.md": "---\ntitle: I\n---\n\nSe ⟦unknown-scheme⟧[her](figur:a) og ⟦raw-html⟧<b>her.\n",
      "chapters/metode.md": "⟦unlisted-chapter⟧---\ntitle: M\n---\n",
      "findings/drift.md": "---\n⟦missing-key⟧tag: Smertensbarn\n---\n",
      "quotes.yaml": "- {id: a, ⟦unknown-key⟧txt: b, text: c}\n",
    ])
  }

  @Test("keeps what is right of a record that lacks a key, so that nothing else is blamed for it")
  func partial() throws {
    let result = expectReading(
      SmallReport.with(["findings/drift.md": "---\n⟦missing-key⟧tag: Smertensbarn\n---\n"]))
    #expect(result.report?.findings.map(\.id.value) == ["drift"])
  }
}
