import Model

/// Works out every value that a report can ask for: from surveys, from facts, and from arithmetic on both.
///
/// What a name can mean is looked up in `Lookup.swift`; published shares, respondents' answers and facts are worked out
/// in the folders `Published`, `Answers` and `Facts`.
public struct Tabulator: Sendable {
  public let surveys: [String: Survey]
  public let facts: [String: Fact]
  /// By survey, then by question.
  let questions: [String: [String: Question]]
  let published: [String: PublishedShares]
  let respondents: [String: Respondents]
  /// Whom it is asked about.
  public let scope: EditionScope
  /// What may be shown; nil: everything.
  public let disclosure: Disclosure?
  let workedFacts = Cache<FactInEdition, Result<Value, ValueFault>>()
  /// What has been asked already: text, charts, notes and checks ask for the same values again and again.
  private let answered = Cache<Asked, Result<Value, ValueFault>>()
  let tested = Cache<AskedPair, Result<GroupTest?, ValueFault>>()
  /// What surveys answer whoever asks, by scoped address: all editions share it.
  private let counted: Cache<Asked, Result<Value, ValueFault>>

  private struct Asked: Hashable {
    var address: ValueAddress
    var format: ValueFormat?
  }

  /// Of two alike the first is used; a check reports the second.
  public init(surveys: [Survey], facts: Facts, scope: EditionScope = EditionScope()) {
    self.scope = scope
    disclosure = nil
    counted = Cache()
    self.surveys = Dictionary(surveys.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    self.facts = Dictionary(facts.facts.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    questions = self.surveys.mapValues { survey in
      Dictionary(survey.questions.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
    published = self.surveys.compactMapValues { survey in
      guard case .shares(let rows) = survey.data else { return nil }
      return PublishedShares(survey, rows)
    }
    respondents = self.surveys.compactMapValues { survey in
      guard case .answers(let table) = survey.data else { return nil }
      return Respondents(survey, table)
    }
  }

  /// The same surveys asked about others. What has been counted is not counted again.
  ///
  /// - Parameter disclosure: withholds what a run must not show; nil withholds nothing.
  public init(_ other: Tabulator, scope: EditionScope, disclosure: Disclosure? = nil) {
    surveys = other.surveys
    facts = other.facts
    questions = other.questions
    published = other.published
    respondents = other.respondents
    counted = other.counted
    self.scope = scope
    self.disclosure = disclosure
  }

  /// The same, but only what must be hidden is withheld, not what nobody has planned to print: for messages about what could be.
  public var showingUnplanned: Tabulator { Tabulator(self, scope: scope, disclosure: disclosure?.showingUnplanned) }

  /// The value at an address, which says whom it is about once it is scoped. A number that the data do not have is a value without a
  /// number, not a fault; so is one that disclosure control withholds.
  ///
  /// - Parameter format: decides what is asked for: `n` and `count` of a share, `mean` of a question.
  public func value(_ asked: ValueAddress, as format: ValueFormat? = nil) throws(ValueFault) -> Value {
    try answered.value(Asked(address: asked, format: format)) {
      Result { () throws(ValueFault) in
        let address = try scoped(asked)
        let value = try counted(address, as: format)
        // Of a fact its operands decide; see `FactValues`.
        return disclosure?.hides(value.address, as: format) ?? false ? value.withheld : value
      }
    }.get()
  }

  /// A survey's number is the same whoever asks; what a fact is hangs on the edition and on what is withheld from it.
  private func counted(_ address: ValueAddress, as format: ValueFormat?) throws(ValueFault) -> Value {
    guard address.survey != nil else { return try value(at: address, as: format) }
    return try counted.value(Asked(address: address, format: format)) {
      Result { () throws(ValueFault) in try value(at: address, as: format) }
    }.get()
  }

  /// - Parameter address: scoped.
  private func value(at address: ValueAddress, as format: ValueFormat?) throws(ValueFault) -> Value {
    switch address.subject {
    case .fact(let id):
      // A name alone can be a survey's, of which the number of respondents is asked.
      if facts[id] == nil, surveys[id] != nil {
        return try value(ValueAddress(.survey(id), edition: address.edition), as: format)
      }
      return try fact(id, in: address.edition, as: format)
    case .survey(let id):
      let survey = try survey(id)
      try survey.check(address.conditions)
      try format.check(isCountOnly: "`\(address)` is a number of respondents")
      return participants(survey, address)
    case .question(let surveyID, let questionID):
      let (survey, question) = (try survey(surveyID), try question(surveyID, questionID))
      try survey.check(address.conditions)
      if format == .mean { return try mean(survey, question, address) }
      try format.check(isCountOnly: "`\(address)` is the number of answers to a question")
      return answered(survey, question, address)
    case .answers(let surveyID, let questionID, let answers):
      let (survey, question) = (try survey(surveyID), try question(surveyID, questionID))
      try survey.check(answers, of: question)
      try survey.check(address.conditions)
      return try share(survey, question, answers, address, as: format)
    }
  }
}

extension ValueFormat? {
  /// A number of respondents cannot be written as a share or a mean.
  fileprivate func check(isCountOnly what: String) throws(ValueFault) {
    switch self {
    case .percent: throw .incompatible("\(what), not a share")
    case .points: throw .incompatible("\(what), not a difference between shares")
    case .mean: throw .incompatible("\(what) and has no mean")
    case .of: throw .incompatible("\(what), not a part of it")
    case .comparison: throw .incompatible("\(what), and shares are compared")
    default: return
    }
  }
}
