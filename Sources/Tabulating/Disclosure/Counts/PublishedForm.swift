/// How a count reaches a page.
///
/// A weighted share is shown as `.count`: whoever reads one is taken to know the unweighted count behind it. He does not, for he
/// has no respondent's weight; but what cannot be told from exact counts cannot be told from weighted shares either, because they
/// add up along the same sums.
public enum PublishedForm: Sendable, Hashable {
  /// As a number of respondents, or so that the number can be worked out.
  case count
  /// As an unweighted share of the cell with that number, in percent with so many decimals.
  case share(decimals: Int, of: Int)
  /// Not at all: nobody asked for it.
  case withheld

  /// With more decimals than this a share is taken to tell its count.
  static let mostDecimals = 3
}

/// A share in percent, rounded half away from zero, and what it tells.
struct RoundedShare: Sendable, Hashable {
  /// How many units of the last decimal it shows: 636 for 63.6 %.
  var units: Int
  /// How many such units make a whole.
  var unitsInWhole: Int

  /// The share that `count` of `base` is printed as; nil of nobody.
  init?(_ count: Int, of base: Int, decimals: Int) {
    guard base > 0, (0...PublishedForm.mostDecimals).contains(decimals) else { return nil }
    unitsInWhole = (0..<decimals).reduce(100) { power, _ in power * 10 }
    units = (2 * count * unitsInWhole + base) / (2 * base)
  }

  /// The counts that are printed like this when they are shares of `base`: 63.6 % of 11 is 7 and nothing else.
  func counts(of base: Int) -> ClosedRange<Int> {
    let lowest = max(0, ((2 * units - 1) * base + 2 * unitsInWhole - 1) / (2 * unitsInWhole))
    let highest = ((2 * units + 1) * base - 1) / (2 * unitsInWhole)
    return lowest...max(lowest, highest)
  }
}
