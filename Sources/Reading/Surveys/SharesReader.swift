import Model

/// Published shares: a row of the CSV is what somebody has published about an answer and a group.
struct SharesReader {
  /// The columns of the file; the first five must be there.
  static let columns = ["question", "answer", "group", "share", "n", "phrase", "page", "note"]
  private static let required = columns.prefix(5)

  private let text: CSVText
  private let head: CSVHead
  private var faults: FaultTally

  /// - Parameters:
  ///   - decimal: the sign that the code book declares; without it the file must prove it.
  ///   - ignored: codes of faults that are not to be reported.
  static func read(
    _ text: CSVText, _ head: CSVHead, of survey: Survey, decimal: DecimalSign?, ignoring ignored: Set<String>
  ) -> (SurveyData, [Diagnostic]) {
    var reader = SharesReader(text: text, head: head, faults: FaultTally(text, ignoring: ignored))
    guard reader.checkHead() else { return (.absent, reader.faults.diagnostics) }
    let shares = reader.shares(of: survey, sign: decimal ?? reader.provenSign())
    return (.shares(shares), reader.faults.diagnostics)
  }

  private init(text: CSVText, head: CSVHead, faults: FaultTally) {
    self.text = text
    self.head = head
    self.faults = faults
  }
}

extension SharesReader {
  private mutating func checkHead() -> Bool {
    head.hasColumns(
      Self.required, known: Self.columns, otherwise: "add it, and leave what is not known empty", &faults)
  }

  private mutating func provenSign() -> DecimalSign? {
    guard let column = head.column("share") else { return nil }
    var proof = DecimalProof()
    // Whatever is wrong with rows is reported when they are read for their shares.
    var unheard = FaultTally(text)
    text.bytes.withUnsafeBufferPointer { bytes in
      var rows = CSVRows(bytes, under: head)
      while let row = rows.next(&unheard) { proof.add(text.bytes[row[column].range], at: row[column]) }
    }
    return proof.sign(in: text, &faults)
  }

  private mutating func shares(of survey: Survey, sign: DecimalSign?) -> [PublishedShare] {
    let (text, head) = (text, head)
    let columns = Dictionary(zip(head.names, head.names.indices), uniquingKeysWith: { first, _ in first })
    var shares: [PublishedShare] = []
    var firstLines: [ShareKey: Int] = [:]
    text.bytes.withUnsafeBufferPointer { bytes in
      var rows = CSVRows(bytes, under: head)
      while let row = rows.next(&faults) {
        let cells = ShareRow(survey: survey, text: text, columns: columns, sign: sign, row: row)
        guard let share = cells.share(&faults) else { continue }
        if let line = firstLines[ShareKey(share)] {
          faults.report("duplicate-row", at: row[0], ("the same as in line \(line)", "remove one of them"))
        } else {
          firstLines[ShareKey(share)] = share.location.line
          shares.append(share)
        }
      }
      if !rows.hasRows {
        faults.report("no-rows", at: head.fields[0], ("no row under the head line", "write a row for each share"))
      }
    }
    return shares
  }
}
