import Harness
import Model
import Platform
import Tagging
import Testing

@testable import Typesetting

/// Whole runs in which the finisher has its part.
@Suite struct PageFinishingTests {
  /// A class that leaves marks as `coi-tags.sty` does, in a font of TeX's own with figures 500 wide.
  private static let marking = #"""
    \NeedsTeXFormat{LaTeX2e}
    \ProvidesClass{plain}
    \LoadClass{minimal}
    \newcommand\reporttags{}
    \newcommand\coipageread[2]{}
    \newcommand\leaf[1]{\leavevmode\tagmark{b#1}}
    \def\endleaf#1{\tagmark{e#1}}
    \newcommand\target[1]{\leavevmode\write\@auxout{\string\newlabel{#1}{{}{\thepage}}}}
    \newcommand\tagmark[1]{\pdfliteral page{\@percentchar:#1}}
    \newcommand\page[1]{\pdfincludechars\font{0123456789}\expandafter\ifx\csname r@#1\endcsname\relax ??%
      \immediate\write\@auxout{\string\coipageread{#1}{}}%
      \else\hbox{\tagmark{r 500 500 500 500 500 500 500 500 500 500 #1}%
      \expandafter\expandafter\expandafter\zeros\csname r@#1\endcsname\tagmark{s}}\fi}
    \newcommand\zeros[2]{\expandafter\zero#2\relax}
    \newcommand\zero[1]{\ifx#1\relax\else\hbox{0}\expandafter\zero\fi}
    \AtBeginDocument{\AddToHook{shipout/before}{\setbox\ShipoutBox=\vbox{%
      \pdfliteral page{/Artifact<</Type/Layout>>BDC}\box\ShipoutBox\pdfliteral page{EMC}}}}
    """#

  private let bench: Bench

  init() throws { bench = try Bench(cls: Self.marking) }

  private func job(_ body: String) throws -> Job {
    var tree = StructureTree(language: .danish)
    tree.begin(.paragraph)
    _ = tree.addLeaf()
    tree.end()
    var job = bench.job("\\leaf{1}\(body)\\endleaf{1}")
    job.structure = tree
    job.files["trykklar.xmp"] = Array("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>".utf8)
    try bench.scratch.write("profile.icc", "a profile")
    job.pictures = [Job.Picture(name: "trykklar-profile.icc", original: Files.join(bench.scratch.path, "profile.icc"))]
    return job
  }

  private func text() throws -> String {
    let program = try #require(Machine.current.path(of: "pdftotext"))
    let result = ChildProcess(program, [Files.join(bench.scratch.path, "out/report.pdf"), "-"]).run()
    return result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("a page number that was estimated is filled in, in one pass")
  func filled() throws {
    let body = "[label=b] side \\page{b} her\\newpage Midt\\newpage\\target{b}Der"
    let result = bench.run(try job(body))
    #expect(result.outcome == .finished, "\(result.diagnostics)")
    #expect(result.passes.map(\.reason) == ["first pass"])
    #expect(try text().contains("side 3 her"))
  }

  @Test("one that has more figures than was estimated is set again")
  func misfit() throws {
    let body = "[label=b] side \\page{b} her" + String(repeating: "\\newpage x", count: 10) + "\\newpage\\target{b}Der"
    let result = bench.run(try job(body))
    #expect(result.passes.map(\.reason) == ["first pass", "again because the page numbers moved"])
    #expect(try text().contains("side 12 her"))
  }

  @Test("a label that the estimate does not know is known in the second pass")
  func unknown() throws {
    let result = bench.run(try job("side \\page{b} her\\newpage\\target{b}Der"))
    #expect(result.passes.count == 2)
    #expect(try text().contains("side 2 her"))
  }

  @Test("a mark that makes no sense is an error, and no PDF")
  func broken() throws {
    let result = bench.run(try job("side \\tagmark{r nonsense}00 her"))
    #expect(result.codes == ["unfinished-pages"])
    #expect(result.pdf == nil)
  }

  @Test("boxes around drawings are in PDF's points, from the lower left corner")
  func boxes() {
    let lines = "\\coiplace{7}{4736287}{9472573}\n\\coiplace{7}{0}{-4736287}\nnonsense\n\\coiplace{8}{1}{1}\n"
    #expect(DrawingBoxes.read(Array(lines.utf8)) == [7: "0.000 -72.000 72.000 144.000"])
  }
}
