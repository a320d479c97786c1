import Harness
import Model
import Testing

@testable import Reading

@Suite struct ReportReaderTests {
  @Test("needs a report.yaml")
  func noReport() {
    let result = expectReading([:], also: ["report.yaml:1:1: missing-file"])
    #expect(result.report == nil)
    #expect(result.diagnostics.first?.remedy?.contains("trykklar new") == true)
  }

  @Test("needs chapters", arguments: ["chapters: []", "chapters:"])
  func noChapters(_ line: String) {
    let yaml = SmallReport.reportYAML.replacing("chapters: [indledning]", with: "⟦missing-value⟧" + line)
    expectReading(SmallReport.with(["report.yaml": yaml]))
  }

  @Test("checks the list of chapters against the files")
  func chapters() {
    let yaml = SmallReport.reportYAML.replacing(
      "[indledning]", with: "[indledning, ⟦duplicate-chapter⟧indledning, ⟦missing-chapter⟧metod]")
    let result = expectReading(
      SmallReport.with(["report.yaml": yaml, "chapters/metode.md": "⟦unlisted-chapter⟧---\ntitle: M\n---\n"]))
    #expect(result.diagnostics.first { $0.code == "missing-chapter" }?.remedy == "did you mean `metode`?")
  }

  @Test("warns of files and folders that nobody reads, when their names are near one that is read")
  func unknownFiles() {
    let result = expectReading(
      SmallReport.with([
        "quote.yaml": "⟦unknown-file⟧- x\n", "noter.yml": "⟦unknown-file⟧x\n", "README": "x", "noter.txt": "x",
        "finding/drift.md": "x",
      ]), also: ["finding:1:1: unknown-file"])
    #expect(result.diagnostics.map(\.remedy).contains("did you mean `quotes.yaml`?"))
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("takes a record's identifier from its file's name unless the front matter gives one")
  func identifiers() throws {
    let report = try #require(
      expectReading(
        SmallReport.with([
          "findings/drift.md": "---\ntitle: T\n---\n", "findings/Årets tal.md": "---\ntitle: T\n---\n",
          "cases/a.md": "---\ntitle: T\nid: soenderborg\n---\n",
          "cases/漢.md": "⟦wrong-identifier⟧---\ntitle: T\n---\n",
        ])
      ).report)
    #expect(report.findings.map(\.id.value) == ["drift", "årets-tal"])
    #expect(report.findings[0].id.location == Place(file: "findings/drift.md"))
    #expect(report.cases[0].id == Located("soenderborg", at: Place(file: "cases/a.md", line: 3, column: 5)))
  }

  @Test("reads every key of every file")
  func everyKey() throws {
    let result = ReportReader.read(FullReport.folder)
    expectDiagnostics(result.diagnostics, marks: [])
    let report = try #require(result.report)
    let metadata = report.metadata
    #expect(metadata.title.value == "Søges")
    #expect(metadata.subtitle == "Under")
    #expect(metadata.shortTitle == "Kort")
    #expect(metadata.label == "Analyse")
    #expect(metadata.language == .english)
    #expect(metadata.date.value.iso == "2020-04")
    #expect(metadata.publisher.address == ["Vej 1", "1456 København K"])
    #expect(metadata.publisher.logo?.value == "images/a.png")
    #expect(metadata.credits.map(\.role) == ["Foto"])
    #expect(metadata.cover.style == .picture)
    #expect(metadata.theme.name?.value == "coi")
    #expect(metadata.theme.accent == "00566b")
    #expect(metadata.quotationMarks == .curly)
    #expect(metadata.contentsDepth == 3)
    #expect(metadata.printISBN?.value == "978-87-7014-420-9")
    #expect(report.chapters.map(\.kind) == [.foreword, .appendix])
    #expect(report.chapters.map(\.isNumbered) == [false, true])
    #expect(report.chapters[1].picture?.alternative == "Alt")
    #expect(report.findings.first?.evidence.map(\.value) == ["quote:tid", "fact:interviews"])
    #expect(report.recommendations.first?.restsOn.map(\.value) == ["drift"])
    #expect(report.recommendations.first?.addressee == "Kommuner")
    #expect(report.cases.first?.page == "4")
    #expect(report.interviews.first?.exchanges.map(\.question.plainText) == ["Hvorfor?", "Og så?"])
    #expect(report.interviews.first?.opening.count == 1)
    #expect(report.quotes.map(\.rendering) == [.verbatim, .paraphrase])
    #expect(report.quotes.first?.themes == ["tid"])
    #expect(report.people.persons.map(\.consent) == [.named, .anonymous])
    #expect(report.people.voices.count == 1)
    #expect(report.people.sectors.map(\.title) == ["Staten"])
    #expect(report.facts.facts.map(\.value) == [Decimal10(15, decimals: 1), Decimal10(3)])
    #expect(report.facts.sums.first?.parts.map(\.value) == ["interviews"])
    #expect(report.works.first?.authors == [.person(family: "Bourgon", given: "J."), .organisation("OECD")])
    #expect(report.works.first?.accessed?.iso == "2020-04-30")
    #expect(report.figures.count == 2)
    #expect(report.pictures["images/a.png"] == Picture(format: .png, width: 3, height: 2))
  }

