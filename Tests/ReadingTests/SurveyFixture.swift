import Harness
import Model
import Reading

/// Small reports with one survey, `s`, for tests to replace the parts of.
enum SurveyFixture {
  /// A code book of published shares.
  static let shares = """
    form: shares
    groups:
      - {id: v, label: Slags, values: [{id: a, label: A}, {id: b, label: B}]}
    questions:
      - id: q
        wording: Er det godt?
        n: 608
        answers: [{id: ja, label: Ja}, {id: nej, label: {da: Nej, en: "No"}}, {id: ved-ikke, label: Ved ikke, omit: yes}]
      - {id: m, wording: Hvem?, kind: multiple, answers: [{id: x, label: X}, {id: y, label: Y}]}

    """

  /// A code book of answers, with codes that differ from the identifiers.
  static let answers = """
    form: answers
    weight: vægt
    groups:
      - {id: v, label: Slags, column: type, values: [{id: a, label: A, code: 1}, {id: b, label: B, code: 2}]}
    questions:
      - id: q
        wording: Er det godt?
        answers: [{id: ja, label: Ja, code: 1}, {id: nej, label: Nej, code: 2}, {id: ved-ikke, label: Ved ikke, code: 99}]
      - {id: m, wording: Hvem?, kind: multiple, answers: [{id: x, label: X}, {id: y, label: Y}]}

    """

  static let sharesHead = "question,answer,group,share,n,phrase,page,note\n"
  static let answersHead = "type;vægt;q;m_x;m_y\n"

  static func files(_ codeBook: String, _ csv: String) -> [String: String] {
    SmallReport.with(["surveys/s.yaml": codeBook, "surveys/s.csv": csv])
  }

  /// Reads a survey from bytes; for files that are not UTF-8.
  static func read(_ codeBook: String, bytes: [UInt8]) -> ReadingResult {
    var folder = MemoryFolder(SmallReport.with(["surveys/s.yaml": codeBook]))
    folder.files["surveys/s.csv"] = bytes
    return ReportReader.read(folder)
  }
}

extension Survey {
  var publishedShares: [PublishedShare] { if case .shares(let shares) = data { shares } else { [] } }
  var answerTable: AnswerTable? { if case .answers(let table) = data { table } else { nil } }
}
