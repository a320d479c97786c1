import Model
import Testing

@Suite struct ISBNTests {
  // NORMS § 5.2: numbers from Danish public reports.
  @Test(
    "finds no fault in numbers that are printed in reports",
    arguments: [
      "978-0-306-40615-7", "978-87-7014-419-3", "978-87-7014-420-9", "978-87-7014-591-6", "978-87-7014-502-2",
      "978-87-7014-503-9", "978-87-7899-210-9", "978-87-552-3333-1", "9788770144193", "978 87 7014 419 3",
    ])
  func valid(_ text: String) {
    #expect(ISBN.fault(in: text) == nil)
  }

  @Test("finds the wrong check figure of a number that was printed wrong")
  func checkDigit() {
    #expect(ISBN.fault(in: "978-87-7899-209-5") == .wrongCheckDigit(expected: 3))
  }

  @Test("finds one wrong figure, and most swaps, anywhere")
  func slips() {
    let right = Array("9788770144193".utf8)
    for index in 3..<13 {
      for digit in UInt8(48)...57 where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(ISBN.fault(in: String(decoding: wrong, as: UTF8.self)) != nil)
      }
    }
  }

  @Test(
    "refuses what is no ISBN of thirteen figures",
    arguments: [
      "", "978", "87-7014-419-3", "123-87-7014-419-3", "978-87-7014-419-X", "978-87-7014-419-33", "９788770144193",
      "977-87-7014-419-3", "978–87–7014–419–3",
    ])
  func malformed(_ text: String) {
    #expect(ISBN.fault(in: text) == .malformed)
  }
}
