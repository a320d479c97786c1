import Model

/// What tells made-up answers from real ones in the file itself: a column that is 1 in every row. It and the code book's
/// `synthetic: yes` need each other, so that neither can be lost without notice.
enum SyntheticMark {
  /// The column. What `scripts/synthesise` writes has it.
  static let column = "syntetisk"

  /// What is wrong with the column in a file: rows that are not marked, or a code book that does not know of them.
  static func report(in text: CSVText, under head: CSVHead, of survey: Survey, _ faults: inout FaultTally) {
    guard let place = head.column(column) else { return }
    guard survey.isSynthetic else {
      faults.report(
        "undeclared-synthetic", at: head.fields[place],
        (
          "the column says that answers are made up, and the code book does not",
          "write `synthetic: yes` in the code book"
        )
      )
      return
    }
    // Whatever else is wrong with rows is reported when they are read for their answers.
    var unheard = FaultTally(text)
    text.bytes.withUnsafeBufferPointer { bytes in
      var rows = CSVRows(bytes, under: head)
      while let row = rows.next(&unheard) {
        if text.string(row[place]) == "1" { continue }
        faults.report(
          "unmarked-synthetic", at: row[place],
          (
            "the code book says that all answers are made up, and this row is not marked",
            "write 1; real answers belong in a survey of their own"
          ))
      }
    }
  }

  /// A code book that says the answers are made up, and a file without the column.
  ///
  /// - Parameter place: where the code book says so.
  static func missing(in head: CSVHead, of survey: Survey, declaredAt place: SourceLocation?) -> [Diagnostic] {
    guard survey.isSynthetic, head.column(column) == nil else { return [] }
    return [
      Diagnostic(
        "missing-column", at: place, length: "synthetic".count,
        "`\(survey.file.value)` has no column `\(column)`",
        remedy: NearMiss.remedy(for: column, among: head.names) ?? "add it, with a 1 in every row")
    ]
  }
}
