import Harness
import Model
import Tabulating
import Testing

@Suite struct RoundingTests {
  @Test(arguments: [
    (0.285, 2, 29, 2), (28.5, 0, 29, 0), (100 * 0.285, 0, 29, 0), (0.285, 3, 285, 3), (1.005, 2, 101, 2),
    (-0.5, 0, -1, 0),
    (-2.5, 0, -3, 0), (0.4999, 0, 0, 0), (2.5, 0, 3, 0), (123_456_789.285, 2, 12_345_678_929, 2), (0, 1, 0, 1),
  ])
  func aHalfIsRoundedAwayFromNought(_ number: Double, _ decimals: Int, _ units: Int, _ expected: Int) {
    #expect(Decimal10(rounding: number, decimals: decimals) == Decimal10(units, decimals: expected))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, 1e15])
  func whatCannotBeHeldIsNotRounded(_ number: Double) {
    #expect(Decimal10(rounding: number, decimals: 2) == nil)
  }

  @Test(arguments: [-1, 10, .max, .min])
  func decimalsThatCannotBeHeldAreNotRoundedTo(_ decimals: Int) {
    #expect(Decimal10(rounding: 1, decimals: decimals) == nil)
  }

  @Test(arguments: [("22.5", "23"), ("-22.5", "-23"), ("22.49", "22"), ("0.5", "1"), ("99.5", "100"), ("7", "7")])
  func aPublishedNumberIsRoundedExactly(_ number: String, _ expected: String) {
    #expect(Decimal10(number)?.rounded(to: 0) == Decimal10(expected))
  }

  @Test func roundingNeverAddsDecimals() {
    #expect(Decimal10(225, decimals: 1).rounded(to: 2) == Decimal10(225, decimals: 1))
    #expect(Decimal10(2254, decimals: 2).rounded(to: 1) == Decimal10(225, decimals: 1))
  }

  @Test func sharesOfRespondentsAreRoundedAsTheirFractionIs() {
    var generator = SeededGenerator(seed: 1936)
    let fractions = (0..<20_000).map { _ in
      let n = Int.random(in: 1...Int.random(in: 1...1_000_000, using: &generator), using: &generator)
      return (Int.random(in: 0...n, using: &generator), n)
    }
    #expect(fractions.filter { !isRoundedAsFraction($0, of: $1) }.isEmpty)
  }

  @Test func halvesAreRoundedAsTheirFractionIs() {
    // Of 200 · 10^d respondents, an odd number of them is a half of the last decimal.
    for n in [200, 2_000, 20_000, 200_000] {
      #expect(stride(from: 1, to: n, by: n > 2_000 ? 202 : 2).filter { !isRoundedAsFraction($0, of: n) }.isEmpty)
    }
  }

  @Test func halvesSurviveWeights() throws {
    // 57 of 200 with a weight that binary numbers do not have: the sums are not exact, the share is.
    for weight in [0.1, 0.7, 1.3, 1.0 / 3] {
      let codes = (0..<200).map { Int16($0 < 57 ? 0 : 1) }
      let survey = SmallSurvey.answers(["q": .single(codes)], weights: [Double](repeating: weight, count: 200))
      let share = try #require(try survey.value("s.q.1").number)
      #expect(Decimal10(rounding: share, decimals: 2) == Decimal10(29, decimals: 2))
      #expect(Decimal10(rounding: 100 * share, decimals: 0) == Decimal10(29))
    }
  }

  /// Whether a share is rounded the same, in per cent with 0 to 3 decimals, by its binary number and by whole numbers.
  private func isRoundedAsFraction(_ count: Int, of n: Int) -> Bool {
    [1, 10, 100, 1_000].enumerated().allSatisfy { decimals, power in
      let exact = (2 * count * 100 * power + n) / (2 * n)
      let share = Double(count) / Double(n)
      return Decimal10(rounding: share * 100, decimals: decimals)?.units == exact
        && Decimal10(rounding: -share, decimals: decimals + 2)?.units == -exact
    }
  }
}
