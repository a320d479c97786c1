import Harness
import Model
import Tabulating
import Testing

@testable import Editing

@Suite struct EditionChartTests {
  private struct Unexpected: Error {}

  private let place = EditionSample.place

  /// The figure in the edition about region nord, compared with the country.
  private func figure(
    _ kind: Chart.Kind, questions: [String] = ["s.q"], answers: [[String]] = [], value: String? = nil,
    comparedWith: [String] = ["national"], survey: Survey = EditionSample.survey,
    _ change: (inout Chart) -> Void = { _ in }
  ) throws -> ResolvedFigure {
    var chart = Chart(
      kind: Located(kind, at: place),
      questions: questions.compactMap { ValueAddress($0) }.map { Located($0, at: place) },
      answers: answers.map { Located($0, at: place) },
      value: value.flatMap { ValueAddress($0) }.map { Located($0, at: place) },
      sentence: value == nil ? nil : "er med")
    change(&chart)
    var report = try #require(Pipeline(SmallReport.chapter("Tekst.\n"))).report
    report.surveys = [survey]
    report.figures = [Figure(id: Located("f", at: place), title: "Figur", content: .chart(chart))]
    report.chapters[0].body.append(Block(.placement(Address(.figure, "f")), at: place))
    report.editionEntries = [
      EditionSample.rule(EditionSample.edition("{id}", comparedWith: comparedWith)),
      EditionSample.rule(EditionSample.edition("k-{id}", comparedWith: ["{region}", "national"]), "kommune"),
    ]
    let list = EditionList(report)
    let edition = try #require(list.editions.first)
    let picked = report.picked(for: edition, among: list.editions)
    let index = ReportIndex(picked)
    let resolved = Editor.edit(picked, index, ReadingOrder(picked, index))
    guard case .figure(let figure)? = resolved.chapters[0].body.last?.kind else { throw Unexpected() }
    return figure
  }

  private func note(_ figure: ResolvedFigure) -> String { tied(figure.note?.words.plainText ?? "") }

