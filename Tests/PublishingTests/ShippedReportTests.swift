import Editing
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
  /// Every other kind of block.
  private static let blocks = Result { try Built("Tests/Specimens/blocks") }

  /// A report in all its editions.
  final class Built: Sendable {
    let report: Report
    let result: BuildResult
    /// The first edition's.
    let text: String
    private let output: String

    var pdfs: [String] { result.editions.compactMap(\.pdf) }

    init(_ path: String) throws {
      let folder = try DiskFolder(Workshop.project + "/" + path)
      report = try #require(ReportReader.read(folder).report)
      output = FileManager.default.temporaryDirectory.path + "/trykklar-shipped-\(UUID().uuidString)"
      result = Workshop.press.build(folder, .all, output: output)
      text = Workshop.text(of: try #require(result.pdf, "\(result.diagnostics)"))
    }

    deinit { try? FileManager.default.removeItem(atPath: output) }
  }

  @Test(
    "they build without an error or a warning",
    arguments: [
      "Reports/topledere", "Reports/politikere", "Templates/skeleton", "Tests/Specimens/charts",
      "Tests/Specimens/blocks",
    ])
  func clean(path: String) throws {
    let built = try built(path)
    #expect(built.result.outcome == .finished)
    #expect(built.result.diagnostics.map { "\($0)" } == [])
  }

  @Test(
    "every font is embedded",
    arguments: [
      "Reports/topledere", "Reports/politikere", "Templates/skeleton", "Tests/Specimens/charts",
      "Tests/Specimens/blocks",
    ])
  func fonts(path: String) throws {
    for pdf in try built(path).pdfs {
      let lines = Workshop.run("pdffonts", [pdf]).output.split(separator: "\n").dropFirst(2)
      #expect(!lines.isEmpty)
      for line in lines {
        // name … emb sub uni object ID
        let columns = line.split(separator: " ").suffix(5)
        #expect(columns.first == "yes", "\(pdf): \(line)")
      }
    }
  }

  @Test(
    "nothing is left unresolved",
    arguments: [
      "Reports/topledere", "Reports/politikere", "Templates/skeleton", "Tests/Specimens/charts",
      "Tests/Specimens/blocks",
    ])
  func unresolved(path: String) throws {
    for pdf in try built(path).pdfs { #expect(!Workshop.text(of: pdf).contains("??"), "\(pdf)") }
  }

  @Test(
    "the study of top managers fills 28 pages or more, that of politicians 60",
    arguments: [("Reports/topledere", 28), ("Reports/politikere", 60)])
  func length(path: String, pages: Int) throws {
    #expect(try #require(built(path).result.pageCount) >= pages)
  }

  @Test("no page but the covers has fewer than five lines", arguments: ["Reports/topledere", "Reports/politikere"])
  func fullPages(path: String) throws {
    for pdf in try built(path).pdfs {
      let pages = Workshop.run("pdftotext", ["-layout", "-enc", "UTF-8", pdf, "-"]).output
        .split(separator: "\u{C}", omittingEmptySubsequences: false).dropFirst().dropLast()
      for (index, page) in pages.enumerated() {
        // The running head and the folio are lines too.
        let lines = page.split(separator: "\n").count { $0.contains { $0.isLetter || $0.isNumber } }
        #expect(lines >= 7, "page \(index + 2) of \(pdf)")
      }
    }
  }

  @Test("every quote and finding is in the PDF, word for word and in the report's order")
  func readingOrder() throws {
    let built = try built("Reports/topledere")
    let report = built.report.picked(for: nil)
    #expect(report.quotes.count >= 60)
    let text = Workshop.body(of: try #require(built.pdfs.first))
    var position = text.startIndex
    let quotes = Dictionary(uniqueKeysWithValues: report.quotes.map { ($0.id.value, $0) })
    let findings = Dictionary(uniqueKeysWithValues: report.findings.map { ($0.id.value, $0) })
    var count = 0
    for block in report.chapters.flatMap(\.body) {
      guard case .placement(let address) = block.kind else { continue }
      let words: String
      switch address.scheme {
      case .quote: words = try #require(quotes[address.target]).text.value
      case .finding: words = try #require(findings[address.target]?.lead)
      default: continue
      }
      let wanted = Self.letters(words)
      let found = try #require(
        Self.find(wanted, in: text, from: position), "\(address) is not in the PDF where it should be: \(words)")
      position = found
      count += 1
    }
    #expect(count >= 66)
  }

  @Test("every printed number of every edition is the one that its files give when they are counted by other means")
  func recomputed() throws {
    let built = try built("Reports/politikere")
    let counted = try RecomputedNumbers(Workshop.project + "/Reports/politikere")
    #expect(built.result.editions.map(\.edition).count == 7)
    var (checked, withheld) = (0, 0)
    for edition in built.result.editions {
      let path = try #require(edition.values)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for row in RecomputedNumbers.table(text) {
        let (address, printed) = (row["value"] ?? "", row["prints"] ?? "")
        if row["number"] == "" {
          withheld += printed.contains("..") ? 1 : 0
          continue
        }
        // What is known in words, or worked out from others, is held to them by tests of its own.
        guard let expected = counted.number(at: address, in: edition.edition) else { continue }
        let listed = try #require(Double(row["number"] ?? ""))
        #expect(abs(listed - expected.number) < 1e-9, "\(edition.edition) \(address)")
        if let n = expected.n, address.contains("syntetisk") {
          #expect(row["n"] == String(n), "\(edition.edition) \(address)")
        }
        // A comparison's words have the other side's number in them.
        let isComparison = printed.contains("hele landet (") && !address.contains("@")
        if !isComparison, let percent = printed.firstMatch(of: /(\d+(?:[.,]\d+)?)\s?(?:pct\.|per cent|%)/) {
          let shown = try #require(Double(String(percent.1).replacing(",", with: ".")))
          let decimals = percent.1.contains { ".,".contains($0) } ? 10.0 : 1.0
          #expect(
            shown == (expected.number * 100 * decimals).rounded() / decimals,
            "\(edition.edition) \(address): \(printed)")
        }
        checked += 1
      }
    }
    #expect(checked > 3_000)
    #expect(withheld > 0)
  }

  @Test("the publication's own numbers are the same in every edition, and the regions' are each region's own")
  func agreement() throws {
    let built = try built("Reports/politikere")
    var numbers: [String: [String: Set<String>]] = [:]
    for edition in built.result.editions {
      for row in RecomputedNumbers.table(try String(contentsOfFile: try #require(edition.values), encoding: .utf8)) {
        numbers[row["value"] ?? "", default: [:]][edition.edition, default: []].insert(row["number"] ?? "")
      }
    }
    for (address, byEdition) in numbers where !address.hasPrefix("politikere-syntetisk") {
      #expect(Set(byEdition.values).count == 1, "\(address)")
    }
    let own = try #require(numbers["politikere-syntetisk.involveret.ja"])
    #expect(own.keys.sorted() == ["hovedstaden", "midtjylland", "nordjylland", "sjaelland", "syddanmark"])
    #expect(Set(own.values).count == 5)
  }

  private func built(_ path: String) throws -> Built {
    switch path {
    case "Reports/topledere": try Self.topledere.get()
    case "Reports/politikere": try Self.politikere.get()
    case "Tests/Specimens/charts": try Self.charts.get()
    case "Tests/Specimens/blocks": try Self.blocks.get()
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
