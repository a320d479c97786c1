import Harness
import Model
import Testing

@testable import Reading

@Suite struct CSVTests {
  @Test(
    "divides a file into rows and fields",
    arguments: [
      ("a;b\nc;d\n", [["a", "b"], ["c", "d"]]), ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
      ("a;b\rc;\r", [["a", "b"], ["c", ""]]), ("a;\"b\";\"\"\n", [["a", "b", ""]]),
      ("\"a;\nb\";c\n", [["a;\nb", "c"]]), ("\"a\"\"b\";\"\"\"\"\n", [["a\"b", "\""]]),
      ("a\"b;c\n", [["a\"b", "c"]]), (";\n", [["", ""]]), ("a;", [["a", ""]]), ("\n\n", [[""], [""]]), ("", []),
      ("æ;ø\u{2028}å\n", [["æ", "ø\u{2028}å"]]),
    ])
  func fields(_ csv: String, _ expected: [[String]]) {
    #expect(rows(csv) == expected)
  }

  @Test("gives back the fields that were written, whatever is in them")
  func roundTrip() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<500 {
      let table = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
          "x" + random.text(of: Array("a;,\"\n\ræ "), upTo: 8) + "x"
        }
      }
      let csv = table.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";") + "\r\n" }
        .joined()
      #expect(rows(csv) == table, "\(csv.debugDescription)")
    }
  }

  @Test(
    "finds the line and column of a byte",
    arguments: [
      ("æb\ncd", 0, 1, 1), ("æb\ncd", 2, 1, 2), ("æb\ncd", 4, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb\rc", 4, 3, 1),
      ("a\n\nb", 3, 3, 1), ("a", 1, 1, 2),
    ])
  func places(_ csv: String, _ offset: Int, _ line: Int, _ column: Int) {
    let text = CSVText(file: "s.csv", bytes: Array(csv.utf8), start: 0)
    var places = CSVPlaces(text)
    #expect(places.place(of: offset) == Place(file: "s.csv", line: line, column: column))
    _ = places.place(of: csv.utf8.count)
    #expect(places.place(of: offset) == Place(file: "s.csv", line: line, column: column))
  }

  @Test(
    "takes the separator that the head line proves",
    arguments: [
      ("a,b;c\n", ["a,b", "c"], ";"), ("a;x,b;c\n", ["a", "x,b", "c"], ";"), ("x;y,b\n", ["x;y", "b"], ","),
      ("p;r\n", ["p", "r"], ";"), ("p,r\n", ["p", "r"], ","), ("a\n", ["a"], ";"), ("\"p,r\";s\n", ["p,r", "s"], ";"),
    ])
  func separators(_ csv: String, _ names: [String], _ separator: String) throws {
    let text = CSVText(file: "s.csv", bytes: Array(csv.utf8), start: 0)
    let head = try CSVHead.read(text, separator: nil, known: ["a", "b", "c", "a,b", "x,b"]).get()
    #expect(head.names == names)
    #expect(head.separator == separator.utf8.first)
    #expect(try CSVHead.read(text, separator: ";", known: []).get().separator == UInt8(ascii: ";"))
  }

  @Test("asks for a separator when the head line proves none")
  func ambiguousSeparator() {
    expectReading(SurveyFixture.files(SurveyFixture.shares, "⟦ambiguous-separator⟧p;r,s\n"))
  }

  @Test("refuses a head line without an end", arguments: [";", "x;", "\"", "\n"])
  func longHead(_ piece: String) throws {
    let codes = ["\"": ["csv-quotation"], "\n": ["missing-column", "unknown-answer"]][piece] ?? ["too-many-columns"]
    let result = SurveyFixture.read(SurveyFixture.shares, bytes: Array(String(repeating: piece, count: 300_001).utf8))
    #expect(Set(result.diagnostics.map(\.code)).isSubset(of: codes))
    #expect(!result.diagnostics.isEmpty)
  }

  @Test(
    "proves the decimal sign from all numbers together",
    arguments: [
      (["1", "22,7"], "comma"), (["0.123", "1.234"], "point"), (["12.34", "1.234"], "point"), (["1234.567"], "point"),
      (["1", "2"], "point"), ([], "point"), (["1.234,5"], "comma"), (["-0,5"], "comma"), (["x,5", "1.5"], "point"),
      (["1.234.567"], "point"),
    ])
  func decimals(_ numbers: [String], _ expected: String) {
    let (sign, faults) = proven(numbers)
    #expect(sign?.rawValue == expected)
    #expect(faults.isEmpty)
  }

  @Test(
    "does not guess a decimal sign",
    arguments: [
      (["1.234"], "ambiguous-decimal"), (["1,234", "3"], "ambiguous-decimal"),
      (["1,5", "1.5"], "conflicting-decimals"),
      (["1.5", "2", "1,234", "1,5"], "conflicting-decimals"),
    ])
  func noDecimals(_ numbers: [String], _ code: String) {
    let (sign, faults) = proven(numbers)
    #expect(sign == nil)
    #expect(faults.map(\.code) == [code])
  }

  @Test(
    "reads numbers exactly, with one sign and no groups",
    arguments: [
      ("22,7", 22.7), ("-0,5", -0.5), ("76", 76), ("1.5", nil), ("1,", nil), (",5", nil), ("1 000", nil), ("", nil),
      ("-", nil), ("1-", nil), ("1,5,5", nil), ("0,1234567890123456", 0.1234567890123456), ("8,7E-05", 8.7e-05),
      ("1e999", nil),
      ("nan", nil),
    ])
  func numbers(_ text: String, _ expected: Double?) {
    #expect(DecimalSign.comma.double(text.utf8) == expected)
  }

  @Test("reads UTF-8 with and without a byte-order mark, and Windows-1252 when it is proven or declared")
  func encodings() throws {
    let codeBook = SurveyFixture.shares
    let utf8 = Array((SurveyFixture.sharesHead + "q,ja,,1,,,,Årø – »så«\n").utf8)
    let windows =
      Array((SurveyFixture.sharesHead + "q,ja,,1,,,,").utf8) + [
        0xC5, 0x72, 0xF8, 0x20, 0x96, 0x20, 0xBB, 0x73, 0xE5, 0xAB, 0x0A,
      ]
    for (head, bytes) in [
      ("", utf8), ("", [0xEF, 0xBB, 0xBF] + utf8), ("", windows), ("encoding: windows-1252\n", windows),
      ("encoding: utf-8\n", utf8),
    ] {
      let result = SurveyFixture.read(head + codeBook, bytes: bytes)
      expectDiagnostics(result.diagnostics, marks: [])
      #expect(result.report?.surveys.first?.publishedShares.first?.note == "Årø – »så«")
    }
  }

  @Test(
    "refuses bytes that prove no encoding",
    arguments: [
      ("", [0x72, 0x9B, 0x64], 14, "unknown-encoding"), ("", [0x72, 0xBF, 0x64], 14, "unknown-encoding"),
      ("", [0xC3, 0xA6, 0xE6], 13, "unknown-encoding"), ("encoding: utf-8\n", [0x72, 0xE6], 14, "not-utf8"),
      ("encoding: windows-1252\n", [0x72, 0x81], 14, "unknown-encoding"),
      ("encoding: windows-1252\n", [0x72, 0xC3, 0xA6], 14, "unknown-encoding"),
      ("", [0x72, 0x00], 14, "control-character"),
    ] as [(String, [UInt8], Int, String)])
  func unprovenEncodings(_ head: String, _ bytes: [UInt8], _ column: Int, _ code: String) {
    let csv = Array((SurveyFixture.sharesHead + "q,ja,,1,,,7,").utf8) + bytes + [0x0A]
    expectDiagnostics(
      SurveyFixture.read(head + SurveyFixture.shares, bytes: csv).diagnostics,
      marks: ["surveys/s.csv:2:\(column): \(code)"])
  }

  @Test("knows UTF-16 by its first bytes")
  func utf16() {
    expectDiagnostics(
      SurveyFixture.read(SurveyFixture.shares, bytes: [0xFF, 0xFE, 0x71, 0x00]).diagnostics,
      marks: ["surveys/s.csv:1:1: not-utf8"])
  }

  @Test("finds the first byte that is not UTF-8 wherever it stands", arguments: 0..<20)
  func firstInvalid(_ place: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 20)
    bytes[place] = 0xFF
    #expect(UTF8Survey(bytes).firstInvalid == place)
    bytes[place] = 0
    #expect(UTF8Survey(bytes).firstZero == place)
  }

  @Test("agrees with the standard library about what is UTF-8")
  func validity() {
    var random = SeededGenerator(seed: 23)
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA6], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x8E, 0x82], [0xC3], [0xA6], [0xE0, 0x80, 0x80], [0xF5],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ]
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in pieces.randomElement(using: &random)! }
      #expect((UTF8Survey(bytes).firstInvalid == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test("keeps of a large file only the lines that diagnostics stand in")
  func largeText() {
    let row = "q,ja,,1,,,,\(String(repeating: "x", count: 1_000))\n"
    let csv = SurveyFixture.sharesHead + String(repeating: row, count: 1_100)
    let result = ReportReader.read(MemoryFolder(SurveyFixture.files(SurveyFixture.shares, csv)))
    let text = result.texts["surveys/s.csv"]
    #expect(text?.line(3).map { "\($0)\n" } == row)
    #expect(text?.line(1) == "")
    #expect(text?.line(1_000) == nil)
  }

  private func rows(_ csv: String) -> [[String]] {
    let bytes = Array(csv.utf8)
    let text = CSVText(file: "s.csv", bytes: bytes, start: 0)
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, separator: UInt8(ascii: ";"), from: 0)
      var rows: [[String]] = []
      while !scanner.isAtEnd {
        var row: [String] = []
        repeat { row.append(text.string(scanner.next())) } while !scanner.isAtRowEnd
        rows.append(row)
      }
      return rows
    }
  }

  private func proven(_ numbers: [String]) -> (DecimalSign?, [Diagnostic]) {
    let text = CSVText(file: "s.csv", bytes: Array(numbers.joined(separator: "\n").utf8), start: 0)
    var faults = FaultTally(text)
    var proof = DecimalProof()
    var start = 0
    for number in numbers {
      proof.add(number.utf8, at: CSVField(range: start..<(start + number.utf8.count)))
      start += number.utf8.count + 1
    }
    return (proof.sign(in: text, &faults), faults.diagnostics)
  }
}
