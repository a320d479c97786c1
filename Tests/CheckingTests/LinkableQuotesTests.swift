import Editing
import Harness
import Model
import Testing

@testable import Checking

@Suite struct LinkableQuotesTests {
  private let check = LinkableQuotes()
  private let mark = "⟦linkable-quotes⟧"

  @Test("finds two attributions of one person that fit fewer than three together")
  func person() {
    let found = expectFaults(
      check,
      in: SmallStudy.files([
        ("a", "who: kommune-nordjylland-1, attribution: Kommunal topleder"), ("b", "who: kommunal"),
        ("c", "who: kommune-nordjylland-1, \(mark)attribution: 'Topleder, Region Nordjylland'"),
      ]))
    #expect(
      found.map(\.message) == [
        "quote `c`, *Topleder, Region Nordjylland*, is by the same person as quote `a`, *Kommunal topleder*: together they "
          + "fit 2 of those interviewed, not 3"
      ])
    #expect(
      found[0].remedy == "write *Topleder, Region Nordjylland*, which fits 3, or `attribution: auto` under each")
  }

  @Test("finds a pseudonym that gathers what is told apart")
  func pseudonym() {
    expectFaults(
      check,
      in: SmallStudy.files([
        ("a", "who: kommunal, attribution: 'Informant 7, kommunal topleder'"),
        ("b", "who: kommunal, \(mark)attribution: 'Informant 7, nordjysk leder'"),
        ("c", "who: kommunal, attribution: 'Informant 8'"),
      ]))
    let people = SmallStudy.people.replacing(
      "voices:\n",
      with: """
        voices:
          - {id: anna, attribution: "»Anna«", sector: kommune, pseudonym: yes}

        """)
    expectFaults(
      check,
      in: SmallStudy.files(
        [("a", "who: anna"), ("b", "who: anna, \(mark)attribution: Nordjysk topleder")], ["people.yaml": people]))
  }

  @Test("finds a quote of which two editions tell different things")
  func editions() throws {
    func publication(_ quotes: [(String, String)], _ edition: String, _ region: String? = nil) throws -> Publication {
      let pipeline = try #require(Pipeline(SmallStudy.files(quotes)))
      return Publication(
        pipeline.report, pipeline.index, pipeline.order, edition: edition,
        filter: region.map { [GroupCondition("region", [$0])] } ?? [])
    }
    let quote = ("a", "who: kommune-nordjylland-1, attribution: Topleder")
    let files = SmallStudy.files([("a", "who: kommune-nordjylland-1, \(mark)attribution: Kommunal topleder")])
    let attributions = Attributions([
      try publication([("a", "who: kommune-nordjylland-1, attribution: Kommunal topleder")], "national"),
      try publication([quote], "nord", "nordjylland"),
    ])
    expectChecks(files) { report in
      let index = ReportIndex(report)
      let subject = CheckSubject(
        report: report, index: index, order: ReadingOrder(report, index), attributions: attributions)
      let found = check.run(subject)
      #expect(
        found.map(\.message) == [
          "*Topleder* in edition `nord` and *Kommunal topleder* in edition `national` stand under quote `a`: together they "
            + "fit 2 of those interviewed, not 3"
        ])
      return found
    }
  }

  @Test("leaves alone what is safe together, and leaves to another check what is unsafe alone")
  func innocent() {
    expectFaults(
      check,
      in: SmallStudy.files([
        ("a", "who: kommune-nordjylland-1, attribution: Kommunal topleder"),
        ("b", "who: kommune-nordjylland-1, attribution: auto"),
        ("c", "who: kommune-midtjylland-1, attribution: Kommunal topleder"),
        ("d", "who: kommune-midtjylland-1, attribution: 'Topleder, Region Midtjylland'"),
        ("e", "who: region-nordjylland, attribution: 'Regional topleder, Nordjylland'"),
        ("f", "who: region-nordjylland, attribution: Topleder"),
      ]))
  }
}
