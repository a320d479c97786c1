import Testing

@testable import Finishing

@Suite struct PageNumberTests {
  /// Widths in which a one is 160 narrower than a zero and a seven 51.
  private let widths = "625 465 606 637 643 608 624 574 617 624"

  private func filled(_ sign: String, _ page: String, between content: String) -> String? {
    let bytes = Array(content.utf8)
    let mark = Array("\(sign) \(widths) quote:a".utf8)
    guard let number = PageNumber(mark[...], zeros: bytes, in: 0..<bytes.count), number.takes(Array(page.utf8)) else {
      return nil
    }
    return String(decoding: number.filled(Array(page.utf8), from: bytes), as: UTF8.self)
  }

  private func line(_ operand: String) -> String { "\nBT\n/F8 10 Tf 184.2 700.1 Td [\(operand)]TJ\nET\n" }

  @Test("in a line each figure stands in the middle of a zero's width")
  func inLine() {
    #expect(filled("r", "10", between: line("(00)")) == line("-80(1)-80(0)"))
    #expect(filled("r", "7", between: line("(0)")) == line("-25(7)"))
    #expect(filled("r", "00", between: line("(00)")) == line("(0)(0)"))
  }

  @Test("at a right edge the figures end where the zeros do")
  func atRight() {
    #expect(filled("R", "7", between: line("(000)")) == line("-1301(7)"))
    #expect(filled("R", "111", between: line("(000)")) == line("-480(111)"))
  }

  @Test("a number with more or fewer figures than there is room for in a line does not fit, nor one that is none")
  func misfits() {
    #expect(filled("r", "9", between: line("(00)")) == nil)
    #expect(filled("r", "100", between: line("(00)")) == nil)
    #expect(filled("R", "1000", between: line("(000)")) == nil)
    #expect(filled("r", "ix", between: line("(00)")) == nil)
  }

  @Test("what is no mark, or has no zeros of its own, is broken")
  func broken() {
    let bytes = Array(line("(00)").utf8)
    for mark in ["r 625 quote:a", "r 625 465 606 637 643 608 624 574 617 x quote:a", "r"] {
      #expect(PageNumber(Array(mark.utf8)[...], zeros: bytes, in: 0..<bytes.count) == nil)
    }
    #expect(filled("r", "12", between: line("(ab)")) == nil)
    #expect(filled("r", "12", between: line("(0)10(0)")) == nil)
    #expect(filled("r", "12", between: "") == nil)
  }
}
