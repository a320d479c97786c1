/// What a chart shows and how, as the author asked for it.
public struct Chart: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case bars, grouped, stacked, diverging, split, number, people, comparison, multiples, line, table
  }

  public enum Order: String, CaseIterable, Sendable { case given, falling, rising }

  public var kind: Located<Kind>
  /// Questions' addresses without answers: `politikere.involveret`.
  public var questions: [Located<ValueAddress>]
  /// One answer each, or several whose sum is shown; none: all that figures show.
  public var answers: [Located<[String]>]
  /// A variable's identifier (all its values), or conditions.
  public var groups: [Located<Groups>]
  /// Whether everybody is shown beside the groups.
  public var withTotal: Bool
  public var order: Order
  /// Answers or groups that the chart makes stand out.
  public var highlight: [Located<String>]
  /// Of a big number or figures of people.
  public var value: Located<ValueAddress>?
  /// Of figures of people: how many are drawn.
  public var outOf: Int?
  public var sentence: String?
  /// Other words for a row or a series, by what the author wrote for it: `delvist-enig+helt-enig`.
  public var labels: [String: String]

  public enum Groups: Sendable, Hashable {
    case variable(String)
    case condition(GroupCondition)
  }

  public init(
    kind: Located<Kind>, questions: [Located<ValueAddress>] = [], answers: [Located<[String]>] = [],
    groups: [Located<Groups>] = [], withTotal: Bool = false, order: Order = .given, highlight: [Located<String>] = [],
    value: Located<ValueAddress>? = nil, outOf: Int? = nil, sentence: String? = nil, labels: [String: String] = [:]
  ) {
    self.kind = kind
    self.questions = questions
    self.answers = answers
    self.groups = groups
    self.withTotal = withTotal
    self.order = order
    self.highlight = highlight
    self.value = value
    self.outOf = outOf
    self.sentence = sentence
    self.labels = labels
  }
}
