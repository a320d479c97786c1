import Model
import Tabulating

extension HouseStyle {
  /// *n = 418*, never broken inside.
  ///
  /// - Parameter n: in figures, or the mark for what is withheld.
  func respondents(_ n: String) -> String { "n\(Self.noBreakSpace)=\(Self.noBreakSpace)\(n)" }

  /// A share in percent as it is printed; nil where it is not known.
  func printedPercent(_ value: Value) -> Decimal10? {
    PrintedNumber(value).flatMap { $0.unit == .percent ? $0.number : nil }
  }
}

extension Value {
  /// How many answered, in figures; the mark where that is withheld, nil where nobody knows it. Nobody answers a fact.
  func respondents(_ style: HouseStyle) -> String? {
    if isWithheld, address.survey != nil { return HouseStyle.missingMark }
    return n.map { style.figures(Decimal10($0)) }
  }
}
