import Harness
import Model
import Testing

@testable import Reading

@Suite struct FigureTests {
  @Test("reads every key of a chart")
  func chart() throws {
    let chart = try chart(
      """
      question: s.q
      groups: [v, v=a+b]
      answers: [x, y+z]
      order: falling
      highlight: x
      labels: {x: Ikse, y+z: "Ypsilon og z"}
      with-total: yes
      chart: grouped
      """)
    #expect(chart.kind == Located(.grouped, at: Place(file: "figures.yaml", line: 10, column: 10)))
    #expect(chart.questions.map(\.value) == [ValueAddress(.question(survey: "s", question: "q"))])
    #expect(chart.groups.map(\.value) == [.variable("v"), .condition(GroupCondition("v", ["a", "b"]))])
    #expect(chart.groups[1].location == Place(file: "figures.yaml", line: 4, column: 15))
    #expect(chart.answers.map(\.value) == [["x"], ["y", "z"]])
    #expect(chart.order == .falling)
    #expect(chart.highlight.map(\.value) == ["x"])
    #expect(chart.labels == ["x": "Ikse", "y+z": "Ypsilon og z"])
    #expect(chart.withTotal)
  }

  @Test("reads a number, figures of people and several questions")
  func others() throws {
    let people = try chart("chart: people\nvalue: s.q.ja@v=a\nof: 4\nsentence: har prøvet det")
    #expect(people.value?.value == ValueAddress("s.q.ja@v=a"))
    #expect(people.outOf == 4)
    #expect(people.sentence == "har prøvet det")
    #expect(try chart("chart: stacked\nquestions: [s.q, s.r]").questions.count == 2)
  }

  @Test("reads phases and overlapping domains")
  func diagrams() throws {
    let phases = try content("chart: phases\nphases: [{title: En, text: Først}, {title: To}]")
    guard case .phases(let texts) = phases else {
      Issue.record("no phases")
      return
    }
    #expect(texts == [TitledText(title: "En", text: "Først"), TitledText(title: "To")])
    let overlap = try content("chart: overlap\ndomains: [{title: A}, {title: B}]\nboth: {title: C}")
    guard case .overlap(let domains) = overlap else {
      Issue.record("no domains")
      return
    }
    #expect([domains.first, domains.second, domains.both].map(\.title) == ["A", "B", "C"])
  }

  @Test(
    "says what a chart lacks",
    arguments: [
      "bars}", "grouped, question: s.q}", "stacked}", "diverging, groups: v}", "split}", "line, question: s.q}",
      "table}",
      "number, sentence: S}", "people, value: a, of: 4}", "comparison, question: s.q}", "multiples, groups: v}",
      "bars, question: s.q, groups: v}", "bars, question: s.q, groups: v, answers: [a, b]}",
      "stacked, question: s.q, questions: [s.r]}", "stacked, questions: [s.q, s.r], groups: v}",
      "split, question: s.q, answers: [a]}", "comparison, question: s.q, groups: [v=a]}",
      "comparison, question: s.q, groups: [v=a, v=b, v=c]}", "matrix}", "matrix, fields: [{title: a}]}", "phases}",
      "phases, phases: [{title: a}]}", "overlap, domains: [{title: a}, {title: b}]}",
      "overlap, domains: [{title: a}], both: {title: b}}", "picture}",
    ])
  func incomplete(_ text: String) {
    expectFigure(marked: "- {id: a, title: T, chart: ⟦incomplete-figure⟧\(text)")
  }

  @Test(
    "refuses what a chart cannot use, and what is no address",
    arguments: [
      "bars, ⟦unusable-key⟧file: a.png, question: s.q}", "split, question: s.q, ⟦unusable-key⟧order: given}",
      "bars, question: s.q, ⟦unusable-key⟧alt: A}", "phases, phases: [{title: a}, {title: b}], ⟦unusable-key⟧value: a}",
      "bars, question: ⟦wrong-type⟧s}", "bars, question: ⟦wrong-type⟧s.q.a}", "bars, question: ⟦wrong-type⟧s.Q}",
      "bars, question: ⟦wrong-type⟧s.q@v=a}", "bars, question: s.q, answers: [⟦wrong-type⟧a+]}",
      "grouped, question: s.q, groups: [⟦wrong-type⟧v=]}", "grouped, question: s.q, groups: ⟦wrong-type⟧Køn}",
      "number, value: ⟦wrong-type⟧value:a, sentence: S}", "number, value: ⟦wrong-type⟧s..a, sentence: S}",
      "people, value: a, of: ⟦wrong-type⟧1, sentence: S}", "bars, question: s.q, order: ⟦wrong-type⟧stigende}",
      "bars, question: s.q, labels: ⟦wrong-type⟧[a]}", "bars, question: s.q, labels: {a: ⟦wrong-type⟧[b]}}",
      "bars, question: s.q, labels: {⟦missing-value⟧a: }}", "phases, phases: [⟦missing-key⟧{text: a}, {title: b}]}",
    ])
  func unusable(_ text: String) {
    expectFigure(marked: "- {id: a, title: T, chart: \(text)")
  }

  @Test("suggests the key and the notation that were meant")
  func suggestions() {
    func remedies(_ text: String) -> [String?] {
      ReportReader.read(MemoryFolder(SmallReport.with(["figures.yaml": text]))).diagnostics.map(\.remedy)
    }
    #expect(
      remedies("- {id: a, title: T, chart: split, questions: [s.q]}").contains("did you mean `question`?"))
    #expect(
      remedies("- {id: a, title: T, chart: number, sentence: S, value: 'value:a'}") == ["write it without `value:`"])
  }

  private func content(_ keys: String) throws -> Figure.Content {
    let lines = keys.split(separator: "\n").map { "  \($0)\n" }.joined()
    let report = try #require(
      expectReading(SmallReport.with(["figures.yaml": "- id: f\n  title: T\n" + lines])).report)
    return try #require(report.figures.first).content
  }

  private func chart(_ keys: String) throws -> Chart {
    guard case .chart(let chart) = try content(keys) else { throw NoChart() }
    return chart
  }

  private func expectFigure(marked text: String) {
    expectReading(SmallReport.with(["figures.yaml": text + "\n"]))
  }

  private struct NoChart: Error {}
}
