import Harness
import Model
import Testing

@testable import Editing

@Suite struct ChartTests {
  private func figure(_ keys: String) throws -> ResolvedFigure {
    let pipeline = try #require(Pipeline(SmallSurvey.figure(keys)))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    let figures = pipeline.resolved.chapters[0].body.compactMap { block -> ResolvedFigure? in
      if case .figure(let figure) = block.kind { figure } else { nil }
    }
    return try #require(figures.first)
  }

  private func bars(_ keys: String) throws -> ResolvedChart.BarChart {
    guard case .chart(.bars(let chart)) = try figure(keys).content else {
      throw Unexpected()
    }
    return chart
  }

  private struct Unexpected: Error {}

  @Test("bars show each answer with its number, and a gap with the words that are known")
  func plain() throws {
    let chart = try bars("chart: bars\nquestion: s.bidrag\nhighlight: [bakket-op]")
    #expect(chart.rows.map(\.label) == ["Jeg satte det i gang", "Jeg bakkede op", "Jeg delte det med andre"])
    #expect(chart.rows.map { $0.marks[0].share } == [0.71, 0.55, nil])
    #expect(chart.rows.map { tied($0.marks[0].text) } == ["71~%", "55~%", "..~(hver fjerde)"])
    #expect(chart.rows.map { $0.marks[0].isHighlighted } == [false, true, false])
    #expect(chart.axisEnd == 0.8)
  }

  @Test("order sorts bars, and what is not known comes last", arguments: ["falling", "rising"])
  func order(order: String) throws {
    let chart = try bars("chart: bars\nquestion: s.bidrag\norder: \(order)")
    let known = ["Jeg satte det i gang", "Jeg bakkede op"]
    #expect(chart.rows.map(\.label) == (order == "falling" ? known : known.reversed()) + ["Jeg delte det med andre"])
  }

  @Test("bars of one answer have groups for rows, each with its n")
  func groups() throws {
    let chart = try bars("chart: bars\nquestion: s.bidrag\nanswers: [igangsat]\ngroups: politiker\nwith-total: yes")
    #expect(chart.rows.map(\.label) == ["Kommunalpolitikere", "Regionspolitikere", "Alle"])
    #expect(chart.rows.map { tied($0.detail) } == ["n~=~418", "n~=~44", "n~=~462"])
    #expect(chart.rows.map(\.isTotal) == [false, false, true])
  }

  @Test("diverging bars have the two sums at their ends, the published one where there is one")
  func diverging() throws {
    guard case .chart(.segments(let chart)) = try figure("chart: diverging\nquestion: s.forny").content else {
      throw Unexpected()
    }
    #expect(chart.sums.map { tied($0.negative.text) } == ["45~%"])
    #expect(chart.sums.map { tied($0.positive.text) } == ["52~%"])
    #expect(
      chart.series.map(\.tone) == [
        .negative(strength: 1, of: 2), .negative(strength: 0, of: 2), .positive(strength: 0, of: 2),
        .positive(strength: 1, of: 2),
      ])
  }

  @Test("a comparison says how far the second group is from the first, before rounding")
  func comparison() throws {
    let keys = "chart: comparison\nquestion: s.bidrag\nanswers: [igangsat, bakket-op]\ngroups: politiker"
    guard case .chart(.comparison(let chart)) = try figure(keys).content else { throw Unexpected() }
    #expect(chart.differences.map { tied($0.text) } == ["−12~procentpoint", "12~procentpoint"])
  }

  @Test("figures of people draw the phrase when it is all that is known")
  func people() throws {
    let keys = "chart: people\nvalue: s.bidrag.delt\nof: 4\nsentence: delte det"
    guard case .chart(.people(let chart)) = try figure(keys).content else { throw Unexpected() }
    #expect(chart.filled == 1)
    #expect(chart.words == "hver fjerde")
  }

  @Test("without a number or a share in words no people are drawn")
  func unknownPeople() throws {
    let data = SmallSurvey.data.replacing("hver fjerde", with: "")
    let keys = "chart: people\nvalue: s.bidrag.delt\nof: 4\nsentence: delte det"
    let pipeline = try #require(Pipeline(SmallSurvey.figure(keys, ["surveys/s.csv": data])))
    guard case .figure(let figure)? = pipeline.resolved.chapters[0].body.last?.kind,
      case .chart(.number(let chart)) = figure.content
    else { throw Unexpected() }
    #expect(chart.mark == ResolvedChart.Mark(share: nil, text: ".."))
  }

  @Test("diverging bars begin with those who disagree most, whatever the questionnaire's order")
  func scaleOrder() throws {
    let keys = "chart: diverging\nquestion: s.forny\nanswers: [helt-enig, delvist-enig, delvist-uenig, helt-uenig]"
    guard case .chart(.segments(let chart)) = try figure(keys).content else { throw Unexpected() }
    #expect(chart.series.map(\.label) == ["Helt uenig", "Delvist uenig", "Delvist enig", "Helt enig"])
    #expect(chart.series.first?.tone == .negative(strength: 1, of: 2))
  }

  @Test("a line stands where its years stand")
  func years() throws {
    let codeBook = SmallSurvey.codeBook.replacing(
      "questions:",
      with:
        "  - {id: aar, label: År, values: [{id: 2015, label: 2015}, {id: 2016, label: 2016}, {id: 2019, label: 2019}]}\nquestions:"
    )
    let data = """
      question,answer,group,share,n
      involveret,ja,aar=2015,60,
      involveret,ja,aar=2016,,
      involveret,ja,aar=2019,76,

      """
    let files = SmallSurvey.figure(
      "chart: line\nquestion: s.involveret\nanswers: [ja]\ngroups: aar",
      ["surveys/s.yaml": codeBook, "surveys/s.csv": data])
    let pipeline = try #require(Pipeline(files.merging(["surveys/s.csv": data]) { _, own in own }))
    guard case .figure(let figure)? = pipeline.resolved.chapters[0].body.last?.kind,
      case .chart(.line(let chart)) = figure.content
    else { throw Unexpected() }
    #expect(chart.ticks.map(\.position) == [0, 0.25, 1])
    #expect(chart.lines[0].map(\.share) == [0.6, nil, 0.76])
  }

  @Test("the alternative text says what the chart is, its title and every number; the table has them too")
  func alternative() throws {
    let figure = try figure("chart: grouped\nquestion: s.bidrag\nanswers: [igangsat, bakket-op]\ngroups: politiker")
    #expect(
      tied(figure.alternative)
        == "Søjlediagram med grupper: En figur. Jeg satte det i gang: Kommunalpolitikere 72~procent, Regionspolitikere 60~procent. Jeg bakkede op: Kommunalpolitikere 54~procent, Regionspolitikere 66~procent."
    )
    #expect(figure.dataTable?.header == ["", "Kommunalpolitikere", "Regionspolitikere"])
    #expect(figure.dataTable?.rows.map { $0.map(tied) }[0] == ["Jeg satte det i gang", "72~%", "60~%"])
  }
}

