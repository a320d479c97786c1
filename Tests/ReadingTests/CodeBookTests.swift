import Harness
import Model
import Testing

@testable import Reading

@Suite struct CodeBookTests {
  @Test("reads every key")
  func everyKey() throws {
    let codeBook = """
      title: {da: Spørgeskema, en: Questionnaire}
      form: answers
      data: tal.csv
      encoding: utf-8
      separator: ","
      decimal: point
      source: arena
      period: {from: 2020-01, to: 2020-02}
      mode: På nettet
      population: {total: 2637, "v=a": 2432, "v=b,w=c": 205}
      weight: vaegt
      weighted-for: køn
      smallest-group: 5
      level: 0.01
      groups:
        - {id: v, label: Slags, column: type, values: [{id: a, label: A, code: 1}, {id: b, label: {en: B}}]}
        - {id: w, label: Andet, values: [{id: c, label: C}]}
      questions:
        - id: q
          wording: {da: Er det godt?, en: Is it good?}
          base: [p.ja, v.a+b]
          asked: de aktive
          page: 14
          note: Kilden siger andet.
          column: q4
          scale: {disagree: [nej], agree: [ja]}
          omitted-in-base: no
          answers: [{id: nej, label: Nej, code: 2}, {id: ja, label: Ja}, {id: ved-ikke, label: Ved ikke, omit: yes}]
        - {id: p, wording: Før?, kind: multiple, at-most: 1, answers: [{id: ja, label: Ja}, {id: x, label: X, column: pX}]}
      """
    let csv = "type,w,q4,p_ja,pX,vaegt\n1,c,ja,1,0,1.5\n"
    let report = try #require(
      expectReading(SmallReport.with(["surveys/s.yaml": codeBook, "surveys/tal.csv": csv])).report)
    let survey = try #require(report.surveys.first)
    #expect(survey.id == Located("s", at: Place(file: "surveys/s.yaml")))
    #expect(survey.title?.text(in: .english) == "Questionnaire")
    #expect(survey.form == .answers)
    #expect(survey.file == Located("surveys/tal.csv", at: Place(file: "surveys/s.yaml", line: 3, column: 7)))
    #expect(survey.source?.value == "arena")
    #expect(survey.fieldPeriod?.from.iso == "2020-01")
    #expect(survey.fieldPeriod?.to?.iso == "2020-02")
    #expect(survey.mode?.text(in: .danish) == "På nettet")
    #expect(survey.population.map(\.count) == [2637, 2432, 205])
    #expect(
      survey.population.map(\.conditions)
        == [[], [GroupCondition("v", ["a"])], [GroupCondition("v", ["b"]), GroupCondition("w", ["c"])]])
    #expect(survey.weightColumn?.value == "vaegt")
    #expect(survey.weightedFor?.all == ["køn"])
    #expect(survey.smallestGroup == 5)
    #expect(survey.level == 0.01)
    #expect(survey.variables.map(\.column.value) == ["type", "w"])
    #expect(survey.variables[0].values.map(\.code) == ["1", "b"])
    #expect(survey.variables[0].values[1].label.text(in: .danish) == "B")
    let question = try #require(survey.question("q"))
    #expect(question.wording.text(in: .english) == "Is it good?")
    #expect(question.base.map(\.value) == [GroupCondition("p", ["ja"]), GroupCondition("v", ["a", "b"])])
    #expect(question.asked?.all == ["de aktive"])
    #expect(question.page == "14")
    #expect(question.note?.all == ["Kilden siger andet."])
    #expect(question.column.value == "q4")
    #expect(question.scale?.disagree.map(\.value) == ["nej"])
    #expect(question.scale?.agree.map(\.value) == ["ja"])
    #expect(!question.isOmittedInBase)
    #expect(question.answers.map(\.code) == ["2", "ja", "ved-ikke"])
    #expect(question.answers.map(\.isOmitted) == [false, false, true])
    let multiple = try #require(survey.question("p"))
    #expect(multiple.mostAnswers == 1)
    #expect(multiple.isOmittedInBase)
    #expect(multiple.answers.map(\.column?.value) == ["p_ja", "pX"])
    #expect(survey.answerTable?.weights == [1.5])
  }

  @Test("takes what a code book does not say from its name and its identifiers")
  func defaults() throws {
    let codeBook = "form: shares\npopulation: 100\nquestions: [{id: q, wording: Q, answers: [{id: ja, label: Ja}]}]\n"
    let report = try #require(
      expectReading(SurveyFixture.files(codeBook, "question,answer,group,share,n\nq,ja,,1,\n")).report)
    let survey = try #require(report.surveys.first)
    #expect(survey.file.value == "surveys/s.csv")
    #expect(survey.level == 0.05)
    #expect(survey.population.map(\.count) == [100])
    #expect(survey.population.first?.conditions == [])
  }

  @Test(
    "refuses values of another type",
    arguments: [
      "form: ⟦wrong-type⟧skema", "title: ⟦missing-value⟧{}\nform: shares",
      "title: {⟦unknown-key⟧dk: x, da: y}\nform: shares",
      "form: shares\nencoding: ⟦wrong-type⟧latin1", "form: shares\nseparator: ⟦wrong-type⟧tab",
      "form: shares\ndecimal: ⟦wrong-type⟧\",\"", "form: shares\nlevel: ⟦wrong-type⟧1",
      "form: shares\nlevel: ⟦wrong-type⟧5 %", "form: shares\npopulation: ⟦wrong-type⟧mange",
      "form: shares\npopulation: ⟦wrong-type⟧[1]", "form: shares\npopulation: {⟦missing-value⟧total: }",
      "form: shares\nrespondents: ⟦wrong-type⟧0", "form: shares\nperiod: ⟦wrong-type⟧2020",
      "form: shares\nsmallest-group: ⟦wrong-type⟧få", "form: shares\n⟦unknown-key⟧weigth: vægt",
    ])
  func types(_ head: String) {
    // Without a form nobody knows how to read the data.
    expectCodeBook(head + "\nquestions: [{id: q, wording: Q, answers: [{id: ja, label: Ja}]}]\n")
  }

  @Test(
    "refuses names that are given twice and names that nothing has",
    arguments: [
      "questions: [\(q), {id: ⟦duplicate-question⟧q, wording: Q, answers: [{id: a, label: A}]}]",
      "groups: [{id: q, label: V, values: [{id: a, label: A}]}]\nquestions: [{id: ⟦duplicate-question⟧q, wording: Q, answers: [{id: a, label: A}]}]",
      "questions: [{id: q, wording: Q, answers: [{id: a, label: A}, {id: ⟦duplicate-answer⟧a, label: B}]}]",
      "questions: [{id: q, wording: Q, answers: [{id: a, label: A, code: 1}, {id: ⟦duplicate-code⟧b, label: B, code: 1}]}]",
      "groups: [{id: v, label: V, values: [{id: a, label: A}, {id: ⟦duplicate-answer⟧a, label: B}]}]\nquestions: [\(q)]",
      "groups: [{id: v, label: V, values: [{id: a, label: A}, {id: ⟦duplicate-code⟧b, label: B, code: a}]}]\nquestions: [\(q)]",
      "questions: [{id: q, wording: Q, scale: {disagree: [⟦unknown-answer⟧nej], agree: [a]}, answers: [{id: a, label: A}]}]",
      "questions: [{id: q, wording: Q, scale: {disagree: [a], agree: [⟦duplicate-answer⟧a]}, answers: [{id: a, label: A}]}]",
      "questions: [{id: q, wording: Q, scale: {disagree: [a], ⟦missing-value⟧agree: []}, answers: [{id: a, label: A}]}]",
      "questions: [\(q), {id: r, wording: R, base: ⟦unknown-variable⟧p.ja, answers: [{id: a, label: A}]}]",
      "questions: [\(q), {id: r, wording: R, base: [q.ja, ⟦unknown-answer⟧q.ja+jo], answers: [{id: a, label: A}]}]",
      "questions: [\(q), {id: r, wording: R, base: ⟦wrong-type⟧q, answers: [{id: a, label: A}]}]",
      "questions: [{id: q, wording: Q, base: ⟦circular-base⟧q.a, answers: [{id: a, label: A}]}]",
      "groups: [{id: v, label: V, values: [{id: a, label: A}]}]\nquestions: [{id: q, wording: Q, base: ⟦unknown-group⟧v.b, answers: [{id: a, label: A}]}]",
      "population: {total: 9, ⟦unknown-variable⟧\"v=a\": 3}\nquestions: [\(q)]",
      "population: {⟦unknown-group⟧alle: 9}\nquestions: [\(q)]",
      "period: {from: 2020-03, to: ⟦wrong-period⟧2020-02}\nquestions: [\(q)]",
      "⟦unusable-key⟧weight: w\nquestions: [\(q)]",
      "questions: [{id: q, wording: Q, ⟦unusable-key⟧at-most: 2, answers: [{id: a, label: A}]}]",
      "questions: [{id: q, wording: Q, kind: multiple, ⟦unusable-key⟧column: q1, answers: [{id: a, label: A}]}]",
      "questions: [{id: q, wording: Q, ⟦missing-value⟧answers: []}]",
      "questions: [⟦missing-key⟧{id: q, wording: Q}]",
      "⟦missing-value⟧questions: []",
    ])
  func names(_ rest: String) {
    expectCodeBook("form: shares\n" + rest + "\n")
  }

  @Test("knows what only published shares say, and that a column is one question's")
  func answersOnly() {
    expectReading(
      SurveyFixture.files(
        """
        form: answers
        ⟦unusable-key⟧respondents: 3
        weight: w
        groups: [{id: v, label: V, column: ⟦duplicate-column⟧w, values: [{id: a, label: A}]}]
        questions:
          - {id: q, wording: Q, ⟦unusable-key⟧n: 3, answers: [{id: a, label: A}]}
          - {id: r, wording: Q, column: ⟦duplicate-column⟧q, answers: [{id: a, label: A}]}
          - {id: m, wording: Q, kind: multiple, answers: [{id: a, label: A, column: ⟦duplicate-column⟧q}]}

        """, "w,q\n1,a\n"))
  }

  @Test("gives a multiple question no more answers than a row of bits has room for")
  func tooManyAnswers() {
    func answers(_ count: Int, marked: Int? = nil) -> String {
      (0..<count).map { "{id: \($0 == marked ? "⟦too-many-answers⟧" : "")a\($0), label: A}" }.joined(separator: ", ")
    }
    func expectQuestion(_ rest: String) {
      expectReading(
        SurveyFixture.files(
          "form: shares\nquestions: [{id: q, wording: Q, \(rest)}]\n", "question,answer,group,share,n\nq,a1,,1,\n"))
    }
    expectQuestion("kind: multiple, answers: [\(answers(63))]")
    expectQuestion("kind: multiple, answers: [\(answers(65, marked: 63))]")
    expectQuestion("answers: [\(answers(100))]")
  }

  @Test("suggests the name that was meant")
  func suggestions() {
    let files = SurveyFixture.files(
      "form: shares\nquestions: [\(Self.q), {id: r, wording: R, base: q.jaa, answers: [{id: a, label: A}]}]\n",
      "question,answer,group,share,n\nq,ja,,1,\n")
    #expect(ReportReader.read(MemoryFolder(files)).diagnostics.map(\.remedy) == ["did you mean `ja`?"])
  }

  @Test("wants data beside a code book, and a code book beside data")
  func files() {
    let codeBook = "form: shares\nquestions: [\(Self.q)]\n"
    let csv = "question,answer,group,share,n\nq,ja,,1,\n"
    expectReading(SmallReport.with(["surveys/s.yaml": codeBook]), also: ["surveys/s.yaml:1:1: missing-file"])
    expectReading(SmallReport.with(["surveys/s.yaml": "data: ⟦missing-file⟧x.csv\n" + codeBook]))
    expectReading(SmallReport.with(["surveys/s.yaml": "data: ⟦path-outside⟧../../x.csv\n" + codeBook]))
    expectReading(
      SmallReport.with([
        "surveys/s.yaml": codeBook, "surveys/s.csv": csv, "surveys/t.csv": "⟦unknown-file⟧a,b\n",
        "surveys/u.yml": "⟦unknown-file⟧form: shares\n", "surveys/.skjult": "x", "surveys/s.xlsx": "⟦unknown-file⟧x",
      ]))
    let result = ReportReader.read(
      MemoryFolder(
        SmallReport.with(["surveys/s.yaml": "data: politiker.csv\n" + codeBook, "surveys/politikere.csv": csv])))
    #expect(result.diagnostics.map(\.remedy).contains("did you mean `politikere.csv`?"))
  }

  @Test("blames the data for nothing that a fault in the code book explains")
  func blame() {
    expectReading(
      SurveyFixture.files(
        "form: shares\nquestions: [\(Self.q), ⟦missing-key⟧{id: r, answers: [{id: a, label: A}]}]\n",
        "question,answer,group,share,n\nq,ja,,1,\nr,a,,⟦wrong-number⟧x,\n"))
  }

  private static let q = "{id: q, wording: Q, answers: [{id: ja, label: Ja}]}"

  private func expectCodeBook(_ text: String) {
    expectReading(SurveyFixture.files(text, "question,answer,group,share,n\nq,ja,,1,\n"))
  }
}
