import Model

/// What holding a claim against a value comes to.
public enum Verdict: Sendable, Hashable {
  case holds
  /// Not wrong, but another phrase says it better: *knap halvdelen* of 42 %.
  case inexact
  /// *Tre ud af fire* of so few that readers count them, and it is not the count.
  case notTheCount
  case untrue
  /// True of the number, and not of the figure that is printed for it: *knap halvdelen* of 49.7 %, printed 50 %.
  case untrueAsPrinted
  /// It says another kind of thing than the value is: a share of a count, percent of percentage points.
  case otherKind

  /// Whether it only could be said better.
  public var isMild: Bool { self == .inexact || self == .notTheCount }
}

extension Claim {
  /// Whether it is true of a value whose number is known.
  public func holds(of value: Value) -> Bool { verdict(on: value) == .holds }

  /// How true it is of a value; nil when the value's number is not known.
  public func verdict(on value: Value) -> Verdict? {
    guard let number = value.number else { return nil }
    switch (content, value.measure) {
    case (.number(let said, let unit, let isInLetters), _):
      return NumberClaim(said, unit, isInLetters: isInLetters, approximation).verdict(on: value, number)
    case (.share(let base), .share): return verdict(on: base, value, number)
    case (.share(.outOf(let part, let whole)), .count): return countVerdict(part, whole, value, number)
    case (.share(.outOf(let part, let whole)), .number)
    where countVerdict(part, whole, value, number) == .holds: return .holds
    case (.share(let base), .number) where (0...1).contains(number): return verdict(on: base, value, number)
    case (.quantifier(let quantifier), .share): return PhraseLimits(quantifier).verdict(on: value, number)
    case (.quantifier(let quantifier), .number) where (0...1).contains(number):
      return PhraseLimits(quantifier).verdict(on: value, number)
    case (.share, _), (.quantifier, _): return .otherKind
    }
  }

  private func verdict(on base: ShareBase, _ value: Value, _ share: Double) -> Verdict {
    let verdict = PhraseLimits(base, approximation).verdict(on: value, share)
    guard approximation == .plain, case .outOf(let part, let whole) = base, let n = value.n,
      n == whole || n <= Self.countableAnswers, (0...1).contains(share)
    else { return verdict }
    let count = value.count ?? Int((share * Double(n)).rounded())
    if whole == n { return part == count ? .holds : .untrue }
    // A phrase of two numbers is read as a count when so few answered.
    if part * n == count * whole { return .holds }
    return verdict == .holds || verdict == .inexact ? .notTheCount : verdict
  }

  /// So few that a reader takes *tre ud af fire kommuner* for a count.
  private static let countableAnswers = 20

  /// *14 ud af 24 interview*, where the value is 14.
  private func countVerdict(_ part: Int, _ whole: Int, _ value: Value, _ number: Double) -> Verdict {
    guard approximation == .plain else { return .otherKind }
    return Double(part) == number && value.n ?? whole == whole ? .holds : .untrue
  }
}

extension PhraseLimits {
  fileprivate func verdict(on value: Value, _ share: Double) -> Verdict {
    guard side.contains(share) else { return .untrue }
    if isDirected, let printed = PrintedNumber(value, as: .percent(decimals: nil)),
      !side.contains(printed.number.double / 100)
    {
      return .untrueAsPrinted
    }
    return truth.contains(share) ? .holds : .inexact
  }
}
