/// A share as people say it: *three quarters*, *three in four*, *every tenth*.
public enum ShareBase: Sendable, Hashable {
  /// *tre ud af fire*
  case outOf(Int, Int)
  /// *tre fjerdedele*; one of two parts is *halvdelen*.
  case parts(Int, Int)
  /// *hver fjerde*
  case every(Int)

  public var fraction: Fraction {
    switch self {
    case .outOf(let part, let whole), .parts(let part, let whole): Fraction(part, whole)
    case .every(let number): Fraction(1, number)
    }
  }
}

extension ShareBase {
  /// The shares that phrases are made from, rising, each with its ways of saying it, the usual one first.
  ///
  /// No authority gives them: they are the fractions that Danish reports use, and each is the nearest for some shares.
  static let spoken: [[ShareBase]] = [
    [.every(20)],
    [.every(10), .parts(1, 10), .outOf(1, 10)],
    [.every(8)],
    [.every(6)],
    [.every(5), .parts(1, 5), .outOf(2, 10)],
    [.parts(1, 4), .every(4), .outOf(1, 4)],
    [.outOf(3, 10)],
    [.parts(1, 3), .every(3), .outOf(1, 3)],
    [.outOf(4, 10), .parts(2, 5)],
    [.parts(1, 2), .every(2)],
    [.outOf(6, 10), .parts(3, 5)],
    [.parts(2, 3), .outOf(2, 3)],
    [.outOf(7, 10)],
    [.outOf(3, 4), .parts(3, 4)],
    [.outOf(8, 10), .outOf(4, 5), .parts(4, 5)],
    [.outOf(9, 10)],
  ]

  /// From none to all.
  private static let fractions = [Fraction(0, 1)] + spoken.map { $0[0].fraction } + [Fraction(1, 1)]

  /// The spoken shares on both sides.
  var neighbours: (below: Fraction, above: Fraction) {
    let fraction = fraction
    return (
      Self.fractions.last { $0 < fraction } ?? Fraction(0, 1), Self.fractions.first { $0 > fraction } ?? Fraction(1, 1)
    )
  }

  /// The denominators of *hver tyvende*, *hver tiende* …
  private static let everyNth = [20, 10, 8, 6, 5, 4, 3, 2, 1]

  /// The shares before and after in the same way of speaking: eight and ten in ten for nine in ten.
  var series: (below: Fraction, above: Fraction) {
    switch self {
    case .outOf(let part, let whole), .parts(let part, let whole):
      (Fraction(max(0, part - 1), whole), Fraction(min(whole, part + 1), whole))
    case .every(let number):
      (
        Self.everyNth.last { $0 > number }.map { Fraction(1, $0) } ?? Fraction(0, 1),
        Fraction(1, Self.everyNth.first { $0 < number } ?? 1)
      )
    }
  }

  /// *halvdelen*, *hver anden*
  var isHalf: Bool { self == .parts(1, 2) || self == .every(2) }
}