@Suite struct ChartNoteTests {
  private func note(_ keys: String, _ files: [String: String] = [:]) throws -> String {
    let pipeline = try #require(Pipeline(SmallSurvey.figure(keys, files)))
    guard case .figure(let figure)? = pipeline.resolved.chapters[0].body.last?.kind else { return "" }
    return tied(figure.note?.words.plainText ?? "")
  }

  @Test("says what was asked, what is left out and how many answered")
  func plain() throws {
    #expect(
      try note("chart: diverging\nquestion: s.forny")
        == "Spørgsmål: Arbejder I på at forny arbejdsformen? Ikke vist: ved ikke (3~pct.). n~=~608.")
  }

  @Test("says whom a question was put to, that several answers could be given, and what is missing")
  func base() throws {
    #expect(
      try note("chart: bars\nquestion: s.bidrag")
        == "Spørgsmål: Hvad bidrog du med? Spørgsmålet er stillet til de innovationsaktive politikere. Man kunne give op til tre svar, så andelene kan give mere end 100~pct. tilsammen. To prikker (..) betyder, at andelen ikke er oplyst i kilden. n~=~462."
    )
  }

  @Test("says the n of each group, and puts the author's own words last")
  func groups() throws {
    let words = try note(
      "chart: grouped\nquestion: s.bidrag\nanswers: [igangsat]\ngroups: politiker\nnote: Se også bilaget.")
    #expect(words.hasSuffix("n~=~462 (418 kommunalpolitikere og 44 regionspolitikere). Se også bilaget."))
  }

  @Test("says that rounding keeps shares from making a hundred")
  func rounding() throws {
    let data = "question,answer,group,share,n\ninvolveret,ja,,76,\ninvolveret,nej,,25,\n"
    let words = try note("chart: split\nquestion: s.involveret", ["surveys/s.csv": data])
    #expect(words.contains("På grund af afrunding"))
    #expect(try !note("chart: split\nquestion: s.involveret").contains("afrunding"))
  }

  @Test("is English in an English report")
  func english() throws {
    #expect(
      try note("chart: diverging\nquestion: s.forny", ["report.yaml": SmallReport.reportYAML(adding: "language: en")])
        .hasSuffix("n~=~608."))
  }
}

