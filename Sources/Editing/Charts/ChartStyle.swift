import Model

extension HouseStyle {
  /// *n = 418*, never broken inside.
  func respondents(_ n: Int) -> String {
    "n\(Self.noBreakSpace)=\(Self.noBreakSpace)\(figures(Decimal10(n)))"
  }

  /// A share in percent as it is printed; nil where it is not known.
  func printedPercent(_ value: Value) -> Decimal10? {
    PrintedNumber(value).flatMap { $0.unit == .percent ? $0.number : nil }
  }
}
