import Foundation
import Harness
import Publishing
import Reading
import Testing

/// The study of top managers as it is shipped: 24 in a public list, quoted by sector only.
@Suite struct TopManagersTests {
  /// What is wrong with a report of the study's people and one quote.
  private func faults(_ quote: String) throws -> [String] {
    let path = Workshop.project + "/Reports/topledere/people.yaml"
    let files = SmallReport.chapter(
      "![](quote:a)\n",
      [
        "people.yaml": try String(contentsOfFile: path, encoding: .utf8),
        "quotes.yaml": "- {id: a, text: Ord., source: transcripts/a, \(quote)}\n",
      ])
    return Workshop.press.proof(MemoryFolder(files)).diagnostics.filter { $0.severity == .error }.map { diagnostic in
      "\(diagnostic.message) (\(diagnostic.remedy ?? ""))"
    }
  }

  @Test("a sector fits five or more", arguments: ["statslig", "regional", "kommunal"])
  func sectors(voice: String) throws {
    #expect(try faults("who: \(voice), attribution: auto") == [])
  }

  @Test("a sector and a region fit one or two, and the sector alone is what would do")
  func regions() throws {
    #expect(
      try faults("who: regional, attribution: 'Regional topleder, Region Nordjylland'") == [
        "*Regional topleder, Region Nordjylland* fits 1 of those interviewed; quote `a` needs 3 "
          + "(write *Regional topleder*, which fits 5, or `attribution: auto`)"
      ])
    #expect(
      try faults("who: kommunal, attribution: Kommunal topleder i Nordjylland") == [
        "*Kommunal topleder i Nordjylland* fits 2 of those interviewed; quote `a` needs 3 "
          + "(write *Kommunal topleder*, which fits 14, or `attribution: auto`)"
      ])
  }

  @Test("an organisation fits one")
  func organisations() throws {
    #expect(try faults("who: statslig, attribution: Rigspolitiet").count == 1)
  }
}
