import Harness
import Model
import Reading
import Testing

@testable import Manuscript

@Suite struct PageTests {
  @Test("writes a whole small report")
  func whole() throws {
    let pipeline = try #require(Pipeline(SmallReport.files))
    expectEqual(
      pipeline.latex,
      """
      % Written by trykklar from the report folder. Change the report, not this file.
      \\documentclass[language=danish]{coi}
      \\reportsetup{
        title={En lille rapport},
        short-title={En lille rapport},
        summary={Rapporten viser det mindste, en rapport kan være.},
        publisher={Center for Offentlig Innovation},
        publisher-short={COI},
        authors={Center for Offentlig Innovation},
        date={30.~april~2020},
        cover-style=field,
        web={www.coi.dk},
        isbn={978\\hyphen{}87\\hyphen{}7014\\hyphen{}419\\hyphen{}3},
      }
      \\begin{document}
      \\frontcover{}
      \\begin{colophon}[about={Rapporten viser det mindste, en rapport kan være.}]
      \\colophonentry{Udgivet af}{Center for Offentlig Innovation}
      \\colophonentry{Kontakt}{www.coi.dk}
      \\colophonentry{Forfattere}{Center for Offentlig Innovation}
      \\colophonentry{Udgivet}{30.~april~2020}
      \\colophonentry{ISBN (elektronisk)}{978\\hyphen{}87\\hyphen{}7014\\hyphen{}419\\hyphen{}3}
      \\colophonentry{Gengivelse}{Indholdet må gerne refereres, når kilden står tydeligt.}
      \\end{colophon}
      \\begin{contents}{Indhold}
      \\contentsentry{chapter}{1}{Indledning}{chapter:indledning}
      \\end{contents}
      \\begin{reportchapter}[kind=chapter, number=1, title={Indledning}, label=chapter:indledning]
      Her begynder rapporten.

      \\end{reportchapter}
      \\backcover{}
      \\end{document}

      """)
  }

  @Test("maps each line to the place in the report that it comes from")
  func sourceMap() throws {
    let pipeline = try #require(Pipeline(SmallReport.chapter("En.\nTo.\n\n- Tre.\n\n\n## Fire\n")))
    let lines = pipeline.latex.split(separator: "\n", omittingEmptySubsequences: false)
    func place(_ text: String) -> Place? {
      let line = lines.firstIndex { $0.hasSuffix(text) }.map { $0 + 1 } ?? 0
      return pipeline.manuscript.lines.last { $0.line <= line }?.location
    }
    #expect(place("En.")?.line == 5)
    #expect(place("To.")?.line == 6)
    #expect(place("Tre.")?.line == 8)
    #expect(place("Fire}")?.line == 11)
    #expect(zip(pipeline.manuscript.lines, pipeline.manuscript.lines.dropFirst()).allSatisfy { $0.line <= $1.line })
  }

  @Test("gives pictures plain names, one a file")
  func pictures() throws {
    var folder = MemoryFolder(
      SmallReport.chapter(
        "![Æ}](images/%C3%A6%20%7B.JPEG \"Foto: #\")\n\n![B](images/%C3%A6%20%7B.JPEG?width=full)\n\n![](figure:p)\n",
        ["figures.yaml": "- {id: p, title: P, chart: picture, file: images/b.png}\n"]))
    folder.files["images/æ {.JPEG"] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 1, 0, 2, 0, 3, 0, 0]
    folder.files["images/b.png"] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 3, 0, 0, 0, 2]
    let pipeline = try #require(Pipeline(folder))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    #expect(pipeline.manuscript.pictures.map(\.name) == ["picture-1.jpg", "picture-2.png"])
    #expect(pipeline.manuscript.pictures.map(\.file) == ["images/æ {.JPEG", "images/b.png"])
    expectEqual(
      pipeline.chapterBody,
      """
      \\photo[file=picture-1.jpg, alt={Æ\\}}, credit={Foto: \\#}, width=text]
      \\photo[file=picture-1.jpg, alt={B}, width=full]
      \\begin{reportfigure}[name={Figur}, number=1, title={P}, label=figure:p]
      \\figurepicture{picture-2.png}
      \\end{reportfigure}
      """)
  }

  @Test("writes inlines")
  func inlines() {
    expectLaTeX(
      "*a* **b** `c_d` [e](https://f.dk/?g=h&i#j%20~) [k](section:l) [](cite:m) n[^1] CO₂ m²\n\n## L\n\n[^1]: En.\n\n    - To\n",
      is: """
        \\emph{a} \\strong{b} \\code{c\\_d} \\weblink{https://f.dk/?g=h\\&i\\#j\\%20\\%7E}{e} \\crossref{section:l}{k} \\citation{cite:m}{(M~2020)} n\\footnote{En.\\par To} CO\\subscript{2} m²

        \\sectionheading[number=1.1, label=section:l]{L}
        """,
      with: ["sources.yaml": "- {id: m, type: book, title: T, authors: [M], year: 2020}\n"])
  }

  @Test("shares out a table's width, to the thousandth")
  func widths() throws {
    for table in [
      "| A | B | C |\n|---|---|---|\n| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | b | c |\n",
      "| A | B | C | D | E | F | G |\n|---|---|---|---|---|---|---|\n",
    ] {
      let body = try #require(Pipeline(SmallReport.chapter(table))).chapterBody
      let columns = body.split(separator: "columns={")[1].prefix { $0 != "}" }.split(separator: ",")
      let sum = columns.compactMap { Int($0.split(separator: ".")[1]) }.reduce(0, +)
      #expect(sum == 1000)
    }
  }
}
