import Editing
import Harness
import Model
import Testing

@testable import Checking

@Suite struct UntranslatedQuoteTests {
  private func faults(_ prose: String, translated: String? = nil, isAllowed: Bool = false) throws -> [Diagnostic] {
    var files = [
      SmallReport.chapterFile: SmallReport.frontMatter + prose,
      "chapters/indledning.en.md": SmallReport.frontMatter + prose,
      "report.en.yaml": SmallReport.english["report.en.yaml"] ?? "",
      "quotes.yaml": "- {id: a, text: Ord., imported: 1-2}\n- {id: b, text: Ord., imported: 1-3}\n",
    ]
    files["quotes.en.yaml"] = translated
    let pipeline = try #require(Pipeline(SmallReport.with(files), in: .english))
    #expect(!pipeline.diagnostics.contains { $0.code == "untranslated" })
    var report = pipeline.report
    report.edition?.allowsUntranslated = isAllowed
    return UntranslatedQuote().run(CheckSubject(report))
  }

  @Test("finds an imported quote that a translation shows in its own language, and no other")
  func shown() throws {
    let found = try faults("![](quote:b)\n")
    #expect(found.map(\.message) == ["imported quote `b` is shown and has no English `text`"])
  }

  @Test("leaves alone one that is translated, and those that no page shows")
  func innocent() throws {
    #expect(try faults("![](quote:b)\n", translated: "- {id: b, text: Words.}\n") == [])
    #expect(try faults("Text.\n") == [])
    #expect(try faults("![](quote:b)\n", isAllowed: true) == [])
  }
}
