import Model

extension Decimal10 {
  /// The nearest number with so many decimals, and of two that are equally near the one further from 0; nil when it is
  /// too large to hold.
  ///
  /// What was meant is rounded, not what binary numbers make of it: 57 of 200 are 28.5 per cent, though 100 × 0.285 is
  /// 28.499999999999996 to a computer. So a number is taken for a half when it is no further from it than arithmetic
  /// can have moved it: a billionth of the last decimal, or a few units in the last place of a large number. A ratio of
  /// numbers of respondents that is no half is at least 1 / 2n from one, which is more as long as n is less than 500
  /// million.
  public init?(rounding number: Double, decimals: Int) {
    guard (0...9).contains(decimals) else { return nil }
    let scaled = number.magnitude * Self.power(decimals)
    guard scaled < 1e15 else { return nil }
    let slack = max(1e-9, 4 * scaled.ulp)
    let units = Int((scaled + slack).rounded(.toNearestOrAwayFromZero))
    self.init(number < 0 ? -units : units, decimals: decimals)
  }

  /// The same number with fewer decimals, rounded half away from 0. It never gets more decimals than it has.
  public func rounded(to decimals: Int) -> Decimal10 {
    guard decimals < self.decimals else { return self }
    let divisor = Int(Self.power(self.decimals - max(0, decimals)))
    let (quotient, rest) = units.quotientAndRemainder(dividingBy: divisor)
    let isUp = rest.magnitude >= UInt(divisor) - rest.magnitude
    return Decimal10(isUp ? quotient + units.signum() : quotient, decimals: max(0, decimals))
  }

  private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
