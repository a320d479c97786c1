import Harness
import Model
import Tabulating
import Testing

@testable import Editing

/// What readers see where disclosure control withholds a number.
@Suite struct WithheldTests {
  private struct Unexpected: Error {}

  /// 3 in nord, 20 in midt, 40 in syd: nord is too small, and midt would give it away.
  private static let regions = [("nord", 3, 2), ("midt", 20, 12), ("syd", 40, 16)]

  private func run(_ prose: String, _ files: [String: String] = [:]) throws -> SmallRun {
    try #require(
      SmallRun(
        SmallRegions.chapter(prose, Self.regions, files),
        editions: SmallRegions.editions("nord", "midt", "syd")))
  }

  private func figure(_ keys: String, in edition: String, prose: String = "") throws -> ResolvedFigure {
    let lines = keys.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let run = try run(
      "Se [](figure:f).\(prose)\n\n![](figure:f)\n", ["figures.yaml": "- id: f\n  title: En figur\n\(lines)\n"])
    let body = try #require(run.copies[edition]).resolved.chapters[0].body
    for block in body { if case .figure(let figure) = block.kind { return figure } }
    throw Unexpected()
  }

  private func paragraph(_ prose: String, in edition: String) throws -> [ResolvedInline] {
    let body = try #require(run(prose).copies[edition]).resolved.chapters[0].body
    guard case .paragraph(let words)? = body.first?.kind else { throw Unexpected() }
    return words
  }

  private let sentence =
    "Tal, der er mærket med .., vises ikke af diskretionshensyn. De bygger på færre end 5 besvarelser eller kunne bruges til at regne sådanne tal ud."

  @Test("the mark stands for the number, whatever words the author wrote", arguments: ["", "to ud af tre", "*mange*"])
  func words(_ words: String) throws {
    let prose = "Det gør [\(words)](value:s.q.ja) af dem.\n"
    #expect(try paragraph(prose, in: "nord").plainText.hasPrefix("Det gør .."))
    #expect(try !paragraph(prose, in: "nord").plainText.contains("to ud"))
    #expect(try !paragraph(prose, in: "syd").plainText.contains(".."))
  }

  @Test("the first in a chapter has a footnote that says why, the others have none")
  func footnote() throws {
    let words = try paragraph("Først [](value:s.q.ja), så [](value:s.q.nej).\n", in: "midt")
    let notes = words.compactMap { inline -> String? in
      guard case .footnote(let blocks) = inline.kind, case .paragraph(let words)? = blocks.first?.kind else {
        return nil
      }
      return words.plainText
    }
    #expect(notes == [sentence])
    guard case .footnote = words[2].kind else { throw Unexpected() }
  }

  @Test("a title, a lead and a footnote have the mark and no footnote")
  func elsewhere() throws {
    let run = try run("## Om [](value:s.q.ja)\n\nTekst.[^1]\n\n[^1]: Det er [](value:s.q.ja).\n")
    let chapter = try #require(run.copies["nord"]).resolved.chapters[0]
    guard case .heading(let heading)? = chapter.body.first?.kind, case .paragraph(let words) = chapter.body[1].kind,
      case .footnote(let blocks)? = words.last?.kind, case .paragraph(let inner)? = blocks.first?.kind
    else { throw Unexpected() }
    #expect(heading.title.count == 2 && heading.title.plainText == "Om ..")
    #expect(inner.plainText == "Det er ..")
    let led = try self.run(
      "Tekst.\n",
      ["chapters/indledning.md": "---\ntitle: Om\nlead: '[To ud af tre](value:s.q.ja) er med.'\n---\n\nTekst.\n"])
    #expect(try #require(led.copies["nord"]).resolved.chapters[0].lead == ".. er med.")
  }

  @Test("a chart has a gap with the mark, in its drawing, its table and what is read aloud, and says why once")
  func chart() throws {
    let figure = try figure("chart: bars\nquestion: s.q", in: "nord")
    guard case .chart(.bars(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.rows[0].marks.map(\.share) == [nil, 28.0 / 63])
    #expect(chart.rows[0].marks.map { tied($0.text) } == ["..", "44~%"])
    #expect(chart.rows[0].marks.map(\.significance) == ["", ""])
    #expect(tied(figure.alternative).hasPrefix("Søjlediagram: En figur. Ja: nord .., Hele landet 44~procent."))
    let note = tied(figure.note?.words.plainText ?? "")
    #expect(note.ranges(of: sentence).count == 1)
    #expect(note.contains("Ikke vist: ved ikke (.. og 10~pct.)."))
    #expect(note.hasSuffix("n~=~.. i nord og 63 i hele landet."))
    #expect(!note.contains("forbehold"))
  }

  @Test("a row of a group says no n, and no test is made of groups of which one is withheld")
  func rows() throws {
    let figure = try figure("chart: stacked\nquestion: s.q\ngroups: region", in: "national")
    guard case .chart(.segments(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.rows.map { tied($0.detail) } == ["n~=~..", "n~=~..", "n~=~40"])
    let note = tied(figure.note?.words.plainText ?? "")
    #expect(note.hasSuffix("n~=~63 (.. Region Nordjylland, .. Region Midtjylland og 40 Region Syddanmark)."))
    #expect(!note.contains("signifikant"))
  }

  @Test("a big number and a drawing of people have the mark, and no people are drawn", arguments: ["number", "people"])
  func single(_ kind: String) throws {
    let figure = try figure(
      "chart: \(kind)\nvalue: s.q.ja\nsentence: er med\(kind == "people" ? "\nof: 10" : "")", in: "midt")
    guard case .chart(.number(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.mark.text == "..")
    #expect(chart.mark.share == nil)
    #expect(tied(chart.sentence) == "er med (Hele landet: 44~%)")
    #expect(figure.note?.words.plainText.contains(sentence) == true)
  }

  @Test("a difference from a group that is withheld is not told")
  func difference() throws {
    let figure = try figure(
      "chart: comparison\nquestion: s.q\ngroups: [region=nord, region=syd]", in: "national")
    guard case .chart(.comparison(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.differences.map(\.text) == ["..", ".."])
    #expect(chart.differences.map(\.significance) == ["", ""])
  }

  @Test("sums of a scale are withheld with it")
  func sums() throws {
    let figure = try figure("chart: diverging\nquestion: s.e", in: "nord")
    guard case .chart(.segments(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.sums.map(\.negative.text).first == "..")
    #expect(chart.sums.map { tied($0.positive.text) }.last == "49~%")
  }
}
