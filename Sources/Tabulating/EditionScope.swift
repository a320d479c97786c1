import Model

/// Whom an edition's numbers are about, and whom other editions' are.
public struct EditionScope: Sendable {
  /// An edition whose numbers stand beside another's, and what charts call it.
  public struct Side: Sendable {
    public var id: String
    /// *Nordjylland*, *Hele landet*
    public var label: LocalizedText
    /// *i Nordjylland*; nil where it is not known.
    public var place: LocalizedText?
    public var isEverybody: Bool

    public init(id: String, label: LocalizedText, place: LocalizedText? = nil, isEverybody: Bool = false) {
      self.id = id
      self.label = label
      self.place = place
      self.isEverybody = isEverybody
    }
  }

  /// The conditions that hold in every address that says nothing else; none is everybody.
  public var filter: [GroupCondition]
  /// By edition, the filters of those that an address can name.
  public var others: [String: [GroupCondition]]
  /// The edition itself; nil where there are no editions.
  public var own: Side?
  /// What it is compared with, the nearest first.
  public var comparedWith: [Side]
  /// What all are called of whom an edition's are some: *Hele landet*.
  public var everybody: LocalizedText

  public init(
    filter: [GroupCondition] = [], others: [String: [GroupCondition]] = [:], own: Side? = nil,
    comparedWith: [Side] = [],
    everybody: LocalizedText = LocalizedText("")
  ) {
    self.filter = filter
    self.others = others
    self.own = own
    self.comparedWith = comparedWith
    self.everybody = everybody
  }

  /// The filter of an edition that an address names; of everybody for `national`.
  func filter(of edition: String?) throws(ValueFault) -> [GroupCondition] {
    guard let edition else { return filter }
    if edition == Edition.national { return [] }
    guard let filter = others[edition] else { throw .unknownEdition(edition) }
    return filter
  }
}

extension Tabulator {
  /// The address with the conditions of the edition that it is asked in or of. A condition of its own on a variable goes
  /// before the edition's on the same, and what a survey does not know of its respondents divides nobody: its numbers
  /// are everybody's in every edition.
  public func scoped(_ address: ValueAddress) throws(ValueFault) -> ValueAddress {
    let filter = try scope.filter(of: address.edition)
    guard let survey = address.survey.flatMap({ surveys[$0] }) else { return address }
    let own = filter.filter { condition in
      survey.knows(condition.variable) && !address.conditions.contains { $0.variable == condition.variable }
    }
    var scoped = address
    scoped.conditions = (address.conditions + own).map { answerable($0, by: survey) }
    return scoped
  }

  /// Whether the edition's numbers of a survey are of some of its respondents only.
  public func isScoped(_ survey: Survey) -> Bool { scope.filter.contains { survey.knows($0.variable) } }
}

extension ValueAddress {
  /// The survey that it asks.
  public var survey: String? {
    switch subject {
    case .fact: nil
    case .survey(let survey), .question(let survey, _), .answers(let survey, _, _): survey
    }
  }
}

extension Survey {
  /// Whether something can be asked of those who have a value of the variable, or gave an answer to the question.
  func knows(_ variable: String) -> Bool {
    self.variable(variable) != nil || question(variable) != nil
  }
}
