import Model

/// The words of published shares in another language: a CSV file with the columns `question`, `answer`, `group`, and `phrase`, `note`
/// or both. Each row translates the row of the original that is about the same.
struct SharesTranslation {
  /// The columns of the file.
  static let columns = ["question", "answer", "group", "phrase", "note"]
  private static let required = columns.prefix(3)

  private struct Row {
    var phrase: String?
    var note: String?
  }

  private let text: CSVText
  private let head: CSVHead
  private let survey: Survey
  private var faults: FaultTally
  private var rows: [ShareKey: Row] = [:]

  /// Puts a translation's words in the places of the original's.
  ///
  /// - Parameter report: is told of each row that lacks words, and which.
  /// - Returns: the shares, and what is wrong with the file.
  static func overlay(
    _ shares: [PublishedShare], with text: CSVText, _ head: CSVHead, of survey: Survey,
    missing report: (PublishedShare, [String]) -> Void
  ) -> ([PublishedShare], [Diagnostic]) {
    var translation = SharesTranslation(text: text, head: head, survey: survey, faults: FaultTally(text))
    guard translation.checkHead() else { return (shares, translation.faults.diagnostics) }
    translation.readRows(of: Dictionary(shares.map { (ShareKey($0), $0) }, uniquingKeysWith: { first, _ in first }))
    return (shares.map { translation.overlaid($0, report) }, translation.faults.diagnostics)
  }

  private init(text: CSVText, head: CSVHead, survey: Survey, faults: FaultTally) {
    self.text = text
    self.head = head
    self.survey = survey
    self.faults = faults
  }
}

extension SharesTranslation {
  private mutating func checkHead() -> Bool {
    head.hasColumns(Self.required, known: Self.columns, otherwise: "add it", &faults)
  }

  private mutating func readRows(of originals: [ShareKey: PublishedShare]) {
    let (text, head, survey) = (text, head, survey)
    let columns = Dictionary(zip(head.names, head.names.indices), uniquingKeysWith: { first, _ in first })
    text.bytes.withUnsafeBufferPointer { bytes in
      var rows = CSVRows(bytes, under: head)
      while let row = rows.next(&faults) {
        let cells = ShareRow(survey: survey, text: text, columns: columns, sign: nil, row: row)
        guard let share = cells.about(&faults) else { continue }
        let key = ShareKey(share)
        guard let original = originals[key] else {
          faults.report(Self.code, at: row[0], ("the original has no row about this", "see how it names it"))
          continue
        }
        if self.rows[key] != nil {
          faults.report(Self.code, at: row[0], ("a second translation of the row", "remove one"))
        }
        var words = Row()
        for (column, path) in Self.words {
          guard let cell = cells.cell(column) else { continue }
          if original[keyPath: path.original] == nil {
            faults.report(Self.code, at: cell.field, ("the original's row has no `\(column)`", "leave it empty"))
          } else {
            words[keyPath: path.own] = cell.words
          }
        }
        self.rows[key] = words
      }
    }
  }

  private func overlaid(_ share: PublishedShare, _ report: (PublishedShare, [String]) -> Void) -> PublishedShare {
    var share = share
    var missing: [String] = []
    for (column, path) in Self.words {
      guard let original = share[keyPath: path.original], original.contains(where: \.isLetter) else { continue }
      if let words = rows[ShareKey(share)]?[keyPath: path.own] {
        share[keyPath: path.original] = words
      } else {
        missing.append(column)
      }
    }
    if !missing.isEmpty { report(share, missing) }
    return share
  }

  private typealias Paths = (
    original: WritableKeyPath<PublishedShare, String?> & Sendable, own: WritableKeyPath<Row, String?> & Sendable
  )
  private static let words: [(column: String, path: Paths)] = [
    ("phrase", (\.phrase, \.phrase)), ("note", (\.note, \.note)),
  ]
  private static let code = "unknown-translation"
}

/// What no two rows of published shares have alike.
struct ShareKey: Hashable {
  private var question: String
  private var answers: Set<String>
  private var conditions: Set<GroupCondition>

  init(_ share: PublishedShare) {
    question = share.question
    answers = Set(share.answers)
    conditions = Set(share.conditions.map { GroupCondition($0.variable, $0.values.sorted()) })
  }
}
