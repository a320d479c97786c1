import Foundation
import Model
import Publishing
import Reading
import Testing
import Typesetting

/// The reports and the skeleton that Trykklar ships, built whole.
@Suite(.serialized) struct ShippedReportTests {
  /// Built once for all tests here.
  private static let topledere = Result { try Built("Reports/topledere") }
  private static let skeleton = Result { try Built("Templates/skeleton") }
  private static let politikere = Result { try Built("Reports/politikere") }
  /// Every kind of chart, with the shortest and the longest words.
  private static let charts = Result { try Built("Tests/Specimens/charts") }

  final class Built: Sendable {
    let report: Report
    let result: BuildResult
    let pdf: String
    let text: String
    private let output: String

    init(_ path: String) throws {
      let folder = try DiskFolder(Workshop.project + "/" + path)
      report = try #require(ReportReader.read(folder).report)
      output = FileManager.default.temporaryDirectory.path + "/trykklar-shipped-\(UUID().uuidString)"
      result = Workshop.press.build(folder, output: output)
      pdf = try #require(result.pdf, "\(result.diagnostics)")
      text = Workshop.text(of: pdf)
    }

    deinit { try? FileManager.default.removeItem(atPath: output) }
  }

  @Test(
    "they build without an error or a warning",
    arguments: ["Reports/topledere", "Reports/politikere", "Templates/skeleton", "Tests/Specimens/charts"])
  func clean(path: String) throws {
    let built = try built(path)
    #expect(built.result.outcome == .finished)
    #expect(built.result.diagnostics.map { "\($0)" } == [])
  }

  @Test(
    "every font is embedded",
    arguments: ["Reports/topledere", "Reports/politikere", "Templates/skeleton", "Tests/Specimens/charts"])
  func fonts(path: String) throws {
    let lines = Workshop.run("pdffonts", [try built(path).pdf]).output.split(separator: "\n").dropFirst(2)
    #expect(!lines.isEmpty)
    for line in lines {
      // name … emb sub uni object ID
      let columns = line.split(separator: " ").suffix(5)
      #expect(columns.first == "yes", "\(line)")
    }
  }

  @Test(
    "nothing is left unresolved",
    arguments: ["Reports/topledere", "Reports/politikere", "Templates/skeleton", "Tests/Specimens/charts"])
  func unresolved(path: String) throws {
    #expect(!(try built(path).text.contains("??")))
  }

  @Test(
    "the study of top managers fills 28 pages or more, that of politicians 60",
    arguments: [("Reports/topledere", 28), ("Reports/politikere", 60)])
  func length(path: String, pages: Int) throws {
    #expect(try #require(built(path).result.pageCount) >= pages)
  }

  @Test("no page but the covers has fewer than five lines", arguments: ["Reports/topledere", "Reports/politikere"])
  func fullPages(path: String) throws {
    let pages = Workshop.run("pdftotext", ["-layout", "-enc", "UTF-8", try built(path).pdf, "-"]).output
      .split(separator: "\u{C}", omittingEmptySubsequences: false).dropFirst().dropLast()
    for (index, page) in pages.enumerated() {
      // The running head and the folio are lines too.
      let lines = page.split(separator: "\n").count { $0.contains { $0.isLetter || $0.isNumber } }
      #expect(lines >= 7, "page \(index + 2)")
    }
  }

  @Test("every quote and finding is in the PDF, word for word and in the report's order")
  func readingOrder() throws {
    let built = try built("Reports/topledere")
    let report = built.report
    #expect(report.quotes.count >= 60)
    var position = built.text.startIndex
    let quotes = Dictionary(uniqueKeysWithValues: report.quotes.map { ($0.id.value, $0) })
    let findings = Dictionary(uniqueKeysWithValues: report.findings.map { ($0.id.value, $0) })
    var count = 0
    for block in report.chapters.flatMap(\.body) {
      guard case .placement(let address) = block.kind else { continue }
      let text: String
      switch address.scheme {
      case .quote: text = try #require(quotes[address.target]).text.value
      case .finding: text = try #require(findings[address.target]?.lead)
      default: continue
      }
      let wanted = Self.letters(text)
      let found = try #require(
        Self.find(wanted, in: built.text, from: position), "\(address) is not in the PDF where it should be: \(text)")
      position = found
      count += 1
    }
    #expect(count >= 66)
  }

  private func built(_ path: String) throws -> Built {
    switch path {
    case "Reports/topledere": try Self.topledere.get()
    case "Reports/politikere": try Self.politikere.get()
    case "Tests/Specimens/charts": try Self.charts.get()
    default: try Self.skeleton.get()
    }
  }

  /// Letters and figures alone: white space, hyphens and the shape of quotation marks are the page's business.
  /// A small figure is set as a figure, lower.
  private static func letters(_ text: String) -> String {
    text.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
      .filter { $0.isLetter || $0.isNumber }
  }

  /// Where `letters` end in `text`, looking at its letters and figures alone.
  private static func find(_ letters: String, in text: String, from start: String.Index) -> String.Index? {
    var indices: [String.Index] = []
    var haystack: [Character] = []
    var index = start
    while index < text.endIndex {
      if text[index].isLetter || text[index].isNumber {
        haystack.append(text[index])
        indices.append(index)
      }
      index = text.index(after: index)
    }
    guard let range = haystack.firstRange(of: Array(letters)) else { return nil }
    return text.index(after: indices[range.upperBound - 1])
  }
}
