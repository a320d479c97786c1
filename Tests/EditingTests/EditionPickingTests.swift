import Harness
import Model
import Testing

@testable import Editing

@Suite struct EditionPickingTests {
  private let nord = EditionSample.edition("region-nord", "region=nord")

  private func report(_ prose: String, _ files: [String: String] = [:]) throws -> Report {
    try #require(Pipeline(SmallReport.chapter(prose, files))).report
  }

  private func passage(_ words: String, only: String...) -> Block {
    let place = EditionSample.place
    let paragraph = Block(.paragraph([Inline(.text(words), at: place)]), at: place)
    return Block(
      .editionPassage(EditionPassage(only: only.map { Located($0, at: place) }, body: [paragraph])), at: place)
  }

  private func words(_ report: Report) -> [String] {
    let index = ReportIndex(report)
    return Editor.edit(report, index, ReadingOrder(report, index)).chapters.flatMap(\.body).compactMap { block in
      if case .paragraph(let words) = block.kind { words.plainText } else { nil }
    }
  }

  @Test("a passage stands in the editions that it names, without its box, and in no other")
  func passages() throws {
    var report = try report("Fælles.\n")
    report.chapters[0].body += [
      passage("Nord.", only: "region-nord"), passage("Alle regioner.", only: "region-*", "x"),
      passage("Landet.", only: "national"),
    ]
    #expect(words(report.picked(for: nord)) == ["Fælles.", "Nord.", "Alle regioner."])
    #expect(words(report.picked(for: EditionSample.edition("national"))) == ["Fælles.", "Landet."])
    #expect(words(report.picked(for: nil)) == ["Fælles.", "Landet."])
  }

  @Test("so does one in a list, a box, a cell's footnote or another passage; what is emptied by it goes too")
  func inside() throws {
    let place = EditionSample.place
    let nested = Block(
      .editionPassage(
        EditionPassage(only: [Located("region-*", at: place)], body: [passage("Dybt.", only: "region-nord")])),
      at: place)
    let note = Inline(.footnote([passage("Note.", only: "region-midt")]), at: place)
    var report = try report("Fælles.\n")
    report.chapters[0].body += [
      Block(.list(List(items: [[passage("Punkt.", only: "region-midt")], [nested]])), at: place),
      Block(.callout(Callout(role: .fact, body: [passage("Boks.", only: "region-midt")])), at: place),
      Block(.quotation([passage("Citat.", only: "region-midt")]), at: place),
      Block(.paragraph([Inline(.strong([note]), at: place)]), at: place),
    ]
    let picked = report.picked(for: nord)
    #expect(picked.chapters[0].body.count == 3)
    guard case .list(let list) = picked.chapters[0].body[1].kind else { Issue.record("no list"); return }
    #expect(list.items.count == 1)
    #expect(!picked.allBlocks.contains { if case .editionPassage = $0.kind { true } else { false } })
    guard case .paragraph(let line) = picked.chapters[0].body[2].kind, case .strong(let inner) = line[0].kind,
      case .footnote(let blocks) = inner[0].kind
    else { Issue.record("no footnote"); return }
    #expect(blocks.isEmpty)
  }

  @Test("a record of another edition's goes, with its place in the text and in lists of evidence; links to it stay")
  func records() throws {
    var report = try report(
      "![](case:aarhus)\n\n![](case:aalborg)\n\nSe [](case:aarhus).\n",
      [
        "cases/aarhus.md": "---\ntitle: Aarhus\n---\n\nTekst.\n",
        "cases/aalborg.md": "---\ntitle: Aalborg\n---\n\nTekst.\n",
        "findings/fund.md": "---\ntitle: Fund\nevidence: [case:aarhus, case:aalborg]\n---\n\nTekst.\n",
        "recommendations/r.md": "---\ntitle: R\nrests-on: [fund]\n---\n\nTekst.\n",
      ])
    report.cases = report.cases.map { record in
      var record = record
      record.only = [EditionSample.located(record.id.value == "aarhus" ? "region-midt" : "region-nord")]
      return record
    }
    let picked = report.picked(for: nord)
    #expect(picked.cases.map(\.id.value) == ["aalborg"])
    #expect(picked.chapters[0].body.count == 2)
    #expect(picked.findings[0].evidence.map(\.value) == ["case:aalborg"])
    #expect(picked.leftOut == [Address(.case, "aarhus")])
    report.findings[0].only = [EditionSample.located("region-midt")]
    #expect(report.picked(for: nord).recommendations[0].restsOn.isEmpty)
    report.chapters[0].only = [EditionSample.located("national")]
    #expect(report.picked(for: nord).chapters.isEmpty)
    #expect(report.picked(for: nord).metadata.chapters.isEmpty)
    #expect(report.picked(for: nil).chapters.count == 1)
  }

