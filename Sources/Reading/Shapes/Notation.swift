import Model

/// How a text is written that means more than its words: an address, a condition, a format.
struct Notation: Sendable {
  /// For messages: *an answer's identifier, or several joined with `+`*.
  let description: String
  let isValid: @Sendable (String) -> Bool
  /// A regular expression that every valid text matches, for schemas; nil where there is none.
  let pattern: String?
  /// The bounds of those that look like numbers.
  let bounds: JSONSchema.Bounds?
  /// What valid texts look like to who does not know the notation: `2020` and `true` can be identifiers.
  let types: [JSONSchema.PrimitiveType]
  /// What to write instead of a text that is not valid.
  let remedy: @Sendable (String) -> String?

  init(
    _ description: String, pattern: String? = nil, bounds: JSONSchema.Bounds? = nil,
    types: [JSONSchema.PrimitiveType] = [.string, .number, .boolean],
    remedy: @escaping @Sendable (String) -> String? = { _ in nil },
    isValid: @escaping @Sendable (String) -> Bool
  ) {
    self.description = description
    self.pattern = pattern
    self.bounds = bounds
    self.types = types
    self.remedy = remedy
    self.isValid = isValid
  }
}

extension Notation {
  /// `politikere.involveret`
  static let question = Notation(
    "a question's address, such as `survey.question`", pattern: SchemaPattern.addressOfQuestion,
    types: [.string, .number], remedy: withoutScheme
  ) {
    guard let address = ValueAddress(wellFormed: $0), case .question = address.subject else { return false }
    return address.conditions.isEmpty
  }

  /// `politikere.ansvar.ja@politiker=region`
  static let value = Notation(
    "a value's address, such as `survey.question.answer`", pattern: SchemaPattern.address, bounds: .notNegative,
    remedy: withoutScheme
  ) {
    ValueAddress(wellFormed: $0) != nil
  }

  /// `delvist-enig+helt-enig`
  static let answers = Notation(
    "an answer's identifier, or several joined with `+`", pattern: SchemaPattern.names, bounds: .notNegative,
    types: [.string, .integer, .boolean]
  ) {
    $0.identifiers(joinedBy: "+") != nil
  }

  /// `politiker`, `politiker=region` or `flertal=delvist-enig+helt-enig`
  static let groups = Notation(
    "a variable's identifier, or a group such as `variable=value`", pattern: SchemaPattern.groups, bounds: .notNegative,
    types: [.string, .integer, .boolean]
  ) {
    Chart.Groups(wellFormed: $0) != nil
  }

  /// `politikere.region`
  static let variable = Notation(
    "a survey's background variable, such as `survey.variable`", pattern: SchemaPattern.variable,
    types: [.string, .number]
  ) {
    let names = $0.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return names.count == 2 && names.allSatisfy(Identifier.isValid)
  }

  /// `region=nordjylland`
  static let condition = Notation(
    "a group such as `variable=value`", pattern: SchemaPattern.condition, types: [.string]
  ) { GroupCondition($0)?.isWellFormed == true }

  /// `involveret.ja`
  static let base = Notation(
    "an answer to another question, such as `question.answer`", pattern: SchemaPattern.base, types: [.string, .number]
  ) {
    GroupCondition(base: $0)?.isWellFormed == true
  }

  /// `role+sector+region`
  static let personFields = Notation(
    "what an attribution says, joined with `+`", pattern: SchemaPattern.personFields, types: [.string],
    remedy: { text in
      let names = PersonField.allCases.map(\.rawValue)
      let unknown = text.split(separator: "+").map(String.init).first { !names.contains($0) }
      return unknown.flatMap { NearMiss.remedy(for: $0, among: names) }
        ?? "use each at most once: \(names.map { "`\($0)`" }.joined(separator: ", "))"
    },
    isValid: { PersonField.all(in: $0) != nil })

  /// How a fact may be written.
  static let factFormat = Notation(
    "one of `percent`, `percent(1)`, `count`, `points`, `decimal(1)`, `plain`", pattern: SchemaPattern.factFormat,
    types: [.string],
    remedy: { NearMiss.remedy(for: $0, among: ["percent", "count", "points", "decimal(1)", "plain"]) },
    isValid: { text in
      switch ValueFormat(text) {
      case .percent, .count, .points, .decimal, .plain: true
      default: false
      }
    })

  private static let withoutScheme: @Sendable (String) -> String? = { text in
    text.hasPrefix("value:") ? "write it without `value:`" : nil
  }
}

extension ValueAddress {
  /// Reads an address all of whose names are identifiers.
  init?(wellFormed text: String) {
    self.init(text)
    let names: [String] =
      switch subject {
      case .fact(let id), .survey(let id): [id]
      case .question(let survey, let question): [survey, question]
      case .answers(let survey, let question, let answers): [survey, question] + answers
      }
    guard names.allSatisfy(Identifier.isValid), conditions.allSatisfy(\.isWellFormed) else { return nil }
  }
}

extension GroupCondition {
  /// Whether all its names are identifiers.
  var isWellFormed: Bool { Identifier.isValid(variable) && values.allSatisfy(Identifier.isValid) }
}

extension Chart.Groups {
  /// Reads a variable's identifier, or a condition.
  init?(wellFormed text: String) {
    if Identifier.isValid(text) {
      self = .variable(text)
    } else if let condition = GroupCondition(text), condition.isWellFormed {
      self = .condition(condition)
    } else {
      return nil
    }
  }
}

extension String {
  /// The identifiers that a sign joins; nil when one of them is none.
  func identifiers(joinedBy sign: Character) -> [String]? {
    let parts = split(separator: sign, omittingEmptySubsequences: false).map(String.init)
    return parts.allSatisfy(Identifier.isValid) ? parts : nil
  }
}
