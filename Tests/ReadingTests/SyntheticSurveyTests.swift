import Harness
import Model
import Testing

@testable import Reading

@Suite struct SyntheticSurveyTests {
  private static let codeBook = """
    form: answers
    synthetic: yes
    note: {da: Svarene er opdigtede., en: The answers are made up.}
    questions:
      - {id: q, wording: Er det godt?, answers: [{id: ja, label: Ja, code: 1}, {id: nej, label: Nej, code: 2}]}

    """

  @Test("reads that answers are made up, and what is said of them")
  func synthetic() throws {
    let result = expectReading(SurveyFixture.files(Self.codeBook, "syntetisk;q\n1;1\n1;2\n"))
    let survey = try #require(result.report?.surveys.first)
    #expect(survey.isSynthetic)
    #expect(survey.note?.text(in: .english) == "The answers are made up.")
    #expect(survey.answerTable?.count == 2)
  }

  @Test("wants every row of made-up answers marked")
  func rows() {
    expectReading(
      SurveyFixture.files(
        Self.codeBook, "syntetisk;q\n1;1\n⟦unmarked-synthetic⟧0;2\n⟦unmarked-synthetic⟧;2\n⟦unmarked-synthetic⟧ja;1\n"))
  }

  @Test("wants the mark in the file when the code book says that answers are made up")
  func noColumn() {
    expectReading(
      SurveyFixture.files(Self.codeBook.replacing("synthetic:", with: "⟦missing-column⟧synthetic:"), "q\n1\n"))
  }

  @Test("does not take marked answers for real ones")
  func undeclared() {
    let codeBook = Self.codeBook.replacing("synthetic: yes\n", with: "")
    expectReading(SurveyFixture.files(codeBook, "⟦undeclared-synthetic⟧syntetisk;q\n1;1\n"))
  }

  @Test("knows no published shares that are made up")
  func shares() {
    expectReading(
      SurveyFixture.files(
        SurveyFixture.shares.replacing("form: shares\n", with: "form: shares\n⟦unusable-key⟧synthetic: yes\n"),
        SurveyFixture.sharesHead + "q,ja,,50,,,,\n"))
  }
}