@Suite struct ValuesInTextsTests {
  @Test("values in titles and leads are written, with a capital at the beginning")
  func titles() throws {
    let files = SmallSurvey.with([
      SmallReport.chapterFile:
        "---\ntitle: \"Hvad [tre ud af fire](value:s.involveret.ja) gør\"\nlead: \"[](value:s.involveret.ja) er med (decimal: [](value:s.involveret.ja?as=decimal(2)))\"\n---\n\nTekst.\n"
    ])
    let chapter = try #require(Pipeline(files)).resolved.chapters[0]
    #expect(chapter.title == "Hvad tre ud af fire gør")
    #expect(chapter.lead.map(tied) == "76~pct. er med (decimal: 0,76)")
  }

  @Test(
    "what is no link to a value stays as it is",
    arguments: ["[a](b)", "[", "a [b] c", "[a](value:)", "[a](value:x", "[[a](value: x)"])
  func others(text: String) {
    #expect(EmbeddedValues(text).links.isEmpty)
    #expect(EmbeddedValues(text).plainText == text)
  }
}

@Suite struct ChartSignificanceTests {
  /// A hundred of each group; so many of the first and the second say yes.
  private func note(_ first: Int, _ second: Int, _ keys: String) throws -> (note: String, figure: ResolvedFigure) {
    let codeBook = """
      form: answers
      groups: [{id: g, label: Gruppe, values: [{id: a, label: A}, {id: b, label: B}]}]
      questions: [{id: q, wording: Ja?, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}]

      """
    let rows = [("a", first), ("b", second)].flatMap { group, yes in
      (0..<100).map { "\(group);\($0 < yes ? "ja" : "nej")\n" }
    }
    let files = SmallSurvey.figure(
      keys, ["surveys/s.yaml": codeBook, "surveys/s.csv": "g;q\n" + rows.joined()])
    let pipeline = try #require(Pipeline(files))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    guard case .figure(let figure)? = pipeline.resolved.chapters[0].body.last?.kind else { throw CancellationError() }
    return (tied(figure.note?.words.plainText ?? ""), figure)
  }

  @Test("a difference that chance cannot have made is marked, and the note says what the mark means")
  func marked() throws {
    let keys = "chart: comparison\nquestion: s.q\nanswers: [ja]\ngroups: g"
    let (note, figure) = try note(70, 40, keys)
    guard case .chart(.comparison(let chart)) = figure.content else { return }
    #expect(chart.differences.map(\.significance) == ["*"])
    #expect(note.contains("* Forskellen er statistisk signifikant ved et niveau på 5~pct."))
    let (silent, other) = try self.note(52, 50, keys)
    guard case .chart(.comparison(let unmarked)) = other.content else { return }
    #expect(unmarked.differences.map(\.significance) == [""])
    #expect(!silent.contains("signifikant"))
  }

  @Test("the note of grouped bars says whether the groups differ")
  func groups() throws {
    let keys = "chart: grouped\nquestion: s.q\ngroups: g"
    #expect(try note(70, 40, keys).note.contains("Forskellen mellem grupperne er statistisk signifikant"))
    #expect(try note(52, 50, keys).note.contains("Forskellen mellem grupperne er ikke statistisk signifikant"))
  }
}