  @Test("bars stand beside the country's, the edition's stand out, and a difference is marked when a test finds it")
  func bars() throws {
    let figure = try figure(.bars)
    guard case .chart(.bars(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.series.map(\.label) == ["Nordjylland", "Hele landet"])
    #expect(chart.rows.map(\.label) == ["Ja", "Nej"])
    // 30 of 40 in Nordjylland, 42 of 83 in the country.
    #expect(chart.rows[0].marks.map(\.share) == [0.75, 42.0 / 83])
    #expect(chart.rows[0].marks.map { tied($0.text) } == ["75~%", "51~%"])
    #expect(chart.rows[0].marks.map(\.isHighlighted) == [true, false])
    #expect(chart.rows[0].marks.map(\.significance) == ["", "*"])
    #expect(
      note(figure)
        == "Spørgsmål: Er du med? * Forskellen til Nordjylland er statistisk signifikant ved et niveau på 5~pct. n~=~40 i Nordjylland og 83 i hele landet."
    )
    #expect(
      tied(figure.alternative)
        == "Søjlediagram: Figur. Ja: Nordjylland 75~procent, Hele landet 51~procent*. Nej: Nordjylland 25~procent, Hele landet 49~procent*. * Forskellen til Nordjylland er statistisk signifikant ved et niveau på 5~pct."
    )
  }

  @Test("segments have a row for each")
  func segments() throws {
    let figure = try figure(.split)
    guard case .chart(.segments(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.rows.map(\.label) == ["Nordjylland", "Hele landet"])
    #expect(chart.rows.map { tied($0.detail) } == ["n~=~40", "n~=~83"])
    #expect(chart.rows.map(\.isTotal) == [false, true])
    #expect(chart.rows.map { $0.marks.map(\.significance) } == [["", ""], ["*", "*"]])
    #expect(figure.dataTable?.rows.map { $0.map(tied) }[1] == ["Hele landet", "51~%*", "49~%*"])
  }

  @Test("of several questions each has its rows together, and a table names both")
  func questions() throws {
    var survey = EditionSample.survey
    var second = survey.questions[0]
    second.id.value = "r"
    second.wording = LocalizedText("Vil du være med?")
    survey.questions.append(second)
    guard case .answers(var table) = survey.data else { throw Unexpected() }
    table.columns["r"] = .single([Int16](repeating: 0, count: table.count))
    survey.data = .answers(table)
    let figure = try figure(.stacked, questions: ["s.q", "s.r"], survey: survey)
    guard case .chart(.segments(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.rows.map(\.label) == ["Er du med?", "Hele landet", "Vil du være med?", "Hele landet"])
    #expect(chart.rows.map { tied($0.detail) } == ["Nordjylland, n~=~40", "n~=~83", "Nordjylland, n~=~40", "n~=~83"])
    #expect(figure.dataTable?.rows.map { $0[0] }[1] == "Er du med? (Hele landet)")
    let labelled = try self.figure(.stacked, questions: ["s.q", "s.r"], survey: survey) {
      $0.labels = ["s.q": "Med", "s.r": "Vil"]
    }
    guard case .chart(.segments(let segments)) = labelled.content else { throw Unexpected() }
    #expect(segments.rows.map(\.label) == ["Med", "Hele landet", "Vil", "Hele landet"])
    let sorted = try self.figure(.bars, questions: ["s.q", "s.r"], answers: [["ja"]], survey: survey) {
      $0.order = .falling
    }
    guard case .chart(.bars(let bars)) = sorted.content else { throw Unexpected() }
    #expect(bars.rows.map(\.label) == ["Vil du være med?", "Er du med?"])
    #expect(bars.series.map(\.label) == ["Nordjylland", "Hele landet"])
    #expect(bars.rows[1].marks.map(\.share) == [0.75, 42.0 / 83])
    let rows = try self.figure(.stacked, questions: ["s.q", "s.r"], survey: survey) { $0.order = .falling }
    #expect(
      rows.dataTable?.rows.map { $0[0] } == [
        "Vil du være med? (Nordjylland)", "Vil du være med? (Hele landet)", "Er du med? (Nordjylland)",
        "Er du med? (Hele landet)",
      ])
  }

  @Test("groups that are places keep their capital in the note, others have none")
  func placesInNotes() throws {
    let places = try figure(.bars, answers: [["ja"]]) { $0.groups = [Located(.variable("region"), at: self.place)] }
    #expect(note(places).contains("40 Region Nordjylland, 40 Region Midtjylland og 3 Hovedstaden"))
    let sectors = try figure(.bars, answers: [["ja"]]) { $0.groups = [Located(.variable("sektor"), at: self.place)] }
    #expect(note(sectors).contains("40 kommunerne"))
  }

  @Test("a number says the country's in its sentence")
  func number() throws {
    let figure = try figure(.number, questions: [], value: "s.q.ja")
    guard case .chart(.number(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.mark.share == 0.75)
    #expect(tied(chart.sentence) == "er med (Hele landet: 51~%*)")
    #expect(note(figure).contains("* Forskellen til Nordjylland"))
    #expect(note(figure).hasSuffix("n~=~40 i Nordjylland og 83 i hele landet."))
  }

  @Test("what names an edition or a group itself is shown alone")
  func alone() throws {
    let national = try figure(.bars, questions: ["s.q@national"])
    guard case .chart(.bars(let chart)) = national.content else { throw Unexpected() }
    #expect(chart.rows[0].marks.map(\.share) == [42.0 / 83])
    #expect(note(national).hasSuffix("n~=~83."))
    let number = try figure(.number, questions: [], value: "s.q.ja@national")
    guard case .chart(.number(let single)) = number.content else { throw Unexpected() }
    #expect(single.sentence == "er med")
    let none = try figure(.bars, comparedWith: [])
    guard case .chart(.bars(let alone)) = none.content else { throw Unexpected() }
    #expect(alone.rows[0].marks.map(\.share) == [0.75])
  }

  @Test("among the regions the edition's own stands out, and everybody is everybody")
  func amongRegions() throws {
    let figure = try figure(.bars, answers: [["ja"]]) { chart in
      chart.groups = [Located(.variable("region"), at: place)]
      chart.withTotal = true
    }
    guard case .chart(.bars(let chart)) = figure.content else { throw Unexpected() }
    #expect(chart.rows.map { $0.marks[0].share } == [0.75, 0.25, 2.0 / 3, 42.0 / 83])
    #expect(chart.rows.map { $0.marks[0].isHighlighted } == [true, false, false, false])
  }

  @Test("without a difference the note says so, and published shares are not tested")
  func noDifference() throws {
    var survey = EditionSample.survey
    guard case .answers(var table) = survey.data else { throw Unexpected() }
    table.columns["q"] = .single((0..<table.count).map { Int16($0 % 2) })
    survey.data = .answers(table)
    let figure = try figure(.bars, survey: survey)
    #expect(
      note(figure).contains("Forskellene til Nordjylland er ikke statistisk signifikante ved et niveau på 5~pct."))
    #expect(!figure.alternative.contains("*"))
    survey.form = .shares
    survey.data = .shares([
      PublishedShare(question: "q", answers: ["ja"], percent: Decimal10(60), n: 500, location: place),
      PublishedShare(
        question: "q", answers: ["ja"], conditions: [GroupCondition("region", ["nord"])], percent: Decimal10(40), n: 50,
        location: place),
    ])
    let published = try self.figure(.bars, answers: [["ja"]], survey: survey)
    guard case .chart(.bars(let chart)) = published.content else { throw Unexpected() }
    #expect(chart.rows[0].marks.map { tied($0.text) } == ["40~%", "60~%"])
    #expect(!note(published).contains("signifikant"))
  }

  @Test("groups under thirty are shown with a caution, those that cannot be shown are not named")
  func cautions() throws {
    var survey = EditionSample.survey
    survey.cautionBelow = 41
    #expect(
      note(try figure(.bars, survey: survey)).contains("Læs med forbehold: færre end 41 svar (Nordjylland: 40)."))
    #expect(!note(try figure(.bars)).contains("forbehold"))
    let groups = try figure(.grouped, survey: survey) { $0.groups = [Located(.variable("region"), at: place)] }
    #expect(
      note(groups).contains("færre end 41 svar (Region Nordjylland: 40, Region Midtjylland: 40)."))
    #expect(note(try figure(.bars, comparedWith: [], survey: survey)).contains("færre end 41 svar (40)."))
  }

  @Test("a survey that does not know the edition's people says whose numbers these are")
  func national() throws {
    var survey = EditionSample.survey
    survey.id.value = "t"
    survey.variables = []
    var chart: ResolvedFigure?
    chart = try figure(.bars, questions: ["t.q"], survey: EditionSample.survey) { _ in }
    #expect(chart?.note == nil)
    #expect(note(try twoSurveys(survey)).contains("Tallene gælder hele landet."))
  }

  private func twoSurveys(_ other: Survey) throws -> ResolvedFigure {
    let chart = Chart(
      kind: Located(.bars, at: place), questions: [Located(try #require(ValueAddress("t.q")), at: place)])
    var report = try #require(Pipeline(SmallReport.chapter("Tekst.\n"))).report
    report.surveys = [EditionSample.survey, other]
    report.figures = [Figure(id: Located("f", at: place), title: "Figur", content: .chart(chart))]
    report.chapters[0].body.append(Block(.placement(Address(.figure, "f")), at: place))
    report.editionEntries = [EditionSample.rule(EditionSample.edition("{id}", comparedWith: ["national"]))]
    let list = EditionList(report)
    let picked = report.picked(for: list.editions.first, among: list.editions)
    let index = ReportIndex(picked)
    guard
      case .figure(let figure)? = Editor.edit(picked, index, ReadingOrder(picked, index)).chapters[0].body.last?.kind
    else { throw Unexpected() }
    guard case .chart(.bars(let bars)) = figure.content else { throw Unexpected() }
    #expect(bars.series.count == 1)
    return figure
  }
}
