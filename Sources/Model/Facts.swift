/// A number that is known from somewhere else than the report's own data, and where from.
public struct Fact: Record {
  public var id: Located<String>
  public var value: Decimal10
  public var unit: String?
  /// An identifier in sources.yaml.
  public var source: Located<String>?
  public var page: String?
  public var note: String?

  public init(
    id: Located<String>, value: Decimal10, unit: String? = nil, source: Located<String>? = nil, page: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.value = value
    self.unit = unit
    self.source = source
    self.page = page
    self.note = note
  }
}

/// A sum that must hold.
public struct FactSum: Sendable {
  public var total: Located<String>
  public var parts: [Located<String>]

  public init(total: Located<String>, parts: [Located<String>]) {
    self.total = total
    self.parts = parts
  }
}

/// What `facts.yaml` says.
public struct Facts: Sendable {
  public var facts: [Fact]
  public var sums: [FactSum]

  public init(facts: [Fact] = [], sums: [FactSum] = []) {
    self.facts = facts
    self.sums = sums
  }
}
