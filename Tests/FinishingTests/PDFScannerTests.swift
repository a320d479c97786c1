import Testing

@testable import Finishing

@Suite struct PDFScannerTests {
  private func entries(_ text: String) -> [String] {
    let scanner = PDFScanner(bytes: Array(text.utf8))
    return scanner.entries(0).map { "\($0.key) \(String(decoding: scanner.bytes[$0.value], as: UTF8.self))" }
  }

  @Test("an entry's value ends where the next key begins, whatever stands in strings, comments and nested dictionaries")
  func values() {
    let text = "<< /A (a\\) >> (b)) /B[1 2 0 R<</K 1>>]/C <</D[<</E 1>>]>> /D 12 0 R /E 12 % >>\n /F<AB> /G/H >> endobj"
    #expect(
      entries(text) == [
        "/A (a\\) >> (b))", "/B [1 2 0 R<</K 1>>]", "/C <</D[<</E 1>>]>>", "/D 12 0 R", "/E 12", "/F <AB>", "/G /H",
      ])
  }

  @Test("bytes that end too early end the last value")
  func cutOff() {
    for text in ["<<", "<</A", "<</A (", "<</A [", "<</A <<", "<</A <", "<</A 1 0", "<</A 1 0 R", "", "["] {
      let scanner = PDFScanner(bytes: Array(text.utf8))
      #expect(scanner.skipObject(0) <= text.utf8.count)
      #expect(scanner.entries(0).allSatisfy { $0.value.upperBound <= text.utf8.count })
    }
  }

  @Test("depth costs no stack")
  func depth() {
    let bytes = Array(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(PDFScanner(bytes: bytes).skipObject(0) == bytes.count)
  }

  @Test("an array tells what it refers to and nothing else")
  func references() {
    let text = "[ 3 0 R 7 12 0 R (4 0 R) [5 0 R] null]"
    let scanner = PDFScanner(bytes: Array(text.utf8))
    #expect(scanner.references(0..<text.utf8.count) == [3, 12])
  }
}