  @Test("an edition has its own title, cover line and language, and its own ISBN or none")
  func metadata() throws {
    let report = try report("Tekst.\n")
    let own = report.metadata.electronicISBN?.value
    var edition = nord
    edition.titleSuffix = "Nordjylland"
    edition.coverLine = "Region Nordjylland"
    #expect(report.picked(for: edition).metadata.title.value == "En lille rapport – Nordjylland")
    #expect(report.picked(for: edition).metadata.coverLine == "Region Nordjylland")
    #expect(report.picked(for: edition).metadata.electronicISBN == nil)
    edition.electronicISBN = EditionSample.located("978-87-7014-420-9")
    #expect(report.picked(for: edition).metadata.electronicISBN?.value == "978-87-7014-420-9")
    #expect(report.picked(for: EditionSample.edition("national")).metadata.electronicISBN?.value == own)
    var english = EditionSample.edition("english")
    english.language = .english
    let metadata = report.picked(for: english).metadata
    #expect(metadata.language == .english)
    #expect(metadata.quotationMarks == .curly)
    #expect(metadata.electronicISBN == nil)
  }
}

@Suite struct EditionNameTests {
  private func words(_ prose: String, _ edition: Edition?, language: String = "da") throws -> [String] {
    let files = SmallReport.chapter(prose, ["report.yaml": SmallReport.reportYAML(adding: "language: \(language)")])
    let read = try #require(Pipeline(files))
    expectDiagnostics(read.diagnostics, marks: [])
    let report = read.report.picked(for: edition)
    let index = ReportIndex(report)
    return Editor.edit(report, index, ReadingOrder(report, index)).chapters[0].body.compactMap { block in
      if case .paragraph(let words) = block.kind { words.plainText } else { nil }
    }
  }

  private let prose =
    "[](edition:place) er mange med. Svarene fra [](edition:name), [](edition:genitive) svar og kun [](edition:short). [Her](edition:place).\n"

  @Test("text that varies is written once, and grammar holds")
  func forms() throws {
    let list = EditionList.expand([.one(EditionSample.edition("a", "kommune=851"))], EditionSample.tabulator)
    #expect(
      try words(prose, list.editions[0]) == [
        "I Aalborg er mange med. Svarene fra Aalborg Kommune, Aalborg Kommunes svar og kun Aalborg. Her."
      ])
  }

  @Test("without an edition it says the country")
  func country() throws {
    #expect(
      try words(prose, nil) == [
        "I hele landet er mange med. Svarene fra Danmark, Danmarks svar og kun Danmark. Her."
      ])
    #expect(try words("[](edition:place)\n", nil, language: "en") == ["In Denmark"])
  }

  @Test("titles and leads say it too")
  func titles() throws {
    let files = SmallReport.with([
      SmallReport.chapterFile:
        "---\ntitle: \"Politik [](edition:place)\"\nlead: \"[](edition:genitive) svar\"\n---\n\nTekst.\n"
    ])
    let chapter = try #require(Pipeline(files)).resolved.chapters[0]
    #expect(chapter.title == "Politik i hele landet")
    #expect(chapter.lead == "Danmarks svar")
  }

  @Test("where no place is known the name stands, and a form that there is not stays as it was written")
  func unknown() throws {
    let names = Edition.Names("Staten")
    #expect(try words("[](edition:place)\n", EditionSample.edition("x", names: names)) == ["Staten"])
    #expect(try words("[](edition:sted)\n", nil) == ["Sted"])
  }
}
