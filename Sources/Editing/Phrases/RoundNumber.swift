import Model
import Tabulating

/// A round number near a value: *godt 600* for 608.
struct RoundNumber {
  /// True of the value.
  let claim: Claim

  /// Nil where no round number is near enough, or the number is small enough to be said as it is.
  init?(_ value: Value) {
    guard value.measure == .count || value.measure == .number, let number = value.number, number > 10 else {
      return nil
    }
    let claims = [1, 2].flatMap { figures in
      [Approximation.plain, .justUnder, .justOver].compactMap { approximation in
        Self.rounded(number, to: figures).map { Claim(.number($0, .none, isInLetters: false), approximation) }
      }
    }
    guard let claim = claims.first(where: { $0.holds(of: value) }) else { return nil }
    self.claim = claim
  }

  /// A number with noughts after so many figures.
  private static func rounded(_ number: Double, to figures: Int) -> Decimal10? {
    guard number < 1e12 else { return nil }
    var scale = 1.0
    while number / scale >= (figures == 1 ? 10 : 100) { scale *= 10 }
    return Decimal10(rounding: (number / scale).rounded() * scale, decimals: 0)
  }
}
