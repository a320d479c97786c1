import Harness
import Model
import Testing

@testable import Editing

@Suite struct FigureDataTests {
  private static let grouped = "chart: grouped\nquestion: s.bidrag\nanswers: [igangsat, bakket-op]\ngroups: politiker"

  private func data(_ chapter: ResolvedChapter?) -> [ResolvedFigureData] {
    chapter?.body.lazy.compactMap { block in
      if case .figureData(let data) = block.kind { return data }
      return nil
    }.first ?? []
  }

  @Test("the numbers behind a chart stand in a table at the end, under the figure's number")
  func table() throws {
    let report = try #require(Pipeline(SmallSurvey.figure(Self.grouped))).resolved
    let data = data(report.chapters.last)
    #expect(report.chapters.last?.title == "Figurernes tal")
    #expect(data.map(\.number) == ["1"])
    #expect(data.first?.table.header == ["", "Kommunalpolitikere", "Regionspolitikere"])
    #expect(data.first?.table.rows.map { $0.map(tied) }.first == ["Jeg satte det i gang", "72~%", "60~%"])
    #expect(report.contents.last?.title == "Figurernes tal")
  }

  @Test("a column of shares without a name is called what it is")
  func header() throws {
    let report = try #require(Pipeline(SmallSurvey.figure("chart: bars\nquestion: s.bidrag"))).resolved
    #expect(data(report.chapters.last).first?.table.header == ["", "Andel"])
  }

  @Test(
    "what says its number in words, or is a table already, has none",
    arguments: ["chart: number\nvalue: s.involveret.ja", "chart: table\nquestion: s.bidrag"])
  func none(keys: String) throws {
    let report = try #require(Pipeline(SmallSurvey.figure(keys))).resolved
    #expect(!report.chapters.contains { $0.title == "Figurernes tal" })
  }

  @Test("they stand where a chapter places them, once")
  func placed() throws {
    let files = SmallSurvey.figure(Self.grouped)
    let chapter = try #require(files[SmallReport.chapterFile])
    let report = try #require(
      Pipeline(files.merging([SmallReport.chapterFile: chapter + "\n![](list:figure-data)\n"]) { $1 })
    ).resolved
    #expect(data(report.chapters.first).count == 1)
    #expect(report.chapters.count == 1)
  }

  @Test("a report can do without them")
  func declined() throws {
    let report = try #require(
      Pipeline(SmallSurvey.figure(Self.grouped, ["report.yaml": SmallReport.reportYAML(adding: "figure-data: no")]))
    ).resolved
    #expect(report.chapters.count == 1)
  }
}
