/// A number that is known from somewhere else than the report's own data, and where from; or one that is worked out from others.
public struct Fact: Record {
  public enum Content: Sendable {
    case number(Decimal10)
    /// `besvaret / population`: arithmetic on facts and on survey values.
    case formula(Located<Formula>)
    /// Only words are known: *syv ud af ti*.
    case phrase(String)
  }

  public var id: Located<String>
  public var content: Content
  public var unit: String?
  /// An identifier in sources.yaml.
  public var source: Located<String>?
  public var page: String?
  public var note: String?
  /// How it is written unless a link says otherwise.
  public var format: ValueFormat?

  public init(
    id: Located<String>, content: Content, unit: String? = nil, source: Located<String>? = nil, page: String? = nil,
    note: String? = nil, format: ValueFormat? = nil
  ) {
    self.id = id
    self.content = content
    self.unit = unit
    self.source = source
    self.page = page
    self.note = note
    self.format = format
  }

  /// A fact that is a number.
  public init(
    id: Located<String>, value: Decimal10, unit: String? = nil, source: Located<String>? = nil, page: String? = nil,
    note: String? = nil
  ) {
    self.init(id: id, content: .number(value), unit: unit, source: source, page: page, note: note)
  }

  /// The number that the author wrote; nil when it is worked out or unknown.
  public var value: Decimal10? {
    if case .number(let number) = content { number } else { nil }
  }
}

/// Arithmetic on values, as an author writes it: operators with a space on both sides, parentheses, numbers, addresses.
public indirect enum Formula: Hashable, Sendable {
  public enum Operator: Character, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
  }

  case number(Decimal10)
  case value(ValueAddress)
  case operation(Formula, Operator, Formula)
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
