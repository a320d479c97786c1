import Harness
import Model
import Reading
import Testing

@Suite struct WaiverTests {
  /// The waivers in the chapter's prose, whose first line is line 5 of its file.
  private func inProse(_ prose: String, fileID: String = #fileID, line: Int = #line) -> [Waiver] {
    expectReading(SmallReport.chapter(prose), fileID: fileID, line: line).waivers
  }

  /// The waivers in quotes.yaml.
  private func inQuotes(_ yaml: String, fileID: String = #fileID, line: Int = #line) -> [Waiver] {
    expectReading(SmallReport.with(["quotes.yaml": yaml]), fileID: fileID, line: line).waivers
  }

  private let comment = "<!-- trykklar: allow unbound-number: because the law says so -->"
  private let remark = "# trykklar: allow unbound-number: because the law says so"

  @Test("a waiver has its codes, its reason and its place")
  func parts() throws {
    let waiver = try #require(
      inProse("<!-- trykklar: allow unbound-number, shown-twice: fordi  loven\nsiger det -->\nTekst.\n").first)
    #expect(waiver.codes.map(\.value) == ["unbound-number", "shown-twice"])
    #expect(waiver.codes.map(\.location.column) == [22, 38])
    #expect(waiver.reason == "loven siger det")
    #expect(waiver.location == Place(file: SmallReport.chapterFile, line: 5))
    #expect(waiver.length == 62)
  }

  @Test(
    "in Markdown it covers the block after it, or the one it stands in",
    arguments: [
      ("COMMENT\nEn.\nTo.\n\nTre.\n", 6...7), ("COMMENT\n\nEn.\nTo.\n", 7...8),
      ("En.\nTo. COMMENT\nTre.\n\nFire.\n", 5...7),
      ("COMMENT\n## En {#en}\n\nTo.\n", 6...6), ("## En COMMENT\n\nTo.\n", 5...5),
      ("En.\n\n## To\nTre. COMMENT\n", 8...8),
      ("COMMENT\n<!-- andet -->\nEn.\n", 7...7), ("> COMMENT\n> En.\n> To.\n>\n> Tre.\n", 6...7),
      ("COMMENT\n> En.\n>\n> To.\n\nTre.\n", 6...8), ("En.\n\nCOMMENT\n", 7...7),
      ("- En.\n- To. COMMENT\n\nTre.\n", 5...6),
    ])
  func blocks(_ prose: String, _ lines: ClosedRange<Int>) {
    #expect(inProse(prose.replacing("COMMENT", with: comment)).map(\.lines) == [lines])
  }

  @Test("in one line with what is placed it covers that line")
  func placement() {
    let files = SmallReport.chapter("![](list:people) \(comment)\n\nEn.\n")
    #expect(expectReading(files).waivers.map(\.lines) == [5...5])
  }

  @Test("a waiver leaves nothing on the page")
  func unprinted() {
    expectLaTeX("\(comment)\nLoven kræver det \(comment) altid.\n", is: "Loven kræver det altid.")
  }

  @Test(
    "in YAML it covers the record or the key below it, or its own line",
    arguments: [
      ("REMARK\n- {id: a, text: A}\n- {id: b, text: B}\n", 1...2),
      ("- id: a\n  text: A\nREMARK\n- id: b\n  text: B\n\n  page: 1\n- {id: c, text: C}\n", 4...7),
      ("- id: a\n  REMARK\n  text: A\n  page: 1\n", 3...3),
      ("- id: a\n  REMARK\n  themes:\n  - en\n  - to\n  text: A\n", 3...5),
      ("- id: a\n  text: A REMARK\n  page: 1\n", 2...2), ("- {id: a, text: A}\nREMARK\n", 2...2),
    ])
  func records(_ yaml: String, _ lines: ClosedRange<Int>) {
    #expect(inQuotes(yaml.replacing("REMARK", with: remark)).map(\.lines) == [lines])
  }

  @Test("what only looks like a comment in a YAML text, or in code, is none")
  func texts() {
    #expect(inQuotes("- id: a\n  text: |\n    Ord\n    \(remark)\n").isEmpty)
    #expect(inQuotes("- id: a\n  text: \"Ord \(remark)\"\n").isEmpty)
    #expect(inProse("Skriv `\(comment)` i teksten.\n").isEmpty)
  }

  @Test("in front matter it covers a key; above the first key also the file's own first line")
  func frontMatter() {
    let chapter =
      "---\n\(remark)\ntitle: Indledning\n# trykklar: allow shown-twice: because so\nlead: Ord\n---\n\nHer.\n"
    let waivers = expectReading(SmallReport.with([SmallReport.chapterFile: chapter])).waivers
    #expect(waivers.map(\.lines) == [1...3, 5...5])
  }

  @Test("a waiver gives a reason, in words")
  func reason() {
    let prose = """
      ⟦waiver-without-reason⟧<!-- trykklar: allow unbound-number -->
      En.

      ⟦waiver-without-reason⟧<!-- trykklar: allow unbound-number: because … -->
      To.

      Tre ⟦waiver-without-reason⟧<!-- trykklar: allow unbound-number: the law says so -->
      fire.

      """
    #expect(inProse(prose).isEmpty)
    #expect(inQuotes("- {id: a, text: A} ⟦waiver-without-reason⟧# trykklar: allow unbound-number:\n").isEmpty)
  }

  @Test("what begins as a waiver and is none is an error; a sentence about the tool is a comment")
  func malformed() {
    #expect(inProse("⟦malformed-waiver⟧<!-- trykklar: alow unbound-number: because so -->\nEn.\n").isEmpty)
    #expect(inProse("⟦malformed-waiver⟧<!-- trykklar -->\nEn.\n").isEmpty)
    #expect(inProse("⟦malformed-waiver⟧<!-- trykklar: allow : because so -->\nEn.\n").isEmpty)
    #expect(inProse("<!-- Trykklar læser ikke dette. trykklar: allow -->\nEn.\n").isEmpty)
    #expect(inQuotes("⟦malformed-waiver⟧# trykklar: tillad alt\n- {id: a, text: A}\n").isEmpty)
    #expect(
      inQuotes("# Trykklar tæller dem, trykklar values viser dem.\n# trykklar schema\n- {id: a, text: A}\n").isEmpty)
  }

  @Test("a file has two hundred waivers at most")
  func tooMany() {
    let line = "- {id: ID, text: A} \(remark)\n"
    let yaml = (0..<250).map { line.replacing("ID", with: "q\($0)") }
    let marked =
      yaml[..<200].joined() + yaml[200].replacing("#", with: "⟦too-many-waivers⟧#") + yaml[201...].joined()
    #expect(inQuotes(marked).count == 200)
    let prose = (0..<250).map { "\($0 == 200 ? "⟦too-many-waivers⟧" : "")\(comment)\n" }.joined() + "Tekst.\n"
    #expect(inProse(prose).count == 200)
  }

  @Test("a translation has waivers of its own")
  func translation() {
    let files = SmallReport.chapter("\(comment)\nHer.\n", english: "Here \(comment)\nit is.\n")
    #expect(expectReading(files).waivers.map(\.location.file) == ["chapters/indledning.md"])
    #expect(
      expectReading(files, in: .english).waivers.map(\.location.file) == [
        "chapters/indledning.en.md", "chapters/indledning.md",
      ])
  }

  @Test("`checks` takes codes and weights")
  func settings() throws {
    let yaml = "checks:\n  unbound-number: error\n  shown-twice: off\n  coarse-picture: ⟦wrong-type⟧never"
    let report = expectReading(SmallReport.with(["report.yaml": SmallReport.reportYAML(adding: yaml)])).report
    let checks = try #require(report?.metadata.checks)
    #expect(checks.map(\.code.value) == ["unbound-number", "shown-twice"])
    #expect(checks.map(\.level) == [.error, .off])
  }
}
