import Harness
import Tabulating
import Testing

@testable import Editing
@testable import Model

/// Reports and surveys with editions.
enum EditionSample {
  static let place = Place(file: "editions.yaml")

  static func located<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: place) }

  static func variable(_ id: String, _ values: [(id: String, label: String)]) -> BackgroundVariable {
    BackgroundVariable(
      id: located(id), label: LocalizedText(id), column: located(id),
      values: values.map { .init(id: located($0.id), label: LocalizedText($0.label), code: $0.id) })
  }

  /// Yes or no, from so many in each group: `region` 0 has 30 yes and 10 no, 1 has 10 and 30, 2 has 2 and 1.
  static let survey = Survey(
    id: located("s"), form: .answers, file: located("surveys/s.csv"),
    fieldPeriod: ReportDate(year: 2026).map { FieldPeriod(from: $0) },
    variables: [
      variable("region", [("nord", "Region Nordjylland"), ("midt", "Region Midtjylland"), ("hoved", "Hovedstaden")]),
      variable("kommune", [("851", "Aalborg"), ("751", "Aarhus"), ("400", "Bornholm")]),
      variable("sektor", [("stat", "Staten"), ("kommune", "Kommunerne")]),
    ],
    questions: [
      Question(
        id: located("q"), wording: LocalizedText("Er du med?"), column: located("q"),
        answers: ["ja", "nej"].map { .init(id: located($0), label: LocalizedText($0.capitalised), code: $0) })
    ],
    data: .answers(
      AnswerTable(
        count: counts.map(\.count).reduce(0, +),
        columns: ["q": .single(counts.flatMap { [Int16](repeating: $0.answer, count: $0.count) })],
        groups: ["region": regions, "kommune": regions, "sektor": regions.map { $0 == 2 ? 0 : 1 }])))

  private static let counts: [(region: Int16, answer: Int16, count: Int)] = [
    (0, 0, 30), (0, 1, 10), (1, 0, 10), (1, 1, 30), (2, 0, 2), (2, 1, 1),
  ]
  private static let regions = counts.flatMap { [Int16](repeating: $0.region, count: $0.count) }

  static var tabulator: Tabulator { Tabulator(surveys: [survey], facts: Facts()) }

  static func edition(
    _ id: String, _ filter: String = "", comparedWith: [String] = [], names: Edition.Names? = nil
  ) -> Edition {
    Edition(
      id: located(id), filter: filter.split(separator: ",").compactMap { GroupCondition(String($0)) },
      comparedWith: comparedWith.map(located), names: names)
  }

  static func rule(_ pattern: Edition, _ variable: String = "region", least: Int? = nil) -> EditionEntry {
    .each(EditionRule(pattern: pattern, survey: located("s"), variable: located(variable), leastAnswers: least))
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

@Suite struct EditionListTests {
  private func expand(_ entries: EditionEntry..., language: Language = .danish) -> EditionList {
    EditionList.expand(entries, EditionSample.tabulator, language: language)
  }

  @Test("a rule makes an edition for each value, named after the place that it is")
  func rule() {
    var pattern = EditionSample.edition("region-{id}", comparedWith: ["national"])
    pattern.titleSuffix = "{name}"
    pattern.coverLine = "Svar fra dem, der er valgt {place}"
    let list = expand(EditionSample.rule(pattern))
    #expect(list.diagnostics == [])
    #expect(list.editions.map(\.id.value) == ["region-nord", "region-midt"])
    #expect(list.editions.map(\.titleSuffix) == ["Region Nordjylland", "Region Midtjylland"])
    #expect(list.editions.first?.coverLine == "Svar fra dem, der er valgt i Nordjylland")
    #expect(list.editions.first?.filter == [GroupCondition("region", ["nord"])])
    #expect(list.editions.first?.names?.genitive == "Region Nordjyllands")
    #expect(list.editions.first?.comparedWith.map(\.value) == ["national"])
  }

  @Test("an edition that nobody's answers could be shown in is held back, and says why")
  func tooFew() {
    let list = expand(EditionSample.rule(EditionSample.edition("{id}")))
    #expect(list.heldBack.map(\.edition.id.value) == ["hoved"])
    #expect(list.heldBack.map(\.reason) == [.tooFewAnswers(3, least: 5)])
    #expect(list.heldBack.map(\.why) == ["3 answers, at least 5 needed"])
    #expect(list.answers["nord"] == [SurveyAnswers(survey: "s", n: 40)])
    #expect(list.answers["hoved"] == [SurveyAnswers(survey: "s", n: 3)])
  }

  @Test("a rule can ask for more answers, and gets exactly those with as many")
  func least() {
    #expect(expand(EditionSample.rule(EditionSample.edition("{id}"), least: 40)).editions.count == 2)
    #expect(expand(EditionSample.rule(EditionSample.edition("{id}"), least: 41)).editions.isEmpty)
    #expect(expand(EditionSample.rule(EditionSample.edition("{id}"), least: 1)).editions.count == 2)
  }

  @Test("a municipality's edition knows the region that it lies in, and is not compared with one that is held back")
  func region() {
    let list = expand(
      EditionSample.rule(EditionSample.edition("region-{id}")),
      EditionSample.rule(
        EditionSample.edition("kommune-{id}", comparedWith: ["region-{region}", "national"]), "kommune"))
    #expect(list.diagnostics == [])
    #expect(list.editions.map(\.id.value) == ["region-nord", "region-midt", "kommune-851", "kommune-751"])
    #expect(list.editions[2].comparedWith.map(\.value) == ["region-nord", "national"])
    #expect(list.editions[2].names?.place == "i Aalborg")
    #expect(list.heldBack.last?.edition.comparedWith.map(\.value) == ["region-hoved", "national"])
  }

  @Test("an edition by hand is named after its filter, unless it has names")
  func byHand() {
    let names = Edition.Names("Nordboerne", place: "mod nord")
    let list = expand(
      .one(EditionSample.edition("a", "region=nord")), .one(EditionSample.edition("b", "region=nord+midt")),
      .one(EditionSample.edition("c", "sektor=kommune")), .one(EditionSample.edition("d", "region=nord", names: names)),
      .one(EditionSample.edition("national")))
    #expect(
      list.editions.map { $0.names?.name } == [
        "Region Nordjylland", "Region Nordjylland og Region Midtjylland", "Kommunerne", "Nordboerne", "Danmark",
      ])
    #expect(
      list.editions.map { $0.names?.place } == [
        "i Nordjylland", "i Nordjylland og i Midtjylland", nil, "mod nord", "i hele landet",
      ])
  }

  @Test("names are English in an English edition, and its title has no article")
  func english() {
    var pattern = EditionSample.edition("{id}-en")
    pattern.language = .english
    pattern.titleSuffix = "{name}"
    let list = expand(EditionSample.rule(pattern), .one(EditionSample.edition("national")))
    #expect(list.editions.first?.names?.name == "the North Denmark Region")
    #expect(list.editions.first?.titleSuffix == "North Denmark Region")
    #expect(list.editions.last?.names?.name == "Danmark")
    #expect(expand(.one(EditionSample.edition("national")), language: .english).editions[0].names?.name == "Denmark")
  }

  @Test("two regions that were merged later are the region that they became")
  func merged() {
    let variable = EditionSample.variable(
      "region", [("nord", "Nordjylland"), ("hoved", "Region Hovedstaden"), ("sj", "Region Sjælland")])
    var survey = EditionSample.survey
    survey.variables = [variable]
    let list = EditionList.expand(
      [.one(EditionSample.edition("oest", "region=hoved+sj"))], Tabulator(surveys: [survey], facts: Facts()))
    #expect(list.editions.first?.names?.name == "Region Østdanmark")
  }

  @Test("what names nothing, and what is named twice, is said at its place with what to do")
  func faults() {
    let rule = EditionSample.rule(EditionSample.edition("region", comparedWith: ["natonal"]))
    let list = expand(
      rule, EditionSample.rule(EditionSample.edition("{idd}")),
      EditionSample.rule(EditionSample.edition("{id}"), "regoin"),
      .one(EditionSample.edition("national", "region=nord")), .one(EditionSample.edition("x", "region=nrod")),
      .one(EditionSample.edition("y", "alder=ung")))
    let found = list.diagnostics.map { "\($0.code): \($0.remedy ?? "")" }
    #expect(found.contains("duplicate-edition: write `{id}` where the value's identifier goes"))
    #expect(found.contains("unknown-placeholder: did you mean `{id}`?"))
    #expect(found.contains("unknown-edition-data: did you mean `region`?"))
    #expect(found.contains("filtered-national: give the edition another `id`"))
    #expect(found.contains("unknown-edition-data: did you mean `nord`?"))
    #expect(found.contains("unknown-edition: did you mean `national`?"))
    #expect(
      list.diagnostics.contains {
        $0.message == "edition `y`: no background variable or question of `s` is called `alder`"
      })
    #expect(list.diagnostics.allSatisfy { $0.location == EditionSample.place })
  }

  @Test("an identifier cannot become a path", arguments: ["../ud", "a/b", "", "A b", "{id}/x"])
  func hostile(id: String) {
    let list = expand(EditionSample.rule(EditionSample.edition(id)), .one(EditionSample.edition(id)))
    #expect(list.editions.isEmpty)
    #expect(list.diagnostics.contains { $0.code == "malformed-edition" })
  }

  @Test("an `only` that matches no edition is a fault, also where the editions are held back or there are none")
  func only() throws {
    var report = try #require(Pipeline(SmallReport.files)).report
    report.chapters[0].only = [
      EditionSample.located("nrod"), EditionSample.located("h*"), EditionSample.located("national"),
    ]
    report.surveys = [EditionSample.survey]
    report.editionEntries = [EditionSample.rule(EditionSample.edition("{id}"))]
    expectDiagnostics(EditionList(report).diagnostics, marks: ["editions.yaml:1:1: unknown-edition"])
    report.editionEntries = []
    #expect(EditionList(report).diagnostics.count == 2)
  }
}
