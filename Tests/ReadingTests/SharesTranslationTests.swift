import Harness
import Model
import Testing

@testable import Reading

/// The words of published shares in another language.
@Suite struct SharesTranslationTests {
  private static let codeBook = """
    form: shares
    groups: [{id: køn, label: Køn, values: [{id: kvinde, label: Kvinder}]}]
    questions: [{id: a, wording: Hvad?, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}]

    """
  private static let english = """
    groups: [{id: køn, label: Gender, values: [{id: kvinde, label: Women}]}]
    questions: [{id: a, wording: What?, answers: [{id: ja, label: \"Yes\"}, {id: nej, label: \"No\"}]}]

    """
  private static let data = """
    question,answer,group,share,n,phrase,note
    a,ja,,,,tre ud af fire,
    a,ja+nej,køn=kvinde,80,,,Afrundet
    a,nej,,20,,,

    """

  private static func files(_ translation: String, data: String = data) -> [String: String] {
    SmallReport.translated([
      "surveys/s.yaml": codeBook, "surveys/s.en.yaml": english, "surveys/s.csv": data, "surveys/s.en.csv": translation,
    ])
  }

  @Test("are found by question, answers and group, and everything else is the original's")
  func overlay() throws {
    let translation = "group;question;answer;note;phrase\nkøn=kvinde;a;nej+ja;Rounded;\n;a;ja;;three in four\n"
    let report = try #require(expectReading(Self.files(translation), in: .english).report)
    guard case .shares(let shares) = report.surveys[0].data else { _ = Issue.record("read as something else"); return }
    #expect(shares.map(\.phrase) == ["three in four", nil, nil])
    #expect(shares.map(\.note) == [nil, "Rounded", nil])
    #expect(shares.map(\.percent) == [nil, Decimal10(80), Decimal10(20)])
    #expect(report.surveys[0].questions[0].answers.map { $0.label.text(in: .english) } == ["Yes", "No"])
  }

  @Test(
    "refuses rows about something else, words that the original has not, and other columns",
    arguments: [
      "⟦unknown-translation⟧a,nej,køn=kvinde,x,", "a,⟦unknown-answer⟧maaske,,x,", "a,nej,,⟦unknown-translation⟧x,",
      "⟦unknown-translation⟧a,ja,,three in four,",
    ])
  func unknown(_ row: String) {
    let head = "question,answer,group,phrase,note\na,ja,,three in four,\na,ja+nej,køn=kvinde,,Rounded\n"
    expectReading(Self.files(head + row + "\n"), in: .english)
  }

  @Test("are missed row by row, or as a file")
  func untranslated() {
    let result = expectReading(
      Self.files(
        "question,answer,group,phrase,note\na,ja,,three in four,\n",
        data: Self.data.replacing("kvinde,80", with: "kvinde,⟦untranslated⟧80")), in: .english)
    #expect(result.diagnostics.first?.message == "the row has no English `note`")
    expectReading(
      Self.files("", data: "⟦untranslated⟧" + Self.data).filter { $0.key != "surveys/s.en.csv" }, in: .english)
    expectReading(
      Self.files("", data: "question,answer,group,share,n\na,ja,,80,\n").filter { $0.key != "surveys/s.en.csv" },
      in: .english)
  }
}
