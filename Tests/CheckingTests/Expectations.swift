import Editing
import Harness
import Model
import Reading

@testable import Checking

/// What a check finds in a report; its faults must stand where the files are marked with its code, and nowhere else.
///
/// - Returns: the check's diagnostics by place, for their wording.
@discardableResult
func expectFaults(
  _ check: any Check, in files: [String: String], also: [String] = [],
  pictures: [String: Picture] = [:],
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) -> [Diagnostic] {
  var found: [Diagnostic] = []
  expectChecks(files, also: also, fileID: fileID, filePath: filePath, line: line, column: column) { report in
    found = check.run(CheckSubject(report)).sortedByPlace()
    return found
  }
  return found
}

/// The same with the files at hand, in which a check finds the places of texts outside prose.
@discardableResult
func expectFaultsInFiles(
  _ check: any Check, _ files: [String: String],
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) -> [Diagnostic] {
  var found: [Diagnostic] = []
  let texts = MarkedFiles(files).files
  expectChecks(files, fileID: fileID, filePath: filePath, line: line, column: column) { report in
    found = check.run(CheckSubject(report, texts: texts)).sortedByPlace()
    return found
  }
  return found
}

extension CheckSubject {
  init(_ report: Report, texts: [String: String] = [:]) {
    let index = ReportIndex(report)
    self.init(report: report, index: index, order: ReadingOrder(report, index), texts: texts)
  }
}

/// Records that many tests need: a person, a voice, a work.
enum Sample {
  static let people = """
    people:
      - {id: anne-vang, name: Anne Vang, title: direktør, consent: named}
      - {id: informant-7, title: direktør}
    voices:
      - {id: kommunal, attribution: Kommunal topleder}

    """

  static let sources = """
    - {id: soeges2020, type: report, title: "Søges: radikale løsninger", year: 2020}

    """

  /// A survey of published shares: one answer known, one not, and a question that few answered.
  static let survey = [
    "surveys/politikere.yaml": """
    form: shares
    respondents: 608
    questions:
      - {id: ansvar, wording: Tager du ansvar?, n: 607, answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}
      - {id: deling, wording: Deler du?, n: 19, answers: [{id: ja, label: Ja}]}

    """,
    "surveys/politikere.csv": "question,answer,group,share,n\nansvar,ja,,76,\nansvar,nej,,,\ndeling,ja,,74,\n",
  ]

  /// A line of quotes.yaml with nothing wrong.
  static func quote(_ id: String) -> String {
    "- {id: \(id), text: Der er aldrig tid nok., who: kommunal, source: soeges2020}\n"
  }

  /// A finding or recommendation with prose.
  static func record(_ frontMatter: String = "title: Driften vinder", _ prose: String = "De små skridt trives.")
    -> String
  {
    "---\n\(frontMatter)\n---\n\n\(prose)\n"
  }
}
