import Model

/// The head line of a CSV file: what its columns are called, and what stands between them.
struct CSVHead {
  /// More columns than this are no survey's.
  static let mostColumns = 10_000
  private static let tooManyColumns = "too-many-columns"

  let separator: UInt8
  let names: [String]
  let fields: [CSVField]
  /// Where the first row begins.
  let end: Int

  func column(_ name: String) -> Int? { names.firstIndex(of: name) }

  /// Reads the head line.
  ///
  /// - Parameters:
  ///   - separator: what the code book declares. Without a declaration it is what divides the line into the most columns that
  ///     are known; of `;` and `,` alone, the one that is there.
  ///   - known: the columns that the code book knows.
  static func read(
    _ text: CSVText, separator: String?, known: Set<String>
  ) -> Result<CSVHead, DiagnosticError> {
    guard text.start < text.bytes.count else {
      return .failure(error("no-rows", text, text.start, "an empty file", "write a head line and a line a row"))
    }
    if let separator = separator?.utf8.first { return divided(text, by: separator) }
    let results = [UInt8(ascii: ";"), UInt8(ascii: ",")].map { divided(text, by: $0) }
    let heads = results.compactMap { try? $0.get() }
    guard heads.count == 2 else {
      // One that has no end is no head line, however else it may be divided.
      return results.first { ($0.fault?.code ?? "") == tooManyColumns } ?? heads.first.map { .success($0) }
        ?? results[0]
    }
    let counts = heads.map { $0.names.count(where: known.contains) }
    if counts[0] != counts[1] { return .success(heads[counts[0] > counts[1] ? 0 : 1]) }
    if heads.contains(where: { $0.names.count == 1 }) { return .success(heads[heads[1].names.count > 1 ? 1 : 0]) }
    return .failure(
      error(
        "ambiguous-separator", text, text.start, "the head line can be divided by `;` and by `,`",
        "say which: `separator: \";\"` in the code book"))
  }

  private static func divided(_ text: CSVText, by separator: UInt8) -> Result<CSVHead, DiagnosticError> {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, separator: separator, from: text.start)
      var fields: [CSVField] = []
      repeat {
        fields.append(scanner.next())
        if let fault = scanner.takeFault() { return .failure(error(fault, text)) }
        guard fields.count <= mostColumns else {
          return .failure(
            error(
              tooManyColumns, text, text.start, "a head line of more than \(mostColumns) columns",
              "see whether the file is CSV"))
        }
      } while !scanner.isAtRowEnd
      return .success(
        CSVHead(separator: separator, names: fields.map(text.string), fields: fields, end: scanner.position))
    }
  }

  private static func error(
    _ code: String, _ text: CSVText, _ offset: Int, _ message: String, _ remedy: String
  ) -> DiagnosticError {
    var places = CSVPlaces(text)
    return DiagnosticError(Diagnostic(code, at: places.place(of: offset), message, remedy: remedy))
  }

  private static func error(_ fault: CSVQuoteFault, _ text: CSVText) -> DiagnosticError {
    error(CSVQuoteFault.code, text, fault.offset, fault.message, fault.remedy)
  }
}

extension CSVHead {
  /// Whether every column is there that must be. Those that are not are reported, and so are others than the known ones.
  ///
  /// - Parameter remedy: what to do about a column that is missing and not misspelt.
  func hasColumns(
    _ required: ArraySlice<String>, known: [String], otherwise remedy: String, _ faults: inout FaultTally
  ) -> Bool {
    Self.reportColumns(of: self, known: Set(known), &faults)
    let missing = required.filter { !names.contains($0) }
    for name in missing {
      faults.report(
        "missing-column", at: fields[0],
        ("the head line has no column `\(name)`", NearMiss.remedy(for: name, among: names) ?? remedy))
    }
    return missing.isEmpty
  }

  /// Columns that are named twice, and those that nobody knows.
  static func reportColumns(of head: CSVHead, known: Set<String>, _ faults: inout FaultTally) {
    var seen = Set<String>()
    for (name, field) in zip(head.names, head.fields) where !name.isEmpty {
      if !seen.insert(name).inserted {
        faults.report(
          "duplicate-column", at: field, ("a second column \(name.quoted)", "remove one, or give it another name"))
      } else if !known.contains(name) {
        faults.report(
          "unknown-column", .warning, at: field,
          (
            "the code book knows no column \(name.quoted)",
            NearMiss.remedy(for: name, among: known.subtracting(head.names))
          ))
      }
    }
  }
}

extension Result where Failure == DiagnosticError {
  fileprivate var fault: Diagnostic? { if case .failure(let error) = self { error.diagnostic } else { nil } }
}

extension CSVQuoteFault {
  static let code = "csv-quotation"

  var message: String {
    isNeverClosed ? "a quotation mark that is never closed" : "something stands after the closing quotation mark"
  }

  var remedy: String {
    isNeverClosed
      ? "close it, or remove it" : "write a quotation mark inside quotation marks twice: `\"\"`"
  }
}
