import Harness
import Model
import Testing

@testable import Reading

@Suite struct AnswersTests {
  @Test("reads codes, choices, groups and weights")
  func everything() throws {
    let table = try read(
      """
      1;1,5;1;1;0
      2;0,25;99;0;0
      ;1;;;
      "2"; 2 ;" 2 ";1;1

      """)
    #expect(table.count == 4)
    #expect(table.groups["v"] == [0, 1, -1, 1])
    #expect(single(table, "q") == [0, 2, -1, 1])
    let asked = AnswerTable.answeredBit
    #expect(multiple(table, "m") == [asked | 1, asked, 0, asked | 3])
    #expect(table.weights == [1.5, 0.25, 1, 2])
  }

  @Test(
    "points at the cell that is wrong",
    arguments: [
      "1;1;⟦unknown-answer⟧3;0;0", "1;1;⟦unknown-answer⟧Ja;0;0", "1;1;\"⟦unknown-answer⟧1\"\"\";0;0",
      "⟦unknown-group⟧3;1;1;0;0", "1;1;1;⟦unknown-answer⟧2;0", "1;1;1;⟦unknown-answer⟧ja;⟦unknown-answer⟧nej",
      "1;⟦wrong-number⟧;1;0;0", "1;⟦wrong-number⟧tung;1;0;0", "1;⟦negative-weight⟧-0,5;1;0;0",
      "1;⟦wrong-number⟧inf;1;0;0",
      "1;⟦wrong-number⟧0x1;1;0;0", "⟦wrong-field-count⟧1;1;1;0", "⟦wrong-field-count⟧1;1;1;0;0;",
      "1;1;1;0;0\n⟦empty-row⟧;;;;\n1;1;1;0;0",
      "1;1;1;0;⟦csv-quotation⟧\"0", "1;1,5;1;0;0\n1;⟦conflicting-decimals⟧1.5;1;0;0",
      "1;⟦ambiguous-decimal⟧1.234;1;0;0",
      "1;⟦wrong-number⟧1.500,5;1;0;0",
    ])
  func faults(_ rows: String) {
    expectReading(SurveyFixture.files(SurveyFixture.answers, SurveyFixture.answersHead + rows + "\n"))
  }

  @Test("warns of columns that nobody knows, and points at those that are missing where they are named")
  func columns() {
    let codeBook = SurveyFixture.answers
      .replacing("vægt", with: "⟦missing-column⟧vægt").replacing("column: type", with: "column: ⟦missing-column⟧type")
      .replacing("id: q", with: "id: ⟦missing-column⟧q").replacing("{id: y,", with: "{id: ⟦missing-column⟧y,")
    expectReading(
      SurveyFixture.files(codeBook, "⟦unknown-column⟧nummer;⟦unknown-column⟧Type;m_x;⟦duplicate-column⟧m_x\n1;2;1;0\n"))
    let result = ReportReader.read(
      MemoryFolder(SurveyFixture.files(SurveyFixture.answers, "Type;vægt;q;m_x;m_y\n1;1;1;0;0\n")))
    #expect(result.diagnostics.map(\.remedy) == ["did you mean `type`?", "did you mean `Type`?"])
  }

  @Test(
    "says how to mend it",
    arguments: [
      ("1;1;Ja;0;0", "write its code, `1`, or say in the code book that it is `code: \"Ja\"`"),
      ("1;1;9;0;0", "use one of `1`, `2`, `99`"), ("1;1;999;0;0", "did you mean `99`?"),
      ("1;1;1;ja;0", "write 1 for chosen, 0 for not chosen, nothing for not asked"),
    ])
  func remedies(_ row: String, _ remedy: String) {
    let files = SurveyFixture.files(SurveyFixture.answers, SurveyFixture.answersHead + row + "\n")
    #expect(ReportReader.read(MemoryFolder(files)).diagnostics.map(\.remedy) == [remedy])
  }

  @Test("warns of answers by those who were not asked, and of more answers than could be given")
  func bases() {
    let codeBook = """
      form: answers
      groups: [{id: v, label: V, values: [{id: a, label: A}, {id: b, label: B}]}]
      questions:
        - {id: q, wording: Q, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}
        - {id: m, wording: M, kind: multiple, at-most: 1, base: q.ja, answers: [{id: x, label: X}, {id: y, label: Y}]}
        - {id: r, wording: R, base: [v.a, m.x], answers: [{id: ja, label: Ja}]}

      """
    let rows = """
      a;ja;1;0;ja
      ⟦answer-outside-base⟧a;nej;0;0;
      a;;1;0;
      ⟦too-many-chosen⟧a;ja;1;1;ja
      ⟦answer-outside-base⟧b;ja;1;0;ja
      a;ja;0;1;ja
      b;ja;;;

      """
    expectReading(SurveyFixture.files(codeBook, "v;q;m_x;m_y;r\n" + rows))
    let result = ReportReader.read(
      MemoryFolder(MarkedFiles(SurveyFixture.files(codeBook, "v;q;m_x;m_y;r\n" + rows)).files))
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(result.diagnostics.map(\.message).contains("`m` was answered by 2 who were not asked, first in this row"))
  }

