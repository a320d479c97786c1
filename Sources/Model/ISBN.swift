/// The check of an ISBN-13.
///
/// Source: ISO 2108, the ISBN Users' Manual: weights 1 and 3 by turns over twelve figures; the thirteenth makes the sum a
/// multiple of ten.
public enum ISBN {
  public enum Fault: Hashable, Sendable {
    /// Not thirteen figures with hyphens or spaces between.
    case malformed
    /// The check figure should have been another.
    case wrongCheckDigit(expected: Int)
  }

  /// What is wrong with `text`, or nil.
  public static func fault(in text: String) -> Fault? {
    let figures = text.unicodeScalars.filter { $0 != "-" && $0 != " " }
    guard figures.count == 13, figures.allSatisfy({ ("0"..."9").contains($0) }) else { return .malformed }
    let numbers = figures.map { Int($0.value) - 48 }
    guard numbers[0] == 9, numbers[1] == 7, numbers[2] == 8 || numbers[2] == 9 else { return .malformed }
    let sum = numbers.prefix(12).enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
    let expected = (10 - sum % 10) % 10
    return expected == numbers[12] ? nil : .wrongCheckDigit(expected: expected)
  }
}
