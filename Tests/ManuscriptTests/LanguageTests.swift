import Editing
import Harness
import Model
import Testing

/// Content that nobody has translated, in the middle of an edition in another language.
@Suite struct LanguageTests {
  @Test("sets an untranslated chapter, and a translated quote in it, each in its own language")
  func chapter() throws {
    let pipeline = try #require(
      Pipeline(
        SmallReport.with([
          "report.en.yaml": SmallReport.english["report.en.yaml"] ?? "",
          SmallReport.chapterFile: SmallReport.frontMatter
            + "Vi har [76,5 pct.](value:andel) og [](value:andel); han sagde \"nej\", se [](quote:b).\n\n"
            + "![](quote:a)\n\n![](quote:b)\n",
          "quotes.yaml": "- {id: a, text: En., source: k, page: 3}\n- {id: b, text: To., source: k, page: 3}\n",
          "quotes.en.yaml": "- {id: a, text: One.}\n",
          "sources.yaml": "- {id: k, type: book, title: Bog}\n",
          "facts.yaml": "facts: [{id: andel, value: 76.5, unit: pct.}]\n",
          "facts.en.yaml": "facts: [{id: andel, unit: per cent}]\n",
        ]), in: .english))
    let lines = pipeline.latex.split(separator: "\n").map(String.init)
    let begin = try #require(lines.firstIndex(of: "\\begin{inlanguage}{danish}"))
    let end = try #require(lines.lastIndex(of: "\\end{inlanguage}"))
    expectEqual(
      lines[begin...end].joined(separator: "\n"),
      """
      \\begin{inlanguage}{danish}
      \\begin{reportchapter}[kind=chapter, number=1, title={Indledning}, label=chapter:indledning]
      Vi har 76,5~pct. og 76,5~pct.; han sagde “nej”, se \\crossref{quote:b}{citatet side~}\\pagecrossref{quote:b}.
      \\begin{inlanguage}{english}
      \\begin{reportquote}[style=display, rendering=verbatim, origin={p.~3}, label=quote:a]
      “One.”
      \\end{reportquote}
      \\end{inlanguage}
      \\begin{reportquote}[style=display, rendering=verbatim, origin={s.~3}, label=quote:b]
      “To.”
      \\end{reportquote}
      \\end{reportchapter}
      \\end{inlanguage}
      """)
  }

  @Test("sets an untranslated record in its own language, and nothing around it")
  func record() throws {
    let pipeline = try #require(
      Pipeline(
        SmallReport.chapter(
          "![](finding:drift)\n", english: "![](finding:drift)\n",
          ["findings/drift.md": "---\ntitle: Driften\n---\n\nPunktet.\n"]), in: .english))
    expectEqual(
      pipeline.chapterBody,
      """
      \\begin{inlanguage}{danish}
      \\begin{finding}[number=1, name={Opmærksomhedspunkt}, title={Driften}, label=finding:drift]
      Punktet.

      \\end{finding}
      \\end{inlanguage}
      """)
  }

  @Test("says nothing of language in an edition that is translated")
  func translated() throws {
    let pipeline = try #require(Pipeline(SmallReport.translated(), in: .english))
    #expect(!pipeline.latex.contains("inlanguage"))
    #expect(pipeline.latex.contains("\\documentclass[language=english]{coi}"))
  }
}
