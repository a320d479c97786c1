import Model

/// How many of a row of drawn people are filled, and the words that say it: *3 ud af 4*.
public struct PeopleDrawing: Sendable, Hashable {
  /// How many are drawn when the author does not say.
  static let usualCount = 10

  public var filled: Int
  public var outOf: Int
  /// What the drawing says of the value, true or not.
  public var words: String

  /// Nil where neither the number nor a share in words is known.
  init?(_ value: Value, outOf: Int, in language: Language) {
    let known = value.number ?? value.phrase.flatMap { Claim.read($0, in: language)?.namedShare }
    guard let share = known else { return nil }
    filled = min(max(Int((share * Double(outOf)).rounded()), 0), outOf)
    self.outOf = outOf
    words = "\(filled) \(Terms.of(language).chart.outOf) \(outOf)"
  }

  /// The drawing of a chart of people; nil for another chart, and where neither the number nor a share in words is known.
  public init?(_ chart: Chart, _ value: Value, in language: Language) {
    guard chart.kind.value == .people else { return nil }
    self.init(value, outOf: chart.outOf ?? Self.usualCount, in: language)
  }
}

extension Claim {
  /// The share that words such as *syv ud af ti* name; nil for *knap halvdelen*, which names none exactly.
  fileprivate var namedShare: Double? {
    guard approximation == .plain, case .share(let base) = content else { return nil }
    return Double(base.fraction.numerator) / Double(base.fraction.denominator)
  }
}
