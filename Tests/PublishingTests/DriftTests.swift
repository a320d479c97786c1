import Checking
import Editing
import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

/// A number is typed once, in the data, and everything that prints it follows.
@Suite struct DriftTests {
  /// `Reports/politikere` from the disk, with a share in its CSV replaced.
  private func report(_ change: (old: String, new: String)? = nil) throws -> (pipeline: Pipeline, found: [Diagnostic]) {
    let path = Workshop.project + "/Reports/politikere"
    var files: [String: String] = [:]
    let names = try #require(FileManager.default.enumerator(atPath: path)).compactMap { $0 as? String }
    for name in names where [".md", ".yaml", ".csv"].contains(where: name.hasSuffix) {
      files[name] = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
    if let change {
      let data = try #require(files["surveys/politikere.csv"])
      try #require(data.contains(change.old))
      files["surveys/politikere.csv"] = data.replacing(change.old, with: change.new)
    }
    let pipeline = try #require(Pipeline(files))
    let subject = CheckSubject(report: pipeline.report, index: pipeline.index, order: pipeline.order)
    return (pipeline, ReportChecker.check(subject))
  }

  private func figure(_ id: String, in pipeline: Pipeline) throws -> ResolvedFigure {
    let label = Label(.figure, id)
    let figures = pipeline.resolved.chapters.flatMap(\.body).compactMap { block -> ResolvedFigure? in
      if case .figure(let figure) = block.kind, figure.label == label { figure } else { nil }
    }
    return try #require(figures.first)
  }

  /// The share of the last row of a bar chart, which is everybody's.
  private func total(_ figure: ResolvedFigure) -> Double? {
    guard case .chart(.bars(let chart)) = figure.content else { return nil }
    return chart.rows.last?.marks.first?.share
  }

  private static let change = (old: "involveret,ja,,76,", new: "involveret,ja,,64,")

  @Test("the shipped report stands")
  func stands() throws {
    let folder = try DiskFolder(Workshop.project + "/Reports/politikere")
    #expect(Workshop.press.proof(folder, .first).diagnostics.map(\.mark) == [])
  }

  private func said(_ figure: ResolvedFigure) -> String { figure.alternative.replacing("\u{A0}", with: " ") }

  @Test("a share that changes changes the chart, its alternative text, its table and its sentences")
  func follows() throws {
    let before = try report().pipeline
    let after = try report(Self.change).pipeline
    let (old, new) = (
      try figure("flertal-og-innovation", in: before), try figure("flertal-og-innovation", in: after)
    )
    #expect(total(old) == 0.76)
    #expect(total(new) == 0.64)
    #expect(said(old).contains("76 procent"))
    #expect(!said(new).contains("76 procent") && said(new).contains("Alle: Har været med 64 procent"))
    #expect(old.dataTable?.rows.last == ["Alle", "76\u{A0}%"])
    #expect(new.dataTable?.rows.last == ["Alle", "64\u{A0}%"])
    #expect(before.manuscript.source != after.manuscript.source)
  }

  @Test("the note follows the share that it names")
  func note() throws {
    let change = (old: "forny,ved-ikke,,3,", new: "forny,ved-ikke,,5,")
    let old = try figure("forny", in: report().pipeline).note?.words.plainText ?? ""
    let new = try figure("forny", in: report(change).pipeline).note?.words.plainText ?? ""
    #expect(old.contains("(3\u{A0}pct.)"))
    #expect(new.contains("(5\u{A0}pct.)"))
  }

  @Test("check stops at every sentence whose words have become untrue")
  func stops() throws {
    let found = try report(Self.change).found
    let stale = found.filter { $0.code == "stale-number" }
    // Every link with words to this value, in chapters and records, and the drawing of people.
    let links = try report().pipeline
    let subject = CheckSubject(report: links.report, index: links.index, order: links.order)
    let printing = subject.printedValues.filter { $0.address == "politikere.involveret.ja" && $0.words.count > 0 }
    let inText = Set(printing.map(\.place)).filter { $0.file.hasSuffix(".md") }
    #expect(inText.count >= 5)
    #expect(inText.isSubset(of: Set(stale.compactMap(\.location))))
    #expect(stale.contains { $0.location?.file == "figures.yaml" })
    #expect(stale.allSatisfy { $0.severity == .error && $0.remedy != nil })
  }

  @Test("empty brackets print the new number")
  func prints() throws {
    let change = (
      old: "mest-indstillet,delvist-enig+helt-enig,,30,", new: "mest-indstillet,delvist-enig+helt-enig,,31,"
    )
    let words = try figure("hvem-vil-mest", in: report(change).pipeline)
    #expect(said(words).contains("31 procent"))
  }
}
