import Model

@testable import Editing

/// Values for tests, each with as much as a test needs.
enum Sample {
  static func share(
    _ number: Double?, published: Decimal10? = nil, phrase: String? = nil, n: Int? = nil, count: Int? = nil
  ) -> Value {
    value(.share, number, published: published, phrase: phrase, n: n, count: count)
  }

  /// A share of so many thousandths of a percent, as if it had been published with three decimals.
  static func share(thousandths: Int) -> Value {
    share(Double(thousandths) / 100_000, published: Decimal10(thousandths, decimals: 3))
  }

  /// A percentage as it is published: `22.7`.
  static func published(_ percent: String) -> Value {
    let published = Decimal10(percent)
    return share(published.map { $0.double / 100 }, published: published)
  }

  /// A number from facts.yaml.
  static func fact(_ number: String) -> Value {
    let published = Decimal10(number)
    return value(.number, published?.double, published: published)
  }

  static func value(
    _ measure: Value.Measure, _ number: Double?, published: Decimal10? = nil, phrase: String? = nil, n: Int? = nil,
    count: Int? = nil, format: ValueFormat? = nil
  ) -> Value {
    Value(
      address: ValueAddress(.fact("x")), measure: measure, number: number, published: published, phrase: phrase, n: n,
      count: count, format: format, origin: Value.Origin(location: SourceLocation(file: "facts.yaml")))
  }
}
