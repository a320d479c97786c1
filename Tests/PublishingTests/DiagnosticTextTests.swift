import Harness
import Model
import Publishing
import Reading
import Testing

@Suite struct DiagnosticTextTests {
  private func text(_ line: String, column: Int, length: Int = 1) -> String {
    let texts = ReportReader.read(MemoryFolder(["report.yaml": line + "\n"])).texts
    let place = Place(file: "report.yaml", line: 1, column: column)
    let diagnostic = Diagnostic("a-code", at: place, length: length, "fault")
    return DiagnosticText(folder: "mappe", texts: texts).text(diagnostic)
  }

  @Test("the caret stands under the place, whatever letters come before it")
  func caret() {
    expectEqual(
      text("øl: æble", column: 5, length: 4),
      """
      mappe/report.yaml:1:5: error[a-code]: fault
          1 | øl: æble
            |     ^~~~
      """)
  }

  @Test("of a line that is very long only the part around the place is shown")
  func longLine() {
    let lines = text(String(repeating: "a", count: 10_000), column: 5_000).split(separator: "\n")
    #expect(lines[1].count < 120)
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
    #expect(caret < 120)
  }

  @Test("control characters in a line never reach the terminal")
  func controlCharacters() {
    #expect(!text("a: \u{1B}[31mred", column: 1).unicodeScalars.contains("\u{1B}"))
  }
}
