import Harness
import Model
import Testing

@testable import Reading

/// A report in another language: text from the translations, everything else from the original.
@Suite struct TranslationTests {
  @Test("takes texts from the translations and everything else from the originals")
  func overlay() throws {
    let report = try #require(
      expectReading(
        SmallReport.translated([
          "findings/drift.md":
            "---\ntitle: Driften presser\ntag: Smertensbarn\nevidence: [quote:tid]\n---\n\nPunktet.\n",
          "findings/drift.en.md": "---\ntitle: Operations press\ntag: Problem child\n---\n\nThe point.\n",
          "quotes.yaml": "- {id: tid, text: Ingen tid., who: ida, page: 21, rendering: paraphrase}\n",
          "quotes.en.yaml": "- id: tid\n  text: No time.\n",
          "figures.yaml": """
          - id: model
            title: Modellen
            chart: phases
            phases: [{title: Først, text: Et}, {title: Så}]
            page: 7
          """,
          "figures.en.yaml": "- {id: model, title: The model, phases: [{title: First, text: One}, {title: Then}]}\n",
          "people.yaml": "people: [{id: ida, name: Ida Ås, title: direktør, organisation: KL, consent: named}]\n",
          "people.en.yaml": "people: [{id: ida, title: director}]\n",
        ]), in: .english
      ).report)
    #expect(report.metadata.title.value == "A small report")
    #expect(report.metadata.publisher.name == "Center for Offentlig Innovation")
    #expect(report.metadata.language == .danish)
    #expect(report.chapters[0].id.value == "indledning")
    #expect(report.chapters[0].title == "Introduction")
    let finding = report.findings[0]
    #expect(finding.title == "Operations press")
    #expect(finding.tag == "Problem child")
    #expect(finding.evidence.map(\.value) == ["quote:tid"])
    #expect(finding.id == Located("drift", at: Place(file: "findings/drift.en.md")))
    let quote = report.quotes[0]
    #expect(quote.text == Located("No time.", at: Place(file: "quotes.en.yaml", line: 2, column: 9)))
    #expect(quote.page == "21")
    #expect(quote.rendering == .paraphrase)
    guard case .phases(let phases) = report.figures[0].content else {
      _ = Issue.record("read as something else"); return
    }
    #expect(phases == [TitledText(title: "First", text: "One"), TitledText(title: "Then")])
    #expect(report.people.persons[0].title == "director")
    #expect(report.people.persons[0].organisation == "KL")
    #expect(report.quotes[0].language == nil)
  }

  @Test("reads a report in its own language without its translations", arguments: [nil, Language.danish])
  func own(_ language: Language?) throws {
    let result = expectReading(SmallReport.translated(["quotes.en.yaml": "[", "quotes.yaml": ""]), in: language)
    #expect(result.report?.metadata.title.value == "En lille rapport")
    #expect(result.report?.chapters.map(\.title) == ["Indledning"])
  }

  @Test("translates a report in English into Danish")
  func danish() throws {
    let result = expectReading(
      SmallReport.with([
        "report.yaml": SmallReport.reportYAML(adding: "language: en"),
        "report.da.yaml": "{title: T, summary: S, licence: L}",
        "chapters/indledning.da.md": SmallReport.frontMatter,
      ]), in: .danish)
    #expect(result.report?.metadata.title.value == "T")
    #expect(result.report?.metadata.quotationMarks == .curly)
  }

  @Test("lets a translation have another name or page, and asks for none")
  func names() throws {
    let files = SmallReport.translated([
      "cases/a.md": "---\ntitle: Sagen\nplace: København\norganisation: KL\npage: 4\n---\n\nTekst.\n",
      "cases/a.en.md": "---\ntitle: The case\nplace: Copenhagen\n---\n\nText.\n",
      "sources.yaml":
        "- {id: a, type: book, title: Bogen, authors: [Norges regering, {family: Bo}], place: København}\n",
      "sources.en.yaml": "- {id: a, authors: [Government of Norway]}\n",
    ])
    let report = try #require(expectReading(files, in: .english).report)
    #expect(report.cases[0].place == "Copenhagen")
    #expect(report.cases[0].organisation == "KL")
    #expect(report.works[0].authors == [.organisation("Government of Norway"), .person(family: "Bo", given: nil)])
    #expect(report.works[0].title == "Bogen")
  }

  @Test("asks for no translation of what has one beside it, of a keyword, or of what has no letters")
  func nothingToTranslate() throws {
    let files = SmallReport.translated([
      "people.yaml":
        "voices: [{id: a, attribution: {da: Topleder, en: Top manager}}]\nroles: [{id: b, title: {da: leder, en: manager}}]\n",
      "quotes.yaml": "- {id: q, text: \"2020\", attribution: auto}\n",
      "facts.yaml": "facts: [{id: f, value: 3, unit: \"%\"}]\n",
    ])
    let report = try #require(expectReading(files, in: .english).report)
    #expect(report.people.voices[0].attribution.text(in: .english) == "Top manager")
    #expect(report.quotes[0].language == nil)
  }

  @Test(
    "refuses what translates nothing",
    arguments: [
      ("quotes.en.yaml", "- {id: tid, text: T, ⟦unknown-translation⟧rendering: verbatim}"),
      ("quotes.en.yaml", "- {id: tid, text: T, ⟦unknown-translation⟧tekst: T}"),
      ("quotes.en.yaml", "- {id: tid, text: T, ⟦unknown-translation⟧attribution: T}"),
      ("quotes.en.yaml", "- {id: tid, text: T}\n- {id: ⟦unknown-translation⟧tidd, text: T}"),
      ("quotes.en.yaml", "- {id: tid, text: T}\n- {id: ⟦unknown-translation⟧tid, text: T}"),
      ("quotes.en.yaml", "- {id: tid, text: T}\n- ⟦missing-key⟧{text: T}"),
      ("quotes.en.yaml", "⟦wrong-type⟧tid: T"),
      ("quotes.en.yaml", "- {id: tid, text: ⟦wrong-type⟧[T]}"),
      ("figures.en.yaml", "- {id: f, title: T, phases: [{title: A}, {title: B}, ⟦unknown-translation⟧{title: C}]}"),
      ("figures.en.yaml", "- {id: f, title: T, ⟦unknown-translation⟧chart: bars, phases: [{title: A}, {title: B}]}"),
      ("people.en.yaml", "regions: {Fyn: Funen, ⟦unknown-translation⟧Fyen: Funen}"),
      ("chapters/indledning.en.md", "---\ntitle: T\n⟦unknown-translation⟧id: t\n---\n"),
      ("chapters/indledning.en.md", "---\ntitle: T\n⟦unknown-translation⟧lead: t\n---\n"),
      ("report.en.yaml", "{title: T, summary: S, licence: L, ⟦unknown-translation⟧isbn: {print: \"1\"}}"),
      ("report.en.yaml", "{title: T, summary: S, licence: L, publisher: {⟦unknown-translation⟧phone: \"1\"}}"),
    ])
  func unknown(_ file: String, _ translation: String) {
    var files = [
      "quotes.yaml": "- {id: tid, text: Tid.}\n", "quotes.en.yaml": "- {id: tid, text: Time.}\n",
      "figures.yaml": "- {id: f, title: F, chart: phases, phases: [{title: A}, {title: B}]}\n",
      "figures.en.yaml": "- {id: f, title: F, phases: [{title: A}, {title: B}]}\n",
      "people.yaml": "regions: {Fyn: Fyn}\n", "people.en.yaml": "regions: {Fyn: Funen}\n",
    ]
    files[file] = translation + "\n"
    expectReading(SmallReport.translated(files), in: .english)
  }

  @Test("says what was probably meant, and what a translation may hold")
  func remedies() {
    let result = ReportReader.read(
      MemoryFolder(
        SmallReport.translated([
          "quotes.yaml": "- {id: tiden, text: Tid.}\n",
          "quotes.en.yaml": "- {id: tidn, text: T}\n- {id: tiden, txt: T, rendering: verbatim, text: T}\n",
        ])), language: .english)
    #expect(
      result.diagnostics.map(\.message) == [
        "the original has no quote `tidn`", "a quote has no key `txt`",
        "`rendering` is no text: it is the original's in every language",
      ])
    #expect(
      result.diagnostics.map(\.remedy) == ["did you mean `tiden`?", "did you mean `text`?", "remove the line"])
  }
}
