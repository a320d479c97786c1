import Model
import Synchronization

/// The text of a file that has been read, for showing a line of it beside a diagnostic.
public struct SourceText: Sendable {
  public let text: String
  private let lineStarts = LineStarts()

  public init(text: String) { self.text = text }

  /// The line's text without its end, or nil past the end of the file. Lines count from 1.
  public func line(_ number: Int) -> Substring? {
    let starts = lineStarts.of(text)
    guard starts.indices.contains(number - 1) else { return nil }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: starts[number - 1])
    guard number < starts.count else { return text[start...] }
    var end = bytes.index(bytes.startIndex, offsetBy: starts[number] - 1)
    if end > start, bytes[bytes.index(before: end)] == UInt8(ascii: "\r") { end = bytes.index(before: end) }
    return text[start..<end]
  }
}

/// Where a text's lines begin, in bytes: of most texts nobody asks, and of those with faults often.
private final class LineStarts: Sendable {
  private let found = Mutex<[Int]?>(nil)

  func of(_ text: String) -> [Int] {
    found.withLock { found in
      if let found { return found }
      var starts = [0]
      var text = text
      text.withUTF8 { bytes in
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(place + 1) }
      }
      found = starts
      return starts
    }
  }
}

extension SourceText {
  /// Decodes a file's bytes, without the byte-order mark that some editors put first.
  ///
  /// - Returns: the text, or a diagnostic at the line of the first byte that is not UTF-8.
  static func decode(_ bytes: [UInt8], file: String) -> Result<SourceText, DiagnosticError> {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if var text = String(validating: content, as: UTF8.self) {
      // A carriage return alone ended a line on old Macs, and no two parsers agree about it today.
      if text.utf8.contains(UInt8(ascii: "\r")) { text = text.withLineFeeds() }
      guard let zero = content.firstIndex(of: 0) else { return .success(SourceText(text: text)) }
      return .failure(
        DiagnosticError(
          Diagnostic(
            "control-character", at: place(of: zero, in: content, file: file), "a zero byte in a text file",
            remedy: "save the file as UTF-8 text")))
    }
    let bad = firstInvalidByte(in: content)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return .failure(
      DiagnosticError(
        Diagnostic(
          "not-utf8", at: place(of: bad, in: content, file: file),
          "byte 0x\(String(content[bad], radix: 16, uppercase: true)) is not UTF-8",
          remedy: "save the file as UTF-8; it looks like \(isUTF16 ? "UTF-16" : "Windows-1252 or Latin-1")")))
  }

  private static func place(of index: Int, in bytes: ArraySlice<UInt8>, file: String) -> SourceLocation {
    let before = bytes[..<index]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.startIndex
    // Every byte that does not continue a character begins one.
    let column = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: file, line: line, column: column)
  }

  private static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var valid = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid += UTF8.width(scalar) }
    return min(valid, bytes.endIndex - 1)
  }
}

extension SourceText {
  /// Bytes of a line that are kept when not all lines are.
  private static let longestKept = 10_000

  /// The text of a CSV file or, of a large one, only some of its lines, the others empty.
  init(_ csv: CSVText, lines kept: Set<Int>?) {
    let bytes = csv.bytes[csv.start...]
    guard let kept else {
      self.init(text: String(decoding: bytes, as: UTF8.self).withLineFeeds())
      return
    }
    var lines: [String] = []
    var rest = bytes
    for number in 1..<((kept.max() ?? 0) + 1) {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      lines.append(kept.contains(number) ? String(decoding: line.prefix(Self.longestKept), as: UTF8.self) : "")
      rest = rest[line.endIndex...]
      if rest.popFirst() == UInt8(ascii: "\r"), rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
    }
    self.init(text: lines.joined(separator: "\n"))
  }
}

extension String {
  /// With a line feed for each carriage return that has none after it.
  fileprivate func withLineFeeds() -> String {
    var bytes = Array(utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if next != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: "\n") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A diagnostic where Swift wants an error.
struct DiagnosticError: Error {
  var diagnostic: Diagnostic
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
