import Harness
import Model
import Testing

@testable import Reading

@Suite struct SharesTests {
  @Test("reads every column")
  func everyColumn() throws {
    let shares = try read(
      """
      q,ja,,22.7,,,14,Teksten siger andet
      q,ja+nej,v=a,76,418,,,
      m,x,"v=a+b,q=ja",,44,syv ud af ti,15,"Ordret: ""syv"", i
      to linjer"

      """)
    #expect(shares.map(\.question) == ["q", "q", "m"])
    #expect(shares.map(\.answers) == [["ja"], ["ja", "nej"], ["x"]])
    #expect(
      shares.map(\.conditions)
        == [[], [GroupCondition("v", ["a"])], [GroupCondition("v", ["a", "b"]), GroupCondition("q", ["ja"])]])
    #expect(shares.map(\.percent) == [Decimal10(227, decimals: 1), Decimal10(76), nil])
    #expect(shares.map(\.n) == [nil, 418, 44])
    #expect(shares.map(\.phrase) == [nil, nil, "syv ud af ti"])
    #expect(shares.map(\.page) == ["14", nil, "15"])
    #expect(shares.map(\.note) == ["Teksten siger andet", nil, "Ordret: \"syv\", i\nto linjer"])
    #expect(shares.map(\.location) == [place(2, 7), place(3, 14), place(4, 18)])
  }

  @Test("takes columns in any order, and leaves out those it may")
  func columns() throws {
    let report = try #require(
      expectReading(
        SurveyFixture.files(SurveyFixture.shares, "n;share;answer;group;question\n\"608\";\" 22,7 \";ja; v=a ;q\n")
      ).report)
    let share = try #require(report.surveys.first?.publishedShares.first)
    #expect(share.percent == Decimal10(227, decimals: 1))
    #expect(share.n == 608)
  }

  @Test(
    "points at the cell that is wrong",
    arguments: [
      "⟦unknown-question⟧p,ja,,1,,,,", "⟦unknown-question⟧,ja,,1,,,,", "q,⟦unknown-answer⟧jo,,1,,,,",
      "q,⟦unknown-answer⟧,,1,,,,", "q,⟦unknown-answer⟧ja+jo,,1,,,,", "q,⟦duplicate-answer⟧ja+ja,,1,,,,",
      "q,ja,⟦unknown-group⟧v=c,1,,,,", "q,ja,⟦unknown-variable⟧w=a,1,,,,", "q,ja,⟦unknown-answer⟧m=z,1,,,,",
      "q,ja,⟦malformed-group⟧kommuner,1,,,,", "q,ja,\"⟦malformed-group⟧v=a,\",1,,,,",
      "q,ja,,⟦wrong-number⟧mange,,,,", "q,ja,,⟦wrong-number⟧76 %,,,,", "q,ja,,⟦wrong-number⟧1.234.567,,,,",
      "q,ja,,⟦share-out-of-range⟧101,,,,", "q,ja,,⟦share-out-of-range⟧-1,,,,",
      "q,ja+nej,,⟦share-out-of-range⟧100.5,,,,",
      "m,x+y,,⟦share-out-of-range⟧120,,,,", "q,ja,,1,⟦wrong-number⟧1.234,,,", "q,ja,,1,⟦wrong-number⟧0,,,",
      "q,ja,,1,⟦wrong-number⟧n,,,", "q,ja,,1,,⟦phrase-with-share⟧hver anden,,",
      "q,ja,,1,,,,\n⟦duplicate-row⟧q,ja,,2,,,,", "q,ja+nej,v=a+b,1,,,,\n⟦duplicate-row⟧q,nej+ja,v=b+a,2,,,,",
      "⟦wrong-field-count⟧q,ja,,22,7,,,,", "⟦wrong-field-count⟧q,ja", "q,ja,,1,,,,\n⟦empty-row⟧\nq,nej,,1,,,,",
      "q,ja,,1,,,,\n⟦empty-row⟧,,,,,,,\n\nq,nej,,1,,,,",
      "q,ja,,1,,,\"x\"⟦csv-quotation⟧ y,",
      "q,ja,,1,,,,⟦csv-quotation⟧\"aldrig lukket\nq,nej,,1,,,,",
    ])
  func faults(_ rows: String) {
    expectReading(SurveyFixture.files(SurveyFixture.shares, SurveyFixture.sharesHead + rows + "\n"))
  }

  @Test("warns, no more, of a sum of answers to a multiple question that is more than all")
  func sumOfMultiple() {
    let diagnostics = diagnostics(of: "m,x+y,,120,,,,\n")
    #expect(diagnostics.map(\.severity) == [.warning])
  }

  @Test(
    "says how to mend it",
    arguments: [
      ("q,jaa,,1,,,,", "did you mean `ja`?"), ("q,Nej,,1,,,,", "write its identifier, `nej`"),
      ("q,No,,1,,,,", "write its identifier, `nej`"), ("m,z,,1,,,,", "use one of `x`, `y`"),
      ("q,ja,v=c,1,,,,", "use one of `a`, `b`"), ("q,ja,,76 %,,,,", "write the percentage as a number alone: `22.7`"),
    ])
  func remedies(_ row: String, _ remedy: String) {
    #expect(diagnostics(of: row + "\n").map(\.remedy) == [remedy])
  }

  @Test(
    "wants the columns that shares need, once each",
    arguments: [
      "⟦missing-column⟧question,answer,group,share\nq,ja,,1\n", "⟦missing-column⟧spørgsmål,⟦unknown-column⟧svar\n",
      "question,answer,group,share,n,⟦duplicate-column⟧n\nq,ja,,1,,\n",
      "question,answer,group,share,n,⟦unknown-column⟧kommentar\nq,ja,,1,,\n",
      "⟦no-rows⟧question,answer,group,share,n\n",
      "⟦no-rows⟧", "⟦no-rows⟧question,answer,group,share,n\n\n,,,,\n",
    ])
  func head(_ csv: String) {
    let also =
      csv.contains("spørgsmål")
      ? ["answer", "group", "share", "n"].map { _ in "surveys/s.csv:1:1: missing-column" } : []
    let unknown = csv.contains("spørgsmål") ? ["surveys/s.csv:1:1: unknown-column"] : []
    expectReading(SurveyFixture.files(SurveyFixture.shares, csv), also: also + unknown)
  }

  @Test("reads nothing of shares whose numbers could mean two things")
  func decimals() {
    expectReading(
      SurveyFixture.files(
        SurveyFixture.shares, "question;answer;group;share;n\nq;ja;;1,5;\nq;nej;;⟦conflicting-decimals⟧2.5;\n"))
    expectReading(
      SurveyFixture.files(SurveyFixture.shares, "question;answer;group;share;n\nq;ja;;⟦ambiguous-decimal⟧1,234;\n"))
    expectReading(
      SurveyFixture.files(
        "decimal: comma\n" + SurveyFixture.shares,
        "question;answer;group;share;n\nq;ja;;1,234;\nq;nej;;⟦wrong-number⟧2.5;\n"))
  }

  @Test("shows twenty of a kind, and counts the rest")
  func many() {
    let rows = (1...30).map { _ in "p,ja,,1,,,,\n" }.joined()
    let diagnostics = diagnostics(of: rows)
    #expect(diagnostics.count == 21)
    #expect(diagnostics.last?.message == "the code book has no question `p`, and 9 more like the 20 above")
    #expect(diagnostics.last?.location?.line == 22)
    #expect(
      self.diagnostics(of: (1...21).map { _ in "p,ja,,1,,,,\n" }.joined()).last?.message
        == "the code book has no question `p`")
  }

  @Test("stops at a file that is something else")
  func hopeless() {
    let rows = String(repeating: "p\n", count: FaultTally.most + 50)
    #expect(diagnostics(of: rows).last?.message.contains("and at least \(FaultTally.most - 21) more") == true)
  }

  @Test("keeps the file's text, for showing its lines")
  func text() {
    let result = ReportReader.read(
      MemoryFolder(
        SurveyFixture.files(SurveyFixture.shares, SurveyFixture.sharesHead + "q,ja,,1,,,,\r\nq,nej,,2,,,,\r\n")))
    #expect(result.texts["surveys/s.csv"]?.line(3) == "q,nej,,2,,,,")
  }

  private func read(_ rows: String) throws -> [PublishedShare] {
    let report = try #require(
      expectReading(SurveyFixture.files(SurveyFixture.shares, SurveyFixture.sharesHead + rows)).report)
    return try #require(report.surveys.first).publishedShares
  }

  private func diagnostics(of rows: String) -> [Diagnostic] {
    ReportReader.read(MemoryFolder(SurveyFixture.files(SurveyFixture.shares, SurveyFixture.sharesHead + rows)))
      .diagnostics
  }

  private func place(_ line: Int, _ column: Int) -> Place { Place(file: "surveys/s.csv", line: line, column: column) }
}
