import Harness
import Model
import Testing

@testable import Editing

@Suite struct AttributionsTests {
  /// A study's report, and who is said to speak in it.
  private func attributions(
    _ quotes: [(id: String, rest: String)], _ own: [String: String] = [:]
  ) throws -> Attributions {
    Attributions([try publication(quotes, own)])
  }

  private func publication(
    _ quotes: [(id: String, rest: String)], _ own: [String: String] = [:], edition: String = "",
    only filter: GroupCondition? = nil
  ) throws -> Publication {
    let pipeline = try #require(Pipeline(SmallStudy.files(quotes, own)))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    return Publication(
      pipeline.report, pipeline.index, pipeline.order, edition: edition, filter: [filter].compactMap { $0 })
  }

  @Test(
    "takes the finest wording that fits three",
    arguments: [
      ("kommune-midtjylland-1", "Kommunal topleder, Region Midtjylland"),
      ("kommune-nordjylland-1", "Topleder, Region Nordjylland"), ("region-nordjylland", "Topleder, Region Nordjylland"),
      ("stat-1", "Statslig topleder"), ("kommunal", "Kommunal topleder"),
    ])
  func finest(who: String, wording: String) throws {
    let attributions = try attributions([("a", "who: \(who), attribution: auto")])
    #expect(attributions.wordings() == ["a": wording])
    #expect(attributions.faults.isEmpty)
  }

  @Test("takes a coarser wording where more are asked for")
  func largerCrowd() throws {
    let people = SmallStudy.people + "smallest-crowd: 5\n"
    let attributions = try attributions(
      [("a", "who: region-nordjylland, attribution: auto")], ["people.yaml": people])
    #expect(attributions.wordings() == ["a": "Regional topleder"])
  }

  @Test("has no wording where none fits enough, and prints none")
  func none() throws {
    let quotes = [("a", "who: region-nordjylland, attribution: auto")]
    let people = SmallStudy.people + "smallest-crowd: 25\n"
    let pipeline = try #require(Pipeline(SmallStudy.files(quotes, ["people.yaml": people])))
    guard case .quote(let quote) = pipeline.resolved.chapters[0].body[0].kind else { return }
    #expect(quote.attribution == nil)
    let faults = try attributions(quotes, ["people.yaml": people]).faults
    #expect(faults.map { "\($0.cause)" } == ["noWording(isKnown: true)"])
  }

  @Test("prints what it has chosen, in the report's language")
  func printed() throws {
    let pipeline = try #require(
      Pipeline(
        SmallStudy.files(
          [("a", "who: kommune-nordjylland-1, attribution: auto"), ("b", "who: stat-1, attribution: {en: A manager}")],
          ["report.yaml": SmallReport.reportYAML(adding: "language: en")])))
    let quotes = pipeline.resolved.chapters[0].body.compactMap { block -> ResolvedQuote? in
      if case .quote(let quote) = block.kind { quote } else { nil }
    }
    #expect(quotes.map(\.attribution) == ["Top manager, North Denmark Region", "A manager"])
  }

  @Test("says the same under all that one person says, and no more than goes with what is said already")
  func company() throws {
    let attributions = try attributions([
      ("a", "who: kommune-nordjylland-1, attribution: Kommunal topleder"),
      ("b", "who: kommune-nordjylland-1, attribution: auto"), ("c", "who: kommune-nordjylland-1, attribution: auto"),
    ])
    // *Topleder, Region Nordjylland* fits three, but only two of them are municipal.
    #expect(attributions.wordings() == ["b": "Kommunal topleder", "c": "Kommunal topleder"])
    #expect(attributions.faults.isEmpty)
  }

  @Test("knows that an edition about a sector tells the sector")
  func filteredEdition() throws {
    let quotes = [("a", "who: kommune-nordjylland-1, attribution: auto")]
    let attributions = Attributions([
      try publication(quotes, edition: "national"),
      try publication(quotes, edition: "kommunal", only: GroupCondition("sektor", ["kommune"])),
    ])
    // The same words stand in both editions, so the national one cannot say what the other must not.
    #expect(attributions.wordings(in: "national") == ["a": "Kommunal topleder"])
    #expect(attributions.wordings(in: "kommunal") == ["a": "Kommunal topleder"])
  }

  @Test("knows that a quote which other editions leave out is of nobody in them")
  func missingElsewhere() throws {
    let others = ["hovedstaden", "sjælland", "syddanmark", "midtjylland"].map { region in
      ("\(region)", "who: kommune-\(region)-1, attribution: Kommunal topleder")
    }
    let regional = try others.map { quote in
      try publication([quote], edition: quote.0, only: GroupCondition("region", [quote.0]))
    }
    func run(_ attribution: String) throws -> Attributions {
      let own = ("a", "who: kommune-nordjylland-1, attribution: \(attribution)")
      return Attributions([try publication(others + [own], edition: "national")] + regional)
    }
    let fault = try #require(try run("Kommunal topleder").faults.first { $0.address.target == "a" })
    #expect("\(fault.cause)" == "missingElsewhere")
    #expect(fault.fit.interviewed == 2)
    #expect(fault.remedy?.text == "Topleder, Region Nordjylland")
    #expect(try run("auto").wordings(in: "national") == ["a": "Topleder, Region Nordjylland"])
  }

  @Test("knows the same words again in another edition, whoever said them")
  func sameWords() throws {
    func edition(_ id: String, _ attribution: String, only region: String? = nil) throws -> Publication {
      try publication(
        [("a", "who: kommunal, attribution: \(attribution)")], edition: id,
        only: region.map { GroupCondition("region", [$0]) })
    }
    let national = try edition("national", "Kommunal topleder")
    let nordic = try edition("nord", "Topleder", only: "nordjylland")
    #expect(Attributions([national]).faults.isEmpty && Attributions([nordic]).faults.isEmpty)
    #expect(Attributions([national, nordic]).faults.map(\.fit.interviewed) == [2])
  }

  @Test("links through a pseudonym and the same words in two editions")
  func chain() throws {
    let nordic = try publication(
      [("a", "who: kommunal, attribution: Informant 7")], edition: "nord",
      only: GroupCondition("region", ["nordjylland"]))
    let national = try publication(
      [
        ("a", "who: kommunal, attribution: Informant 7"),
        ("b", "who: kommunal, attribution: 'Informant 7, kommunal topleder'"),
      ],
      edition: "national")
    // In the north are three, and of the municipal ones two.
    #expect(Attributions([nordic]).faults.isEmpty)
    #expect(Attributions([national]).faults.isEmpty)
    #expect(Attributions([national, nordic]).faults.map(\.fit.interviewed) == [2])
  }

  @Test("counts nobody whose name stands under his words")
  func named() throws {
    let people = SmallStudy.people.replacing(
      "id: stat-1, name: Arp, role: topleder, sector: stat, consent: listed",
      with: "id: stat-1, name: Arp, role: topleder, sector: stat, consent: named")
    let attributions = try attributions(
      [("a", "who: statslig"), ("b", "who: stat-1")], ["people.yaml": people + "smallest-crowd: 5\n"])
    #expect(attributions.faults.map(\.fit.interviewed) == [4])
    let unnamed = try self.attributions(
      [("a", "who: statslig"), ("b", "who: stat-1, attribution: Statslig topleder")],
      ["people.yaml": people + "smallest-crowd: 5\n"])
    #expect(unnamed.faults.isEmpty)
    let otherTitle = try self.attributions(
      [("b", "who: stat-1, attribution: 'Arp, direktør'")], ["people.yaml": people])
    #expect(otherTitle.faults.isEmpty)
  }

  @Test("counts those who could have been interviewed, where people.yaml does")
  func population() throws {
    let counts = "population: [{sector: stat, count: 2}, {sector: kommune, count: 98}, {sector: region, count: 5}]"
    let people = SmallStudy.people.replacing("  - id: topleder\n", with: "  - id: topleder\n    \(counts)\n")
    let faults = try attributions([("a", "who: statslig"), ("b", "who: kommunal")], ["people.yaml": people]).faults
    #expect(faults.map(\.address.target) == ["a"])
    #expect(faults.map(\.fit) == [Fit(interviewed: 5, population: 2)])
  }

  @Test("leaves alone a report that lists nobody who is quoted without a name")
  func nobodyListed() throws {
    let people = """
      people: [{id: ida, name: Ida, consent: named}]
      voices: [{id: v, attribution: Politiker}]

      """
    #expect(try attributions([("a", "who: v"), ("b", "who: ida")], ["people.yaml": people]).faults.isEmpty)
  }

  @Test("reads what the place of a quote tells, where it is the speaker's own place")
  func cases() throws {
    func faults(_ who: String, _ place: String) throws -> [Int?] {
      let files = [
        "cases/by.md": "---\ntitle: T\norganisation: \(place)\n---\n\n![](quote:a)\n",
        SmallReport.chapterFile: SmallReport.frontMatter + "![](case:by)\n",
      ]
      return try attributions([("a", "who: \(who), attribution: Kommunal topleder")], files).faults.map(
        \.fit.interviewed)
    }
    #expect(try faults("kommune-nordjylland-1", "Nibby Kommune") == [1])
    #expect(try faults("kommune-nordjylland-2", "Nibby Kommune") == [])
    #expect(try faults("kommunal", "Nibby Kommune") == [1])
    #expect(try faults("kommunal", "Et andet sted") == [])
  }

  @Test("reads what an interview says of somebody whose name it keeps to itself")
  func interviews() throws {
    let files = [
      "interviews/glad.md": "---\ntitle: T\nperson: region-nordjylland\nrole: Regional topleder i Nordjylland\n---\n",
      SmallReport.chapterFile: SmallReport.frontMatter + "![](interview:glad)\n",
    ]
    let faults = try attributions([], files).faults
    #expect(faults.map(\.address.description) == ["interview:glad"])
    #expect(faults.map(\.fit.interviewed) == [1])
    #expect(faults.first?.remedy?.text == "Topleder, Region Nordjylland")
  }
}
