import Model

/// The rows under a head line. A row that cannot be used is reported and left out.
struct CSVRows: ~Copyable {
  private var scanner: CSVScanner
  /// The fields of the row that was read last, as many as the head line has.
  private let row: UnsafeMutableBufferPointer<CSVField>
  /// The first of the empty rows that were read last. At the end of the file, where Excel leaves them, they are nothing.
  private var empty: CSVField?
  /// Whether there is any row but empty ones, right or wrong.
  private(set) var hasRows = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, under head: CSVHead) {
    scanner = CSVScanner(bytes, separator: head.separator, from: head.end)
    row = .allocate(capacity: head.names.count)
    row.initialize(repeating: CSVField(range: 0..<0))
  }

  deinit { row.deallocate() }

  /// Reads the next row that has as many fields as the head line.
  ///
  /// - Returns: its fields, until the next is read; nil when no row is left, or when there are too many faults.
  mutating func next(_ faults: inout FaultTally) -> UnsafeBufferPointer<CSVField>? {
    while !scanner.isAtEnd, !faults.isFull {
      let start = scanner.position
      var count = 0
      var (isEmpty, isSound) = (true, true)
      repeat {
        let field = scanner.next()
        if count < row.count { row[count] = field }
        count += 1
        isEmpty = isEmpty && field.range.isEmpty
        if scanner.hasFault, let fault = scanner.takeFault() {
          faults.report(CSVQuoteFault.code, at: CSVField(range: fault.offset..<(fault.offset + 1)), fault.wording)
          isSound = false
        }
      } while !scanner.isAtRowEnd
      let place = CSVField(range: start..<start)
      if isEmpty {
        empty = empty ?? place
        continue
      }
      hasRows = true
      if let empty {
        faults.report("empty-row", at: empty, ("an empty row among the others", "remove it"))
        self.empty = nil
      }
      guard isSound else { continue }
      if count == row.count { return UnsafeBufferPointer(row) }
      faults.report(
        "wrong-field-count", at: place,
        (
          "\(count) field\(count == 1 ? "" : "s"), where the head line has \(row.count)",
          "see whether a separator is missing, or a field with one in it lacks quotation marks"
        ))
    }
    return nil
  }
}

extension CSVQuoteFault {
  fileprivate var wording: (message: String, remedy: String?) { (message, remedy) }
}
