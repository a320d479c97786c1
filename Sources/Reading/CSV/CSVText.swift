import Model

/// How the letters of a CSV file are written.
enum CSVEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}

/// A CSV file's text as bytes of UTF-8.
struct CSVText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Where the text begins, after a byte-order mark.
  let start: Int

  /// Decodes what the file declares or, without a declaration, what its bytes prove.
  ///
  /// Proven is UTF-8 when every byte fits. Windows-1252 is proven when the bytes that do not fit UTF-8 are Danish or other
  /// Western letters and common signs, and nothing in the file is a letter of UTF-8. What MS-DOS and old Macs wrote fits neither.
  static func decode(
    _ bytes: [UInt8], file: String, declared: CSVEncoding?
  ) -> Result<CSVText, DiagnosticError> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let raw = CSVText(file: file, bytes: bytes, start: 0)
    let survey = UTF8Survey(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return raw.failure("not-utf8", at: 0, "the file is UTF-16", remedy: saveAsUTF8)
    }
    if let zero = survey.firstZero {
      return raw.failure("control-character", at: zero, "a zero byte in a text file", remedy: saveAsUTF8)
    }
    guard let bad = survey.firstInvalid else {
      guard declared == .windows1252, let proof = start > 0 ? 0 : survey.firstLetter else {
        return .success(CSVText(file: file, bytes: bytes, start: start))
      }
      return raw.failure(
        "unknown-encoding", at: proof, "the code book says `encoding: windows-1252`, and the file is UTF-8",
        remedy: "say `encoding: utf-8`, or nothing")
    }
    switch declared {
    case .utf8:
      return raw.failure(
        "not-utf8", at: bad, "byte \(raw.hexadecimal(bad)) is not UTF-8",
        remedy: "\(saveAsUTF8), or say `encoding: windows-1252`")
    case nil:
      guard let doubtful = bytes[bad...].firstIndex(where: Windows1252.isDoubtful) ?? survey.firstLetter else { break }
      return raw.failure(
        "unknown-encoding", at: doubtful,
        "byte \(raw.hexadecimal(doubtful)) goes with neither UTF-8 nor Windows-1252 alone",
        remedy: "\(saveAsUTF8), or say `encoding: windows-1252` in the code book")
    case .windows1252:
      guard let undefined = bytes.firstIndex(where: { Windows1252.scalar($0) == nil }) else { break }
      return raw.failure(
        "unknown-encoding", at: undefined, "byte \(raw.hexadecimal(undefined)) is no character of Windows-1252",
        remedy: saveAsUTF8)
    }
    return .success(CSVText(file: file, bytes: Windows1252.utf8(bytes), start: 0))
  }

  /// The words of a field, without white space at its ends.
  func string(_ field: CSVField) -> String {
    let text = String(decoding: bytes[field.range], as: UTF8.self)
    return (field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text).trimmingWhiteSpace()
  }
}

extension CSVText {
  private static let saveAsUTF8 = "save the file as CSV in UTF-8"

  private func failure(
    _ code: String, at offset: Int, _ message: String, remedy: String
  ) -> Result<CSVText, DiagnosticError> {
    var places = CSVPlaces(self)
    return .failure(DiagnosticError(Diagnostic(code, at: places.place(of: offset), message, remedy: remedy)))
  }

  private func hexadecimal(_ offset: Int) -> String { "0x" + String(bytes[offset], radix: 16, uppercase: true) }
}
