import Model

/// What each operation makes of two kinds of number.
extension Quantity {
  func plus(_ other: Quantity) throws(ValueFault) -> Quantity {
    let measure: Value.Measure
    switch (self.measure, other.measure) {
    case (.share, .share): measure = .share
    case (.share, .points), (.points, .share): measure = .share
    case (.points, .points): measure = .points
    case (.count, .count): measure = .count
    case (.count, .number), (.number, .count), (.number, .number): measure = .number
    default: throw meaningless("plus", other)
    }
    return Quantity(
      measure, both(other, +), exact: bothExact(other).flatMap { Decimal10.sum([$0, $1]) },
      unit: try commonUnit(other, "plus"))
  }

  func minus(_ other: Quantity) throws(ValueFault) -> Quantity {
    let measure: Value.Measure
    switch (self.measure, other.measure) {
    case (.share, .share), (.points, .points): measure = .points
    case (.share, .points): measure = .share
    case (.number, .share) where isWhole: return try wholeLess(other)
    case (.count, .count): measure = .count
    case (.count, .number), (.number, .count), (.number, .number), (.mean, .mean): measure = .number
    default: throw meaningless("minus", other)
    }
    return Quantity(
      measure, both(other, -),
      exact: bothExact(other).flatMap { a, b in b.negated.flatMap { Decimal10.sum([a, $0]) } },
      unit: try commonUnit(other, "minus"))
  }

  func times(_ other: Quantity) throws(ValueFault) -> Quantity {
    let measure: Value.Measure
    switch (self.measure, other.measure) {
    case (let same, .number) where other.isLiteral && same != .count: measure = same
    case (.number, let same) where isLiteral && same != .count: measure = same
    case (.share, .share): measure = .share
    case (.share, .points), (.points, .share): measure = .points
    case (.share, .count), (.count, .share), (.share, .number), (.number, .share): measure = .number
    case (.count, .number), (.number, .count), (.number, .number), (.mean, .number), (.number, .mean), (.mean, .count),
      (.count, .mean):
      measure = .number
    default: throw meaningless("times", other)
    }
    let exact = bothExact(other).flatMap {
      $0.times($1, places: self.measure.places + other.measure.places - measure.places)
    }
    return Quantity(
      measure, both(other, *), exact: exact, unit: unit == nil ? other.unit : other.unit == nil ? unit : nil)
  }

  func over(_ other: Quantity) throws(ValueFault) -> Quantity {
    let measure: Value.Measure
    switch (self.measure, other.measure) {
    case (let same, .number) where other.isLiteral && same != .count: measure = same
    case (.share, .share), (.points, .points), (.points, .share): measure = .number
    case (.count, .count), (.count, .number), (.number, .count), (.number, .number), (.mean, .mean): measure = .number
    case (.number, .share), (.count, .share), (.mean, .number), (.number, .mean): measure = .number
    default: throw meaningless("divided by", other)
    }
    if other.number == 0 { throw .dividedByZero }
    return Quantity(measure, both(other, /), unit: other.unit == nil ? unit : nil)
  }

  /// *1 - share*: those who are left is a share too.
  private func wholeLess(_ share: Quantity) throws(ValueFault) -> Quantity {
    let exact = share.exact?.negated.flatMap { Decimal10.sum([Decimal10(100), $0]) }
    return Quantity(.share, share.number.map { 1 - $0 }, exact: exact)
  }

  private var isWhole: Bool { isLiteral && number == 1 }

  private func both(_ other: Quantity, _ operation: (Double, Double) -> Double) -> Double? {
    guard let number, let second = other.number else { return nil }
    return operation(number, second)
  }

  private func bothExact(_ other: Quantity) -> (Decimal10, Decimal10)? {
    guard let exact, let second = other.exact else { return nil }
    return (exact, second)
  }

  private func commonUnit(_ other: Quantity, _ sign: String) throws(ValueFault) -> String? {
    guard let unit, let second = other.unit, unit != second else { return unit ?? other.unit }
    throw .incompatible("\(unit) \(sign) \(second) is no number")
  }

  private func meaningless(_ sign: String, _ other: Quantity) -> ValueFault {
    .incompatible("\(measure.noun) \(sign) \(other.measure.noun) is no number")
  }
}

extension Value.Measure {
  fileprivate var noun: String {
    switch self {
    case .share: "a share"
    case .points: "a difference between shares"
    case .count: "a number of respondents"
    case .mean: "a mean"
    case .number: "a number"
    }
  }

  /// How many places the exact number's decimal sign is moved, because it is written in percent.
  fileprivate var places: Int { isInPercent ? 2 : 0 }
}
