/// An exact share: *three quarters* is 3/4, and half-way between a third and two fifths is 11/30.
public struct Fraction: Sendable {
  public let numerator: Int
  public let denominator: Int

  /// The largest denominator of a fraction that somebody writes: arithmetic on such fractions cannot overflow.
  static let largestDenominator = 10_000

  /// - Parameter denominator: not nought.
  public init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  static func percent(_ number: Int) -> Fraction { Fraction(number, 100) }

  var double: Double { Double(numerator) / Double(denominator) }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  static func - (a: Fraction, b: Fraction) -> Fraction { a + Fraction(-b.numerator, b.denominator) }

  /// Half-way between the two.
  static func middle(_ a: Fraction, _ b: Fraction) -> Fraction {
    let sum = a + b
    return Fraction(sum.numerator, 2 * sum.denominator)
  }
}

extension Fraction: Comparable {
  public static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  public static func == (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }
}

/// The shares between two limits, each of which belongs to them or not.
struct ShareInterval: Sendable {
  var lower: Fraction
  var upper: Fraction
  var includesLower: Bool
  var includesUpper: Bool

  /// Shares that differ by less are the same: what binary numbers do to a sum of weights is smaller, and what readers see larger.
  private static let resolution = 1e-10

  static func closed(_ lower: Fraction, _ upper: Fraction) -> ShareInterval {
    ShareInterval(lower: lower, upper: upper, includesLower: true, includesUpper: true)
  }

  /// *(a; b)*
  static func open(_ lower: Fraction, _ upper: Fraction) -> ShareInterval {
    ShareInterval(lower: lower, upper: upper, includesLower: false, includesUpper: false)
  }

  /// *[a; b)*
  static func from(_ lower: Fraction, below upper: Fraction) -> ShareInterval {
    ShareInterval(lower: lower, upper: upper, includesLower: true, includesUpper: false)
  }

  /// *(a; b]*
  static func above(_ lower: Fraction, to upper: Fraction) -> ShareInterval {
    ShareInterval(lower: lower, upper: upper, includesLower: false, includesUpper: true)
  }

  func contains(_ share: Double) -> Bool {
    let low = share - lower.double
    let high = upper.double - share
    let clears = { (distance: Double, isIncluded: Bool) in
      isIncluded ? distance > -Self.resolution : distance >= Self.resolution
    }
    return clears(low, includesLower) && clears(high, includesUpper)
  }
}
