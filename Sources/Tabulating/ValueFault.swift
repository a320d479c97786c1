import Model

/// Why there is no value at an address.
public enum ValueFault: Error, Hashable, Sendable {
  case unknownFact(String)
  case unknownSurvey(String)
  case unknownQuestion(String, survey: String)
  /// The question with its survey: `politikere.forny`.
  case unknownAnswer(String, question: String)
  case unknownVariable(String, survey: String)
  /// The variable, or the question that stands where one does, with its survey: `politikere.politiker`.
  case unknownGroup(String, variable: String)
  /// An edition that is not made of the report.
  case unknownEdition(String)
  /// A fact that is worked out from itself, by way of these.
  case circular([String])
  case dividedByZero
  /// Arithmetic that means nothing, such as a share plus a count; says which.
  case incompatible(String)
  /// A mean of answers whose codes are no numbers.
  case noNumbers(question: String)
  /// What a survey of published shares was asked for and cannot know.
  case notPublished(String)
}

extension ValueFault {
  /// What is wrong, as a diagnostic says it.
  public var message: String {
    switch self {
    case .unknownFact(let name): "no fact or survey is called `\(name)`"
    case .unknownSurvey(let name): "no survey is called `\(name)`"
    case .unknownQuestion(let name, let survey): "no question of `\(survey)` is called `\(name)`"
    case .unknownAnswer(let name, let question): "no answer to `\(question)` is called `\(name)`"
    case .unknownVariable(let name, let survey): "no background variable or question of `\(survey)` is called `\(name)`"
    case .unknownGroup(let name, let variable): "no group of `\(variable)` is called `\(name)`"
    case .unknownEdition(let name): "no edition is called `\(name)`"
    case .circular(let names): "fact worked out from itself: \(names.map { "`\($0)`" }.joined(separator: " ← "))"
    case .dividedByZero: "division by zero"
    case .incompatible(let what): what
    case .noNumbers(let question):
      "no mean of `\(question)`: its answers have codes that are no numbers, or several can be given"
    case .notPublished(let what): "\(what) cannot be known from published shares"
    }
  }

  /// The name that was asked for; nil when the fault is not a name.
  public var name: String? {
    switch self {
    case .unknownFact(let name), .unknownSurvey(let name), .unknownQuestion(let name, _),
      .unknownAnswer(let name, _), .unknownVariable(let name, _), .unknownGroup(let name, _), .unknownEdition(let name):
      name
    case .circular, .dividedByZero, .incompatible, .noNumbers, .notPublished: nil
    }
  }

  /// What to do about a fault that is not a name that does not exist.
  private var instruction: String? {
    switch self {
    case .circular: "give one of them a number"
    case .dividedByZero: "correct the number that is divided by"
    case .noNumbers: "give every answer that is not omitted a number as its `code`"
    default: nil
    }
  }

  /// What to do about it: the name that was probably meant, or what is to be added or corrected.
  public func remedy(in tabulator: Tabulator) -> String? {
    guard let name else { return instruction }
    if let miss = NearMiss.remedy(for: name, among: tabulator.names(insteadOf: self)) { return miss }
    guard case .unknownAnswer(_, let place) = self, tabulator.surveys[place.firstName]?.isInterviews == true else {
      return addition
    }
    return
      "give quotes by people or pseudonyms the theme `\(name)`, and none by somebody who cannot be told from others"
  }

  private var addition: String? {
    switch self {
    case .unknownFact(let name): "add `- id: \(name)` to `facts.yaml`"
    case .unknownSurvey(let name): "add `surveys/\(name).yaml`"
    case .unknownQuestion(let name, let survey): "add `- id: \(name)` to `questions` in `surveys/\(survey).yaml`"
    case .unknownVariable(let name, let survey): "add `- id: \(name)` to `groups` in `surveys/\(survey).yaml`"
    case .unknownEdition:
      "write `@variable=value` for a group, `@national` for everybody, or an edition that `editions.yaml` makes"
    case .unknownAnswer(let name, let place):
      "add `\(name)` to the answers of `\(place.lastName)` in `surveys/\(place.firstName).yaml`"
    case .unknownGroup(let name, let place):
      "add `\(name)` to the values of `\(place.lastName)` in `surveys/\(place.firstName).yaml`"
    default: nil
    }
  }
}

extension Tabulator {
  /// The names that would have been right where a fault found one that is not, in the order of the files.
  public func names(insteadOf fault: ValueFault) -> [String] {
    switch fault {
    case .unknownFact: facts.keys.sorted() + surveys.keys.sorted()
    case .unknownSurvey: surveys.keys.sorted()
    case .unknownQuestion(_, let survey): surveys[survey]?.questions.map(\.id.value) ?? []
    case .unknownVariable(_, let survey):
      (surveys[survey]?.variables.map(\.id.value) ?? []) + (surveys[survey]?.questions.map(\.id.value) ?? [])
    case .unknownAnswer(_, let place):
      surveys[place.firstName]?.question(place.lastName)?.answers.map(\.id.value) ?? []
    case .unknownGroup(_, let place):
      surveys[place.firstName].flatMap { survey in
        survey.variable(place.lastName)?.values.map(\.id.value)
          ?? survey.question(place.lastName)?.answers.map(\.id.value)
      } ?? []
    case .unknownEdition: [Edition.national] + scope.others.keys.sorted()
    case .circular, .dividedByZero, .incompatible, .noNumbers, .notPublished: []
    }
  }
}

extension String {
  fileprivate var firstName: String { String(prefix { $0 != "." }) }
  fileprivate var lastName: String { String(drop { $0 != "." }.dropFirst()) }
}
