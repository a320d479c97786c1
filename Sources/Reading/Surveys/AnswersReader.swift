import Model

/// Everyone's answers: a row of the CSV is a respondent.
///
/// No cell becomes a `String` unless something is wrong with it: its bytes are looked up among the codes.
struct AnswersReader {
  /// More rows than this are no survey.
  static let mostRespondents = 5_000_000

  private let text: CSVText
  private let columns: AnswerColumns
  private var faults: FaultTally
  /// Where each respondent's row begins.
  private var rowStarts: [Int] = []
  private var weightFields: [CSVField] = []

  /// - Parameters:
  ///   - decimal: the sign that the code book declares; without it the file must prove it.
  ///   - ignored: codes of faults that are not to be reported.
  static func read(
    _ text: CSVText, _ head: CSVHead, of survey: Survey, decimal: DecimalSign?, ignoring ignored: Set<String>
  ) -> (SurveyData, [Diagnostic]) {
    let columns = AnswerColumns(survey, head)
    var faults = FaultTally(text, ignoring: ignored)
    CSVHead.reportColumns(of: head, known: survey.knownColumns, &faults)
    SyntheticMark.report(in: text, under: head, of: survey, &faults)
    var reader = AnswersReader(text: text, columns: columns, faults: faults)
    var table = reader.readRows(under: head)
    table.weights = reader.weights(decimal)
    BaseFaults.report(in: table, of: survey, rows: reader.rowStarts, &reader.faults)
    let missing = columns.missing.map { column in
      Diagnostic(
        "missing-column", at: column.location, length: column.value.count,
        "`\(text.file)` has no column \(column.value.quoted)",
        remedy: NearMiss.remedy(for: column.value, among: head.names) ?? "name the column: `column: …`")
    }
    return (.answers(table), missing + reader.faults.diagnostics)
  }

  private init(text: CSVText, columns: AnswerColumns, faults: FaultTally) {
    self.text = text
    self.columns = columns
    self.faults = faults
  }
}

extension AnswersReader {
  private mutating func readRows(under head: CSVHead) -> AnswerTable {
    let (text, columns) = (text, columns)
    let room = Self.room(text, under: head)
    var matrix = AnswerMatrix(columns, room: room)
    rowStarts.reserveCapacity(room)
    if columns.weight != nil { weightFields.reserveCapacity(room) }
    text.bytes.withUnsafeBufferPointer { bytes in
      var rows = CSVRows(bytes, under: head)
      while let row = rows.next(&faults) {
        guard rowStarts.count < room else {
          faults.report(
            "too-many-rows", at: row[0],
            ("more than \(Self.mostRespondents) respondents", "see whether the file is one row a respondent"))
          return
        }
        matrix.read(row, bytes, respondent: rowStarts.count) { field, column in place(ofUncommon: field, column) }
        if let weight = columns.weight { weightFields.append(row[weight]) }
        rowStarts.append(row[0].range.lowerBound)
      }
      if !rows.hasRows {
        faults.report("no-rows", at: head.fields[0], ("no row under the head line", "write a row for each respondent"))
      }
    }
    return matrix.table(count: rowStarts.count)
  }

  /// The most rows that the file can have. A row takes a byte a field, the separator or the line end after it, and one at least
  /// for what is in it.
  private static func room(_ text: CSVText, under head: CSVHead) -> Int {
    let bytes = text.bytes[head.end...]
    let lineEnds = bytes.withUnsafeBufferPointer { buffer in
      buffer.reduce(into: 1) { count, byte in
        count += byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 1 : 0
      }
    }
    return min(lineEnds, bytes.count / (head.names.count + 1) + 1, mostRespondents)
  }

  /// The place of a cell that is no code as it stands: with spaces around it, with doubled quotation marks, or wrong.
  private mutating func place(ofUncommon field: CSVField, _ column: AnswerColumns.Coded) -> Int16 {
    var cell = text.string(field)
    let place = cell.withUTF8 { column.table.place(of: $0) }
    if place == CodeTable.unknown {
      faults.report(column.code, at: field, column.wording(of: cell))
      return CodeTable.empty
    }
    return place
  }
}

extension AnswersReader {
  /// The weights; nil when there are none, or when one of them is wrong, which has been reported.
  private mutating func weights(_ declared: DecimalSign?) -> [Double]? {
    guard columns.weight != nil, !weightFields.isEmpty else { return nil }
    var sign = declared
    if sign == nil {
      var proof = DecimalProof()
      for field in weightFields { proof.add(text.bytes[field.range], at: field) }
      sign = proof.sign(in: text, &faults)
    }
    guard let sign else { return nil }
    var weights: [Double] = []
    weights.reserveCapacity(weightFields.count)
    for field in weightFields {
      if let weight = sign.double(text.bytes[field.range]) ?? sign.double(text.string(field).utf8) {
        weights.append(weight)
        guard weight < 0 else { continue }
        faults.report(
          "negative-weight", at: field,
          ("weight \(text.string(field).quoted) is negative", "write a weight of 0 or more"))
      } else if text.string(field).isEmpty {
        faults.report("wrong-number", at: field, ("an empty weight", "give every respondent a weight"))
      } else {
        faults.report(
          wrongNumber: text.string(field), sign, at: field,
          remedy: "write a weight such as `\(sign == .comma ? "0,87" : "0.87")`")
      }
    }
    return weights.count == rowStarts.count && weights.allSatisfy { $0 >= 0 } ? weights : nil
  }
}

extension AnswerColumns.Coded {
  /// What a cell that is none of the codes is called.
  fileprivate var code: String {
    if case .variable = owner { "unknown-group" } else { "unknown-answer" }
  }

  fileprivate func wording(of cell: String) -> (message: String, remedy: String?) {
    var remedy = NearMiss.remedy(for: cell, among: codes) ?? UnknownName.choices(codes)
    if let meant = labels.firstIndex(where: { $0.all.contains(cell) }) {
      remedy =
        "write its code, `\(codes[meant])`, or say in the code book that it is `code: \"\(cell.clipped(to: 40))\"`"
    }
    switch owner {
    case .question(let id): return ("\(cell.quoted) is no answer to `\(id)`", remedy)
    case .variable(let id): return ("\(cell.quoted) is no value of `\(id)`", remedy)
    case .choice:
      return (
        "\(cell.quoted) says neither that the answer was chosen nor that it was not",
        "write 1 for chosen, 0 for not chosen, nothing for not asked"
      )
    }
  }
}
