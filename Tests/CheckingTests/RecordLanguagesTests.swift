import Editing
import Harness
import Model
import Testing

@testable import Checking

/// What nobody has translated is read in its own language.
@Suite struct RecordLanguagesTests {
  private static let files = [
    "facts.yaml": "facts: [{id: andel, value: 75, unit: pct.}, {id: ord, phrase: syv ud af ti}]\n",
    "facts.en.yaml": "facts: [{id: andel, unit: per cent}, {id: ord, phrase: seven in ten}]\n",
    "report.en.yaml": SmallReport.english["report.en.yaml"] ?? "",
  ]

  private func codes(_ own: [String: String], by checks: [any Check]) throws -> [String] {
    let pipeline = try #require(Pipeline(SmallReport.with(Self.files.merging(own) { _, own in own }), in: .english))
    let subject = CheckSubject(report: pipeline.report, index: pipeline.index, order: pipeline.order)
    return checks.flatMap { $0.run(subject) }.map(\.code)
  }

  private let checks: [any Check] = [
    StaleNumber(), InexactPhrase(), UnreadablePhrase(), MissingValue(), UnboundNumber(),
  ]

  @Test("is held against the data in its own words")
  func chapter() throws {
    let prose = "[Tre ud af fire](value:andel) og [7 ud af 10](value:ord) siger ja.\n"
    let chapter = [SmallReport.chapterFile: SmallReport.frontMatter + prose]
    #expect(try codes(chapter, by: checks) == [])
  }

  @Test("finds faults in it, and in titles and quotes")
  func faults() throws {
    let files = [
      SmallReport.chapterFile:
        "---\ntitle: \"[Hver tredje](value:andel) siger ja\"\n---\n\nHver fjerde kommune siger nej.\n",
      "quotes.yaml": "- {id: a, text: \"[Halvdelen](value:andel) siger ja.\"}\n",
    ]
    #expect(try codes(files, by: checks).sorted() == ["stale-number", "stale-number", "unbound-number"])
  }

  @Test("does not keep what is translated from being read as a translation")
  func translated() throws {
    let files = [
      SmallReport.chapterFile: SmallReport.frontMatter + "[Tre ud af fire](value:andel) siger ja.\n",
      "chapters/indledning.en.md": SmallReport.frontMatter + "[Three in four](value:andel) say yes.\n",
    ]
    #expect(try codes(files, by: checks) == [])
  }
}
