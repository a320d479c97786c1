import Harness
import Model
import Testing

@Suite struct Decimal10Tests {
  @Test(
    "reads decimals as they are written",
    arguments: [
      ("24", 24, 0), ("-3", -3, 0), ("1.5", 15, 1), ("0.10", 10, 2), ("-0.5", -5, 1), ("007", 7, 0),
      ("123456.123456789", 123_456_123_456_789, 9),
    ])
  func reading(_ text: String, _ units: Int, _ decimals: Int) {
    #expect(Decimal10(text) == Decimal10(units, decimals: decimals))
  }

  @Test(
    "reads nothing else",
    arguments: [
      "", "-", ".", "1.", ".5", "1,5", "1.5.0", "--1", "+1", "1e3", " 1", "１", "0x1", "1234567890123456",
      "0.1234567890",
      "mange",
    ])
  func refused(_ text: String) {
    #expect(Decimal10(text) == nil)
  }

  @Test("adds exactly, in any order")
  func sums() throws {
    let tenths = [Decimal10](repeating: Decimal10(1, decimals: 1), count: 10)
    #expect(try #require(Decimal10.sum(tenths)).isEqual(to: Decimal10(1)))
    #expect(Decimal10.sum([]) == Decimal10(0))
    var random = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let terms = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Decimal10(Int.random(in: -99_999...99_999, using: &random), decimals: Int.random(in: 0...9, using: &random))
      }
      let sum = try #require(Decimal10.sum(terms))
      #expect(sum == Decimal10.sum(terms.shuffled(using: &random)))
      #expect(abs(sum.double - terms.map(\.double).reduce(0, +)) < 1e-6)
      let inverse = terms.map { Decimal10(-$0.units, decimals: $0.decimals) }
      #expect(try #require(Decimal10.sum(terms + inverse)).isEqual(to: Decimal10(0)))
    }
  }

  @Test("knows numbers that are equal whatever zeros end them")
  func equality() {
    #expect(Decimal10(150, decimals: 2).isEqual(to: Decimal10(15, decimals: 1)))
    #expect(Decimal10(100, decimals: 2).isEqual(to: Decimal10(1)))
    #expect(Decimal10(0, decimals: 3).isEqual(to: Decimal10(0)))
    #expect(!Decimal10(15, decimals: 1).isEqual(to: Decimal10(15)))
  }

  @Test("adds nothing that it cannot hold")
  func overflow() {
    #expect(Decimal10.sum([Decimal10(.max), Decimal10(1)]) == nil)
    #expect(Decimal10.sum([Decimal10(999_999_999_999_999), Decimal10(1, decimals: 9)]) == nil)
  }
}