  @Test("reports pictures that are none where they are named")
  func pictures() {
    var files = SmallReport.chapter(
      "⟦missing-file⟧![A](images/rådhus.jpg)\n\n⟦path-outside⟧![A](../a.jpg)\n\n⟦not-a-picture⟧![A](images/b.jpg)\n")
    files["images/rådhuset.jpg"] = "x"
    files["images/b.jpg"] = "<svg/>"
    let result = expectReading(files)
    #expect(result.diagnostics.map(\.remedy).contains("did you mean `images/rådhuset.jpg`?"))
  }
}

/// A report that uses every key there is.
enum FullReport {
  static var folder: MemoryFolder {
    var folder = MemoryFolder(files)
    folder.files["images/a.png"] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 3, 0, 0, 0, 2]
    return folder
  }

  static var files: [String: String] {
    [
      "report.yaml": """
      title: Søges
      subtitle: Under
      short-title: Kort
      label: Analyse
      summary: Resumé
      language: en
      date: 2020-04
      publisher:
        {name: COI, short-name: C, address: [Vej 1, 1456 København K], phone: "1", email: a@b.dk, web: coi.dk, logo: images/a.png}
      authors: [BETA]
      commissioned-by: KL
      licence: Fri
      isbn: {electronic: 978-87-7014-419-3, print: 978-87-7014-420-9}
      version: "1"
      credits: [{role: Foto, name: Ida}]
      cover: {style: picture, picture: images/a.png, credit: Ida}
      theme: {name: coi, accent: "#00566b", second: "#ffffff", logo: images/a.png}
      quotation-marks: curly
      chapters: [forord, bilag]
      contents-depth: 3
      back-cover: Bag
      """,
      "chapters/forord.md": "---\ntitle: Forord\nkind: foreword\n---\n",
      "chapters/bilag.md":
        "---\ntitle: Bilag\nid: b\nkind: appendix\nnumbered: yes\nlead: L\nshort-title: S\npicture: images/a.png\npicture-alt: Alt\npicture-credit: Ida\n---\n",
      "findings/drift.md": "---\ntitle: T\ntag: G\nlead: L\nevidence: [quote:tid, fact:interviews]\n---\n",
      "recommendations/tid.md": "---\ntitle: T\nfor: Kommuner\nlead: L\nrests-on: [drift]\n---\n",
      "cases/x.md":
        "---\ntitle: T\nplace: P\norganisation: O\nperiod: '2019'\nlead: L\nsource: bourgon\npage: 4\n---\n",
      "interviews/y.md":
        "---\ntitle: T\nperson: ida\nname: N\nrole: R\nportrait: images/a.png\nportrait-alt: A\nportrait-credit: C\nlead: L\n---\n\nFørst.\n\n## Hvorfor?\n\nDerfor.\n\n## Og så?\n",
      "quotes.yaml": """
      - {id: tid, text: Tid., who: ida, source: bourgon, page: 1, themes: [tid]}
      - {id: to, text: To., rendering: paraphrase}
      """,
      "people.yaml": """
      people:
        - {id: ida, name: Ida, title: direktør, organisation: KL, sector: stat, region: Syd, consent: named}
        - {id: bo}
      voices: [{id: statslig, attribution: Statslig topleder, sector: stat, region: Syd}]
      sectors: [{id: stat, title: Staten}]
      """,
      "facts.yaml": """
      facts:
        - {id: interviews, value: 1.5, unit: pct., source: bourgon, page: 7, note: N}
        - {id: tre, value: 3}
      sums: [{total: tre, parts: [interviews]}]
      """,
      "figures.yaml": """
      - {id: m, title: T, chart: matrix, centre: C, fields: [{title: a, text: t}, {title: b}, {title: c}, {title: d}], alt: A, note: N, source: bourgon, page: 1}
      - {id: p, title: T, chart: picture, file: images/a.png}
      """,
      "sources.yaml": """
      - {id: bourgon, type: article, title: T, authors: [{family: Bourgon, given: J.}, OECD], year: 2017, container: C, publisher: P, place: P, pages: 1-2, volume: 1, issue: 2, doi: 10.1/x, url: "https://a.dk", accessed: 2020-04-30, isbn: 978-87-7014-419-3}
      """,
    ]
  }
}
