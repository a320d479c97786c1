import Harness
import Model
import Testing

@testable import Editing

@Suite struct NumberingTests {
  @Test("numbers chapters, letters appendices, and leaves forewords alone")
  func chapters() throws {
    var files = SmallReport.files
    files["report.yaml"] = SmallReport.reportYAML.replacing(
      "[indledning]", with: "[forord, a, b, c, bilag, bilag-b]")
    files["chapters/indledning.md"] = nil
    files["chapters/forord.md"] = "---\ntitle: F\nkind: foreword\n---\n\n## F1\n"
    files["chapters/a.md"] =
      "---\ntitle: A\n---\n\n### A0\n\n## A1\n\n### A11\n\n#### A111\n\n### A12\n\n## A2\n\n### A21\n"
    files["chapters/b.md"] = "---\ntitle: B\nnumbered: no\n---\n\n## B1\n"
    files["chapters/c.md"] = "---\ntitle: C\n---\n\n## C1\n"
    files["chapters/bilag.md"] = "---\ntitle: D\nkind: appendix\n---\n\n## D1\n"
    files["chapters/bilag-b.md"] = "---\ntitle: E\nkind: appendix\n---\n"
    let resolved = try #require(Pipeline(files)).resolved
    #expect(resolved.chapters.map(\.number) == ["", "1", "", "2", "A", "B"])
    let headings = resolved.chapters.flatMap(\.body).compactMap { block -> String? in
      if case .heading(let heading) = block.kind { heading.number } else { nil }
    }
    #expect(headings == ["", "", "1.1", "1.1.1", "", "1.1.2", "1.2", "1.2.1", "", "2.1", "A.1"])
  }

  @Test("numbers records in the order in which they are first shown, also inside each other and in boxes")
  func records() throws {
    let pipeline = try Everything.report(
      "![](recommendation:luft)\n\n> [!FACT]\n> ![](figure:syntese)\n\n- ![](finding:drift)\n\n![](figure:to)\n\n![](figure:syntese)\n",
      ["recommendations/luft.md": "---\ntitle: L\n---\n\n![](finding:tid)\n"])
    #expect(pipeline.order.findings == ["tid": "1", "drift": "2"])
    #expect(pipeline.order.figures == ["syntese": "1", "to": "2"])
    #expect(pipeline.order.placements[Address(.figure, "syntese")]?.count == 2)
  }

  @Test(
    "lists chapters, sections and findings in the contents, as deep as asked",
    arguments: [
      (1, ["chapter", "chapter"]), (2, ["chapter", "section", "finding", "chapter"]),
      (3, ["chapter", "section", "subsection", "finding", "chapter"]),
    ])
  func contents(_ depth: Int, _ kinds: [String]) throws {
    let pipeline = try Everything.report(
      "## Et *sted*[^1]\n\n### Under\n\n#### Længere\n\n![](finding:drift)\n\n[^1]: Note.\n",
      ["report.yaml": SmallReport.reportYAML(adding: "contents-depth: \(depth)")])
    #expect(pipeline.resolved.contents.map(\.kind.rawValue) == kinds)
    #expect(pipeline.resolved.contents.last?.title == "Litteratur")
    if depth > 1 {
      #expect(
        pipeline.resolved.contents[1]
          == ContentsEntry(
            kind: .section, number: "1.1", title: "Et sted", label: Label(.section, "et-sted")))
    }
  }

  @Test("sets each label once, however often things are shown and titles repeated")
  func labels() throws {
    var files = SmallReport.chapter(
      "## Tid\n\n## Tid\n\n![](list:references)\n\n![](case:a)\n\n![](case:a)\n\n![](quote:tid)\n\n![](quote:tid?as=pull)\n\n![](list:references)\n\n![](list:findings)\n\n"
        + Everything.allPlaced + "\n" + Everything.allPlaced.replacing("{#svar}", with: "{#svar2}"), Everything.files)
    files["report.yaml"] = SmallReport.reportYAML.replacing("[indledning]", with: "[indledning, to]")
    files["chapters/to.md"] = "---\ntitle: To\n---\n\n## Tid\n\n### Æ\n\n![](case:a)\n"
    files["cases/a.md"] = "---\ntitle: A\n---\n\n## Tid\n\nTable: I {#i}\n\n| A |\n|---|\n| 1 |\n"
    let pipeline = try #require(Pipeline(files))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    let source = pipeline.manuscript.source
    // A label is set by the option `label` of everything but overviews, which only point.
    let set = source.split(separator: "\n").filter { !$0.hasPrefix("\\overviewentry") }.flatMap { line in
      line.split(separator: "label=").dropFirst().map { $0.prefix { $0 != "," && $0 != "]" } }
        + (line.hasPrefix("\\reference{") ? [line.dropFirst(11).prefix { $0 != "}" }] : [])
    }
    #expect(set.count == Set(set).count, "\(set.sorted())")
    #expect(set.contains("section:tid") && set.contains("section:tid-2") && set.contains("section:to/tid"))
    #expect(set.contains("section:.e6."))
    #expect(set.contains("cite:bourgon"))
  }

  @Test("comes to an end with records that hold themselves or each other many times over")
  func cycles() throws {
    var files = SmallReport.chapter("![](case:c0)\n\n![](case:c0)\n")
    for number in 0..<40 {
      files["cases/c\(number).md"] =
        "---\ntitle: T\n---\n\n![](case:c\(number + 1))\n\n![](case:c\(number + 1))\n\n![](case:c0)\n"
    }
    files["cases/c40.md"] = "---\ntitle: T\n---\n\nSlut.\n"
    let pipeline = try #require(Pipeline(files))
    #expect(!pipeline.order.cycles.isEmpty)
    #expect(pipeline.resolved.chapters[0].body.count == 2)
  }

  @Test("shows a quote in a finding though another page has shown it")
  func repeated() throws {
    let pipeline = try Everything.report(
      "![](quote:tid)\n\n![](finding:drift)\n", ["findings/drift.md": "---\ntitle: T\n---\n\n![](quote:tid)\n"])
    #expect(pipeline.records[0].body.count == 1)
  }

  @Test("puts the reference list at the end unless a chapter has placed it")
  func references() throws {
    #expect(try Everything.report("x\n").resolved.chapters.map(\.kind) == [.chapter, .references])
    #expect(try Everything.report("![](list:references)\n").resolved.chapters.map(\.kind) == [.chapter])
    #expect(try #require(Pipeline(SmallReport.files)).resolved.chapters.map(\.kind) == [.chapter])
  }
}
