import Harness
import Model
import Testing

@testable import Reading

/// What nobody has translated.
@Suite struct UntranslatedTests {
  private static let files = [
    "quotes.yaml": "- {id: a, text: En.}\n- {id: b, text: To., attribution: Leder}\n",
    "quotes.en.yaml": "- {id: a, text: One.}\n- {id: b, text: Two., attribution: Manager}\n",
    "findings/drift.md": "---\ntitle: Driften\nlead: Presser.\n---\n\nPunktet.\n",
    "findings/drift.en.md": "---\ntitle: Operations\nlead: Press.\n---\n\nThe point.\n",
  ]

  private static func files(_ own: [String: String?]) -> [String: String] {
    SmallReport.translated(
      files.merging(own.compactMapValues { $0 }) { _, own in own }.filter { own[$0.key, default: ""] != nil })
  }

  @Test("is an error at the file, once, where there is no translation of it")
  func file() {
    let result = expectReading(
      Self.files([
        "quotes.en.yaml": nil, "quotes.yaml": "⟦untranslated⟧" + (Self.files["quotes.yaml"] ?? ""),
        "findings/drift.en.md": nil, "findings/drift.md": "⟦untranslated⟧" + (Self.files["findings/drift.md"] ?? ""),
      ]), in: .english)
    #expect(result.diagnostics.allSatisfy { $0.severity == .error })
    #expect(
      result.diagnostics.map(\.message) == [
        "`findings/drift.md` is not translated into English", "`quotes.yaml` is not translated into English",
      ])
    #expect(result.diagnostics.last?.remedy == "write its texts into `quotes.en.yaml` beside it")
  }

  @Test("is an error at the record, once, and names the keys")
  func record() {
    let result = expectReading(
      Self.files([
        "quotes.yaml": "- {id: a, text: En.}\n- ⟦untranslated⟧{id: b, text: To., attribution: Leder}\n",
        "quotes.en.yaml": "- {id: a, text: One.}\n",
        "findings/drift.md": "---\n⟦untranslated⟧title: Driften\nlead: Presser.\n---\n\nPunktet.\n",
        "findings/drift.en.md": "---\ntitle: Operations\nlead:\n---\n\nThe point.\n",
      ]), in: .english)
    #expect(
      result.diagnostics.map(\.message) == [
        "a finding has no English `lead`", "`b` has no English `text`, `attribution`",
      ])
    #expect(result.diagnostics.last?.remedy == "write them in `quotes.en.yaml`")
  }

  @Test("is said once of a record and the records in it, and else of each")
  func nested() {
    let codeBook = """
      form: answers
      questions:
        - ⟦untranslated⟧{id: a, wording: Hvad?, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}
        - {id: b, wording: Hvem?, answers: [{id: ja, label: Ja}, ⟦untranslated⟧{id: nej, label: Nej}]}
      """
    let result = expectReading(
      SmallReport.translated([
        "surveys/s.yaml": codeBook, "surveys/s.csv": "a;b\nja;nej\n",
        "surveys/s.en.yaml": "questions: [{id: b, wording: Who?, answers: [{id: ja, label: Yes}]}]\n",
        "figures.yaml": "- {id: f, title: F, chart: bars, question: s.a}\n", "figures.en.yaml": "- {id: f, title: F}\n",
      ]), in: .english)
    #expect(
      result.diagnostics.map(\.message) == ["`a` has no English `wording`, `answers`", "`nej` has no English `label`"])
  }

  @Test("is a warning where it is allowed, and the record says which language it is in")
  func allowed() throws {
    let result = expectReading(
      Self.files([
        "quotes.yaml": "- {id: a, text: En.}\n- ⟦untranslated⟧{id: b, text: To., attribution: Leder}\n",
        "quotes.en.yaml": "- {id: a, text: One.}\n",
        "findings/drift.en.md": nil, "findings/drift.md": "⟦untranslated⟧" + (Self.files["findings/drift.md"] ?? ""),
      ]), in: .english, allowsUntranslated: true)
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
    let report = try #require(result.report)
    #expect(report.quotes.map(\.language) == [nil, .danish])
    #expect(report.quotes.map(\.text.value) == ["One.", "To."])
    #expect(report.findings.map(\.language) == [.danish])
    #expect(report.findings.map(\.title) == ["Driften"])
    #expect(report.chapters.map(\.language) == [nil])
  }

  @Test("is an error of a record in two languages, also where it is allowed")
  func partial() {
    let result = expectReading(
      Self.files([
        "quotes.yaml": "- {id: a, text: En.}\n- ⟦untranslated⟧{id: b, text: To., attribution: Leder}\n",
        "quotes.en.yaml": "- {id: a, text: One.}\n- {id: b, text: Two.}\n",
      ]), in: .english, allowsUntranslated: true)
    #expect(result.diagnostics.map(\.severity) == [.error])
    #expect(
      result.diagnostics.first?.message == "`b` has no English `attribution`, and other keys of it are translated")
  }

  @Test("is not missed where none of the language's editions has it")
  func otherEditions() {
    let files = Self.files([
      "findings/drift.en.md": nil, "findings/drift.md": "---\ntitle: Driften\nonly: region-*\n---\n\nPunktet.\n",
      "quotes.yaml": "- {id: a, text: En.}\n- {id: b, text: To., only: [nord, syd]}\n",
      "quotes.en.yaml": "- {id: a, text: One.}\n",
      SmallReport.chapterFile: SmallReport.frontMatter + "> [!EDITION region-*]\n> [](value:a)\n\nSlut.\n",
    ])
    expectReading(files, in: .english, editions: ["english"])
    #expect(ReportReader.read(MemoryFolder(files), language: .english).diagnostics.count == 4)
    #expect(
      ReportReader.read(MemoryFolder(files), language: .english, editions: ["region-nord"]).diagnostics.map(\.code)
        == ["translation-differs", "translation-differs", "untranslated"])
  }

  @Test("is missed of a code book only where a figure shows its words")
  func codeBooks() {
    let files = SmallReport.translated([
      "surveys/s.yaml":
        "form: answers\nquestions: [{id: a, wording: Hvad?, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}]\n",
      "surveys/s.csv": "a\nja\n", "figures.en.yaml": "- {id: f, title: F}\n",
    ])
    func codes(_ figure: String) -> [String] {
      let files = files.merging(["figures.yaml": figure]) { _, own in own }
      return ReportReader.read(MemoryFolder(files), language: .english, editions: ["english"]).diagnostics.map(\.code)
    }
    #expect(codes("- {id: f, title: F, chart: bars, question: s.a}\n") == ["untranslated"])
    #expect(codes("- {id: f, title: F, chart: bars, question: s.a, only: nord}\n") == [])
  }

  @Test("warns of translations that nothing reads")
  func loose() {
    let result = expectReading(
      SmallReport.translated([
        "findings/drift.md": Self.files["findings/drift.md"] ?? "",
        "findings/drifft.en.md": "⟦unknown-file⟧---\ntitle: T\n---\n",
        "chapters/indledning.da.md": "⟦unknown-file⟧Ny.\n",
        "editions.en.yaml": "⟦unknown-file⟧a\n", "quotes.en.yaml": "⟦unknown-file⟧- {id: a}\n",
      ]))
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(
      result.diagnostics.map(\.remedy) == [
        "call it `indledning.md`, or delete it", "write the original, or delete the translation",
        "did you mean `drift.en.md`?", "write the original, or delete the translation",
      ])
  }
}
