/// A decimal number kept as it was written: `1.50` is not `1.5000000000000002`, and sums of them are exact.
public struct Decimal10: Sendable, Hashable {
  /// The number times ten to the power of `decimals`.
  public let units: Int
  /// How many figures stood after the decimal sign, 0 to 9.
  public let decimals: Int

  public init(_ units: Int, decimals: Int = 0) {
    self.units = units
    self.decimals = decimals
  }

  /// Reads `24`, `-3`, `1.5`: a decimal point, no grouping, at most 15 figures of which 9 decimals.
  public init?(_ text: String) {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= 9, whole.utf8.count + fraction.utf8.count <= 15,
      (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }), let units = Int(whole + fraction)
    else { return nil }
    self.units = isNegative ? -units : units
    self.decimals = fraction.utf8.count
  }

  /// The nearest binary number.
  public var double: Double { Double(units) / Double(Self.power(decimals)) }

  /// The exact sum, with as many decimals as the term that has most; nil if it is too large to hold.
  public static func sum(_ terms: some Collection<Decimal10>) -> Decimal10? {
    let decimals = terms.map(\.decimals).max() ?? 0
    var total = 0
    for term in terms {
      let (scaled, tooLarge) = term.units.multipliedReportingOverflow(by: power(decimals - term.decimals))
      let (next, overflow) = total.addingReportingOverflow(scaled)
      guard !tooLarge, !overflow else { return nil }
      total = next
    }
    return Decimal10(total, decimals: decimals)
  }

  /// Equal as numbers, whatever zeros were written at the end.
  public func isEqual(to other: Decimal10) -> Bool {
    let shortest = { (x: Decimal10) -> (Int, Int) in
      var (units, decimals) = (x.units, x.decimals)
      while decimals > 0, units.isMultiple(of: 10) { (units, decimals) = (units / 10, decimals - 1) }
      return (units, decimals)
    }
    return shortest(self) == shortest(other)
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }
}
