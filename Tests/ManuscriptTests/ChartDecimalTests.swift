import Harness
import Testing

@testable import Manuscript

/// Numbers on their way to TeX.
@Suite struct ChartDecimalTests {
  @Test(
    "are fixed, with at most four decimals",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.76, "0.76"), (1.0 / 3, "0.3333"), (2.0 / 3, "0.6667"),
      (0.004, "0.004"), (0.0125, "0.0125"), (0.99999, "1"),
    ])
  func fixed(number: Double, text: String) {
    #expect(PlainDecimal.part(number) == text)
  }

  @Test("stay on the axis, and more than nothing stays more than nothing")
  func ends() {
    #expect(PlainDecimal.part(-0.2) == "0")
    #expect(PlainDecimal.part(1.7) == "1")
    #expect(PlainDecimal.part(.infinity) == "1")
    #expect(PlainDecimal.part(-.infinity) == "0")
    #expect(PlainDecimal.part(.leastNonzeroMagnitude) == "0.0001")
    #expect(PlainDecimal.part(.nan) == nil)
    #expect(PlainDecimal.part(nil) == nil)
    #expect(PlainDecimal.part(0.5, ofAxis: 0) == "0.5")
    #expect(PlainDecimal.part(0.5, ofAxis: .nan) == "0.5")
  }

  @Test("are never further from the number than rounding takes them")
  func law() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let number = Double.random(in: 0...1, using: &generator)
      let text = try #require(PlainDecimal.part(number))
      let read = try #require(Double(text))
      #expect(abs(read - number) <= 0.00005 + 1e-12 || (number > 0 && text == "0.0001"))
      #expect(text.count <= 6)
      #expect(text.allSatisfy { "0123456789.".contains($0) })
    }
  }
}
