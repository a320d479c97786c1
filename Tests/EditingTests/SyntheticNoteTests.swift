import Harness
import Model
import Testing

@testable import Editing

/// What is made up is said to be wherever it is shown.
@Suite struct SyntheticNoteTests {
  private static let survey = [
    "surveys/opdigtet.yaml": """
    form: answers
    synthetic: yes
    note: {da: Et program har fundet på svarene., en: A program made the answers up.}
    questions:
      - {id: q, wording: Er det godt?, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}

    """,
    "surveys/opdigtet.csv": "syntetisk,q\n1,ja\n1,ja\n1,nej\n1,ja\n",
    "facts.yaml": """
    facts:
      - {id: dobbelt, value: opdigtet.q.ja + rundt}
      - {id: rundt, value: fire - dobbelt}
      - {id: fire, value: 4}

    """,
    "figures.yaml": """
    - {id: chart, title: Godt, chart: split, question: opdigtet.q}
    - {id: people, title: Godt, chart: people, value: opdigtet.q.ja, of: 4, sentence: er glade}
    - {id: titled, title: "[](value:opdigtet.q.ja) er glade", chart: phases, phases: [{title: a}, {title: b}], alt: To led}
    - {id: real, title: Godt, chart: phases, phases: [{title: a}, {title: b}], alt: To led}

    """,
  ]

  private func resolved(_ prose: String, _ own: [String: String] = [:]) throws -> ResolvedReport {
    let files = SmallReport.chapter(prose, Self.survey).merging(own) { _, own in own }
    let pipeline = try #require(Pipeline(files))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    return pipeline.resolved
  }

  private func lines(_ report: ResolvedReport) -> [String] {
    report.colophon.first { $0.name == "Syntetiske tal" }?.lines ?? []
  }

  @Test("under every figure that shows it", arguments: ["chart", "people", "titled"])
  func figure(_ id: String) throws {
    let report = try resolved("![](figure:\(id))\n")
    guard case .figure(let figure)? = report.chapters[0].body.first?.kind else { throw Missing() }
    let note = figure.note?.words.plainText ?? ""
    #expect(note.hasPrefix("Figuren bygger på syntetiske svar: De er opdigtede."))
    #expect(lines(report) == ["Et program har fundet på svarene."])
    #expect(report.metadata.coverLine == "Med syntetiske tal: Svarene bag dem er opdigtede")
  }

  @Test("nowhere when nothing of it is shown, though the data are there")
  func unshown() throws {
    let report = try resolved("Vi er [](value:fire).\n\n![](figure:real)\n")
    #expect(lines(report).isEmpty)
    #expect(report.metadata.coverLine == nil)
    guard case .figure(let figure)? = report.chapters[0].body.last?.kind else { throw Missing() }
    #expect(figure.note == nil)
  }

  @Test("in the colophon when only a lead shows it")
  func lead() throws {
    let chapter = "---\ntitle: Indledning\nlead: \"[](value:opdigtet.q.ja) er glade.\"\n---\n\nTekst.\n"
    let report = try resolved("", [SmallReport.chapterFile: chapter])
    #expect(lines(report) == ["Et program har fundet på svarene."])
  }

  @Test("on the cover, unless the report has a line of its own")
  func coverLine() throws {
    let files = SmallReport.chapter("Det er [](value:opdigtet.q.ja).\n", Self.survey)
    var report = try #require(Pipeline(files)).report
    report.metadata.coverLine = "Regionens egen linje"
    let index = ReportIndex(report)
    #expect(Editor.edit(report, index, ReadingOrder(report, index)).metadata.coverLine == "Regionens egen linje")
  }

  @Test("in a footnote at the first number of each chapter, after the sign that follows it")
  func footnote() throws {
    let words = "Tallet bygger på syntetiske svar: De er opdigtede. Det gælder også de følgende tal fra samme datasæt."
    let note = "\\footnote{\(words)}"
    let expected = [
      ("Det er [](value:opdigtet.q.ja). Og [](value:opdigtet.q.nej).", "Det er 75~pct.\(note) Og 25~pct."),
      ("Af [](value:opdigtet?as=n) svar, og [](value:opdigtet.q.ja) ja.", "Af fire svar,\(note) og 75~pct. ja."),
      ("Det siger [](value:opdigtet.q.ja) (s. 3) her", "Det siger 75~pct.\(note) (s.~3) her"),
      ("*[](value:opdigtet.q.ja)* er det", "\\emph{75~pct.\(note)} er det"),
    ]
    for (prose, latex) in expected {
      expectLaTeX(prose + "\n", is: latex, with: Self.survey.filter { $0.key != "figures.yaml" })
    }
  }

  @Test("once more in the next chapter, and never in a footnote, a heading or a table")
  func chapters() throws {
    let value = "[](value:opdigtet.q.ja)"
    let other = """
      ---
      title: To
      ---

      ## \(value) er glade

      | A |
      |---|
      | \(value) |

      Tekst.[^1] \(value) her

      [^1]: \(value).

      """
    let report = try resolved(
      "Det er \(value) her.\n",
      [
        "report.yaml": SmallReport.reportYAML.replacing("[indledning]", with: "[indledning, to]"),
        "chapters/to.md": other,
      ])
    #expect(report.chapters.map { $0.body.map(footnotes).reduce(0, +) } == [1, 2])
  }

  @Test("of a fact that is worked out from it, also where facts go round in a circle")
  func facts() throws {
    let report = try #require(Pipeline(SmallReport.chapter("Tekst.\n", Self.survey))).report
    let notes = SyntheticNotes(report)
    #expect(try notes.surveys(of: #require(ValueAddress("dobbelt"))) == ["opdigtet"])
    #expect(try notes.surveys(of: #require(ValueAddress("rundt"))) == ["opdigtet"])
    #expect(try notes.surveys(of: #require(ValueAddress("fire"))).isEmpty)
    #expect(try notes.surveys(of: #require(ValueAddress("opdigtet"))) == ["opdigtet"])
  }

  /// Footnotes in a block.
  private func footnotes(_ block: ResolvedBlock) -> Int {
    let inlines: [ResolvedInline] =
      switch block.kind {
      case .paragraph(let inlines): inlines
      case .heading(let heading): heading.title
      case .table(let table): (table.rows + [table.header]).flatMap { $0.flatMap { $0 } }
      default: []
      }
    return inlines.count { if case .footnote = $0.kind { true } else { false } }
  }

  private struct Missing: Error {}
}
