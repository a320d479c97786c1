/// Numbers as TeX reads them: fixed, at most four decimals, no exponent.
enum PlainDecimal {
  /// A part of a plot's width, 0…1; what lies outside is drawn at the end. Nil when it is no number.
  ///
  /// What is more than nothing stays so: a bar of a hundred-thousandth is written `0.0001`.
  static func part(_ number: Double?) -> String? {
    guard let number, !number.isNaN else { return nil }
    guard number > 0 else { return "0" }
    let tenThousandths = max(1, Int((min(number, 1) * 10_000).rounded()))
    guard tenThousandths < 10_000 else { return "1" }
    let digits = String(tenThousandths)
    var decimals = String(repeating: "0", count: 4 - digits.count) + digits
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "0." + decimals
  }

  /// A share as a part of an axis that ends at `axisEnd`.
  static func part(_ share: Double?, ofAxis axisEnd: Double) -> String? {
    part(share.map { axisEnd > 0 && axisEnd.isFinite ? $0 / axisEnd : $0 })
  }
}
