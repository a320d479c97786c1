import Model

/// A number in arithmetic: how large it is, and what kind of number, so that what means nothing is not worked out.
struct Quantity: Sendable {
  var measure: Value.Measure
  var number: Double?
  /// The same exactly, in percent when it is a share or in points; nil where division has left the decimals.
  var exact: Decimal10?
  var unit: String?

  /// A number that an author wrote into the formula.
  var isLiteral = false

  init(_ measure: Value.Measure, _ number: Double?, exact: Decimal10? = nil, unit: String? = nil) {
    self.measure = measure
    self.number = exact.map { measure.isInPercent ? $0.share : $0.double } ?? number
    self.exact = exact
    self.unit = unit
  }

  init(literal: Decimal10) {
    self.init(.number, literal.double, exact: literal)
    isLiteral = true
  }

  init(_ value: Value) {
    let exact = value.measure == .count ? value.number.map { Decimal10(Int($0)) } : value.published
    self.init(value.measure, value.number, exact: exact, unit: value.unit)
  }
}

extension Value.Measure {
  /// Whether its exact number is a hundred times the number.
  var isInPercent: Bool { self == .share || self == .points }
}

extension Tabulator {
  /// The most operations that stand inside one another.
  private static let deepest = 200

  func quantity(_ formula: Formula, in edition: String?, depth: Int = 0) throws(ValueFault) -> Quantity {
    guard depth < Self.deepest else { throw .incompatible("formula with too many parts; divide it into several facts") }
    switch formula {
    case .number(let number): return Quantity(literal: number)
    case .value(let address): return Quantity(try value(address.inEdition(edition)))
    case .operation(let a, let sign, let b):
      let (a, b) = (try quantity(a, in: edition, depth: depth + 1), try quantity(b, in: edition, depth: depth + 1))
      let result =
        switch sign {
        case .plus: try a.plus(b)
        case .minus: try a.minus(b)
        case .times: try a.times(b)
        case .over: try a.over(b)
        }
      guard result.number?.isFinite ?? true else { throw .incompatible("number too large to work out") }
      return result
    }
  }
}
