import Model

/// Works out every value that a report can ask for: from surveys, from facts, and from arithmetic on both.
public struct Tabulator: Sendable {
  public let surveys: [String: Survey]
  public let facts: [String: Fact]

  /// Of two alike the first is used; a check reports the second.
  public init(surveys: [Survey], facts: Facts) {
    self.surveys = Dictionary(surveys.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.facts = Dictionary(facts.facts.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value at an address. A number that the data do not have is a value without a number, not a fault.
  ///
  /// - Parameter format: decides what is asked for: `n` and `count` of a share, `mean` of a question.
  public func value(_ address: ValueAddress, as format: ValueFormat? = nil) throws(ValueFault) -> Value {
    guard case .fact(let id) = address.subject, let fact = facts[id], let number = fact.value else {
      throw .unknownFact("")
    }
    return Value(
      address: address, measure: .number, number: number.double, published: number, unit: fact.unit,
      format: fact.format, origin: Value.Origin(location: fact.id.location))
  }
}
