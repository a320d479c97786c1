/// For which shares a phrase is true.
///
/// No Danish authority gives numeric limits. These rest on three principles that can be defended to a reader: direction is
/// absolute; the fraction that is named is the nearest that is spoken; and a phrase without *about* is narrower than one with it.
struct PhraseLimits: Sendable {
  /// Where it is true.
  var truth: ShareInterval
  /// Where it is not wrong, but another phrase says it better.
  var side: ShareInterval
  /// Whether it says on which side of something the share is, so that the printed figure must be there too.
  var isDirected: Bool
}

extension PhraseLimits {
  private static let none = Fraction(0, 1)
  private static let half = Fraction(1, 2)
  private static let all = Fraction(1, 1)
  /// *More than half* for half and a little is true of nearly nothing that a reader would call so.
  private static let clearMajority = Fraction.percent(52)
  private static let clearMinority = Fraction.percent(48)

  init(_ base: ShareBase, _ approximation: Approximation) {
    let b = base.fraction
    let nearest = base.nearest
    isDirected = approximation.isDirected
    switch approximation {
    case .plain:
      truth = .closed(b - base.plainTolerance, b + base.plainTolerance)
      side = base.notWrong
    case .about:
      truth = .closed(b - base.aboutTolerance, b + base.aboutTolerance)
      side = base.notWrong
    case .justUnder:
      truth = .from(nearest.lower, below: b)
      side = .from(Self.none, below: b)
    case .justOver:
      truth = .above(b, to: nearest.upper)
      side = .above(b, to: Self.all)
    case .moreThan:
      truth = base.isHalf ? .closed(Self.clearMajority, Self.all) : .open(b, base.series.above)
      side = .above(b, to: Self.all)
    case .lessThan:
      truth = base.isHalf ? .closed(Self.none, Self.clearMinority) : .open(base.series.below, b)
      side = .from(Self.none, below: b)
    case .atLeast:
      truth = .from(b, below: base.series.above)
      side = .closed(b, Self.all)
    case .atMost:
      truth = .above(base.series.below, to: b)
      side = .closed(Self.none, b)
    }
  }

  init(_ quantifier: Quantifier) {
    isDirected = true
    switch quantifier {
    case .none:
      truth = .closed(Self.none, Self.none)
      side = truth
    case .few:
      truth = .above(Self.none, to: .percent(10))
      side = .open(Self.none, Self.half)
    case .minority:
      truth = .open(Self.none, Self.half)
      side = truth
    case .majority:
      truth = .closed(Self.clearMajority, Self.all)
      side = .above(Self.half, to: Self.all)
    case .largeMajority:
      truth = .closed(.percent(75), Self.all)
      side = .above(Self.half, to: Self.all)
    case .nearlyAll:
      truth = .closed(.percent(95), Self.all)
      side = .above(Self.half, to: Self.all)
    case .all:
      truth = .closed(Self.all, Self.all)
      side = truth
    }
  }
}

extension ShareBase {
  /// Shares up to an eighth are told apart more finely.
  private var isSmall: Bool { fraction <= Fraction(1, 8) }

  /// How far off *en fjerdedel* may be.
  fileprivate var plainTolerance: Fraction { isSmall ? Fraction(5, 1000) : .percent(1) }

  /// How far off *omkring en fjerdedel* may be.
  fileprivate var aboutTolerance: Fraction { isSmall ? .percent(1) : Fraction(15, 1000) }

  /// Where it is the nearest spoken share, and near enough to be meant.
  fileprivate var nearest: (lower: Fraction, upper: Fraction) {
    let reach = fraction == Fraction(1, 2) ? Fraction.percent(5) : .percent(3)
    let (below, above) = neighbours
    return (max(.middle(below, fraction), fraction - reach), min(.middle(fraction, above), fraction + reach))
  }

  /// Where a phrase without direction is imprecise rather than untrue.
  fileprivate var notWrong: ShareInterval {
    .closed(min(nearest.lower, fraction - aboutTolerance), max(nearest.upper, fraction + aboutTolerance))
  }
}
