import Editing
import Foundation
import Harness
import Model
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
        "quotes.yaml": "- {id: a, text: Ord., source: transcripts/a, \(quote)}\n", "transcripts/a": "Ord.\n",
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
        "*Regional topleder, Region Nordjylland* fits 1 of those interviewed; quote `a` needs 5 "
          + "(write *Regional topleder*, which fits 5, or `attribution: auto`)"
      ])
    #expect(
      try faults("who: kommunal, attribution: Kommunal topleder i Nordjylland") == [
        "*Kommunal topleder i Nordjylland* fits 2 of those interviewed; quote `a` needs 5 "
          + "(write *Kommunal topleder*, which fits 14, or `attribution: auto`)"
      ])
  }

  /// What `auto` becomes in the editions, and whether the words do that are given instead, when a quote stands in the edition about
  /// everybody and in one about the municipalities.
  private func editions(_ quote: String, sectors: [String]) throws -> (wordings: [String?], faults: Int) {
    let path = Workshop.project + "/Reports/topledere/people.yaml"
    let people = try String(contentsOfFile: path, encoding: .utf8)
      .replacing("role+sector+region, role+sector", with: "role+sector+region, role+region, role+sector")
    let files = SmallReport.chapter(
      "![](quote:a)\n",
      [
        "people.yaml": people,
        "quotes.yaml": "- {id: a, text: Ord., source: transcripts/a, rendering: paraphrase, \(quote)}\n",
        "transcripts/a": "Ord.\n",
      ])
    let pipeline = try #require(Pipeline(files))
    let publications =
      [Publication(pipeline.report, pipeline.index, pipeline.order, edition: "national")]
      + sectors.map { sector in
        Publication(
          pipeline.report, pipeline.index, pipeline.order, edition: sector, filter: [GroupCondition("sektor", [sector])]
        )
      }
    let attributions = Attributions(publications)
    return ((["national"] + sectors).map { attributions.wordings(in: $0)["a"] }, attributions.faults.count)
  }

  @Test("what fits five in the whole study fits too few beside an edition by sector, and auto says the sector instead")
  func editions() throws {
    let words = "who: midtjysk, attribution: 'Topleder, Region Midtjylland'"
    #expect(try editions(words, sectors: []).faults == 0)
    #expect(try editions(words, sectors: ["kommune"]).faults > 0)
    let auto = "who: midtjysk, attribution: auto"
    #expect(try editions(auto, sectors: []).wordings == ["Topleder, Region Midtjylland"])
    let both = try editions(auto, sectors: ["kommune"])
    #expect(both.wordings == ["Kommunal topleder", "Kommunal topleder"])
    #expect(both.faults == 0)
  }

  @Test("an organisation fits one")
  func organisations() throws {
    #expect(try faults("who: statslig, attribution: Rigspolitiet").count == 1)
  }
}
