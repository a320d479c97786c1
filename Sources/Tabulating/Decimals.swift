import Model

/// Exact arithmetic with decimal numbers; nil where a number would be too large to hold.
extension Decimal10 {
  var negated: Decimal10? {
    let (units, overflow) = 0.subtractingReportingOverflow(units)
    return overflow ? nil : Decimal10(units, decimals: decimals)
  }

  /// The product, divided by ten to the power of `places`.
  func times(_ other: Decimal10, places: Int) -> Decimal10? {
    var (units, overflow) = units.multipliedReportingOverflow(by: other.units)
    var decimals = decimals + other.decimals + places
    while decimals > Self.mostDecimals, units.isMultiple(of: 10) { (units, decimals) = (units / 10, decimals - 1) }
    return overflow || decimals > Self.mostDecimals ? nil : Decimal10(units, decimals: decimals)
  }

  /// A percentage as a share of one: the binary number nearest to the quotient.
  var share: Double {
    decimals <= Self.mostDecimals ? Decimal10(units, decimals: decimals + 2).double : double / 100
  }

  private static let mostDecimals = 9
}