  @Test("reads codes of any length, and tells them by every letter")
  func codes() throws {
    let labels = (0..<200).map {
      "Meget lang svarmulighed nummer \($0), som skema\($0.isMultiple(of: 2) ? "et" : "er") skriver den"
    }
    let answers = labels.enumerated().map { "{id: a\($0.offset), label: A, code: \"\($0.element)\"}" }.joined(
      separator: ", ")
    let codeBook = "form: answers\nquestions: [{id: q, wording: Q, answers: [\(answers)]}]\n"
    let rows = labels.reversed().map { "\"\($0)\"\n" }.joined()
    let report = try #require(expectReading(SurveyFixture.files(codeBook, "q\n" + rows)).report)
    #expect(single(try #require(report.surveys.first?.answerTable), "q") == (0..<200).reversed().map(Int16.init))
    expectReading(SurveyFixture.files(codeBook, "q\n⟦unknown-answer⟧\(labels[7])e\n"))
  }

  @Test("reads back whatever table is written, with any line ends and quotation marks")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let count = Int.random(in: 1...30, using: &random)
      let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random)!
      let (types, answers) = (0..<count).reduce(into: ([Int16](), [Int16]())) { columns, _ in
        columns.0.append(Int16.random(in: -1...1, using: &random))
        columns.1.append(Int16.random(in: -1...2, using: &random))
      }
      let chosen = (0..<count).map { _ in UInt64.random(in: 0...3, using: &random) }
      let hundredths = (0..<count).map { _ in Int.random(in: 0...300, using: &random) }
      func quoted(_ text: String) -> String { Bool.random(using: &random) ? "\"\(text)\"" : text }
      var csv = "type;vægt;q;m_x;m_y" + lineEnd
      for row in 0..<count {
        let cells = [
          types[row] < 0 ? "" : ["1", "2"][Int(types[row])],
          "\(hundredths[row] / 100),\(hundredths[row] / 10 % 10)\(hundredths[row] % 10)",
          answers[row] < 0 ? "" : ["1", "2", "99"][Int(answers[row])], "\(chosen[row] & 1)", "\(chosen[row] >> 1)",
        ]
        csv +=
          cells.map(quoted).joined(separator: ";") + (row == count - 1 && Bool.random(using: &random) ? "" : lineEnd)
      }
      csv += String(repeating: lineEnd, count: csv.hasSuffix(lineEnd) ? Int.random(in: 0...3, using: &random) : 0)
      let report = try #require(expectReading(SurveyFixture.files(SurveyFixture.answers, csv)).report)
      let table = try #require(report.surveys.first?.answerTable)
      #expect(table.groups["v"] == types)
      #expect(single(table, "q") == answers)
      #expect(multiple(table, "m") == chosen.map { $0 | AnswerTable.answeredBit })
      #expect(table.weights == hundredths.map { Double($0) / 100 })
    }
  }

  @Test("answers anything with a table and diagnostics in the file")
  func anything() throws {
    let files = SurveyFixture.files(SurveyFixture.answers, SurveyFixture.answersHead + "1;1;1;0;0\n")
    let survey = try #require(expectReading(files).report?.surveys.first)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let rows = random.text(of: Array("129;;;,,\"\"\n\n\r. æ-q"), upTo: 60)
      let csv = (Bool.random(using: &random) ? SurveyFixture.answersHead : "") + rows
      let text = CSVText(file: "s.csv", bytes: Array(csv.utf8), start: 0)
      guard let head = try? CSVHead.read(text, separator: nil, known: survey.knownColumns).get() else { continue }
      let (data, diagnostics) = AnswersReader.read(text, head, of: survey, decimal: nil, ignoring: [])
      let lines = csv.split(omittingEmptySubsequences: false) { $0.isNewline }.count
      let places = diagnostics.compactMap(\.location).filter { $0.file == "s.csv" }
      #expect(places.allSatisfy { (1...lines).contains($0.line) }, "\(csv.debugDescription)")
      guard case .answers(let table) = data else { continue }
      #expect(table.groups.values.allSatisfy { $0.count == table.count }, "\(csv.debugDescription)")
    }
  }

  private func read(_ rows: String) throws -> AnswerTable {
    let report = try #require(
      expectReading(SurveyFixture.files(SurveyFixture.answers, SurveyFixture.answersHead + rows)).report)
    return try #require(report.surveys.first?.answerTable)
  }

  private func single(_ table: AnswerTable, _ question: String) -> [Int16]? {
    if case .single(let values)? = table.columns[question] { values } else { nil }
  }

  private func multiple(_ table: AnswerTable, _ question: String) -> [UInt64]? {
    if case .multiple(let values)? = table.columns[question] { values } else { nil }
  }
}
