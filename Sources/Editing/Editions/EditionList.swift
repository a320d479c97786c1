import Model
import Tabulating

/// The editions that a report is made in, in the order of `editions.yaml`, and those that are not.
public struct EditionList: Sendable {
  public private(set) var editions: [Edition] = []
  public private(set) var heldBack: [HeldBackEdition] = []
  /// How many of each survey's respondents each edition is about, held back or not, by the edition's identifier.
  public private(set) var answers: [String: [SurveyAnswers]] = [:]
  /// What is wrong with the editions: names that name nothing, and names twice.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The editions of a report, and what is wrong with them and with every `only` that names one.
  public init(_ report: Report) {
    // An edition is made because people answered, not because some of them were interviewed.
    let tabulator = Tabulator(surveys: report.surveys.filter { !$0.isInterviews }, facts: report.facts)
    self = Self.expand(report.editionEntries, tabulator, language: report.metadata.language)
    let known = known
    for pattern in report.patternsOfEditions where !known.contains(where: EditionPattern(pattern.value).matches) {
      diagnostics.append(.unknownEdition(pattern, among: known))
    }
  }

  private init() {}

  /// The editions that entries are, by hand and by rule.
  ///
  /// - Parameters:
  ///   - tabulator: of all answers, not of an edition's.
  ///   - language: of editions that name none.
  public static func expand(
    _ entries: [EditionEntry], _ tabulator: Tabulator, language: Language = .danish
  ) -> EditionList {
    var list = EditionList()
    let surveys = EditionSurveys(tabulator)
    for entry in entries {
      switch entry {
      case .one(let edition):
        let filled = EditionFilling(names: surveys.names(of: edition.filter, in: edition.language ?? language))
          .filled(edition)
        list.add(filled, surveys)
      case .each(let rule): list.add(rule, surveys, language)
      }
    }
    list.settleComparisons()
    return list
  }
}

/// How many of a survey's respondents an edition is about.
public struct SurveyAnswers: Sendable, Hashable {
  public var survey: String
  /// Nil where the survey's source does not say.
  public var n: Int?
}

/// An edition that is not made, and why.
public struct HeldBackEdition: Sendable {
  public enum Reason: Sendable, Hashable {
    /// So many answered, and so many must.
    case tooFewAnswers(Int, least: Int)
    /// The survey's source does not say how many answered.
    case unknownAnswers(least: Int)
    /// What is shown of it would give others away, so that nothing may be.
    case givesOthersAway
  }

  public var edition: Edition
  public var reason: Reason

  /// Why, in words.
  public var why: String {
    switch reason {
    case .tooFewAnswers(let count, let least): "\(count) \(count == 1 ? "answer" : "answers"), at least \(least) needed"
    case .unknownAnswers(let least): "number of answers unknown, at least \(least) needed"
    case .givesOthersAway: "its numbers could be used to work out what is hidden"
    }
  }
}

extension EditionList {
  /// The list without editions of which nothing may be shown.
  ///
  /// - Parameter ids: their identifiers.
  public func holdingBack(_ ids: Set<String>) -> EditionList {
    var list = self
    list.editions.removeAll { ids.contains($0.id.value) }
    list.heldBack += editions.filter { ids.contains($0.id.value) }
      .map { HeldBackEdition(edition: $0, reason: .givesOthersAway) }
    return list
  }

  /// What editions can be called in `only` and compared with: those that are made, those that are held back, and everybody.
  private var known: [String] {
    ((editions + heldBack.map(\.edition)).map(\.id.value) + [Edition.national]).sorted()
  }

  private mutating func add(_ rule: EditionRule, _ surveys: EditionSurveys, _ language: Language) {
    guard let survey = surveys[rule.survey.value] else {
      return report(.unknownEditionData(rule.survey, "survey", among: surveys.ids))
    }
    guard let variable = survey.variable(rule.variable.value) else {
      let known = survey.variables.map(\.id.value)
      return report(.unknownEditionData(rule.variable, "background variable of `\(survey.id.value)`", among: known))
    }
    for value in variable.values {
      let condition = GroupCondition(variable.id.value, [value.id.value])
      var edition = rule.pattern
      edition.filter.append(condition)
      let filling = EditionFilling(
        id: value.id.value, names: surveys.names(of: [condition], in: edition.language ?? language),
        region: surveys.region(of: value.id.value, variable, survey))
      edition = filling.filled(edition)
      for name in filling.unknown(in: edition) {
        report(.unknownPlaceholder(name, at: rule.pattern.id.location, among: filling.placeholders))
      }
      add(edition, surveys, rule: rule)
    }
  }

  private mutating func add(_ edition: Edition, _ surveys: EditionSurveys, rule: EditionRule? = nil) {
    let id = edition.id
    guard id.value.isIdentifier else { return report(.malformedEdition(id)) }
    guard answers[id.value] == nil else { return report(.duplicateEdition(id, isByRule: rule != nil)) }
    if id.value == Edition.national, !edition.filter.isEmpty { report(.filteredNational(id)) }
    for fault in surveys.faults(of: edition.filter) {
      report(.unknownEditionData(id, fault, remedy: surveys.remedy(for: fault)))
    }
    answers[id.value] = surveys.answers(edition).map { SurveyAnswers(survey: $0.survey.id.value, n: $0.n) }
    if let reason = surveys.reasonToHoldBack(edition, rule) {
      heldBack.append(HeldBackEdition(edition: edition, reason: reason))
    } else {
      editions.append(edition)
    }
  }

  /// Leaves comparisons with editions that are made, and with everybody.
  private mutating func settleComparisons() {
    let known = known
    let made = Set(editions.map(\.id.value) + [Edition.national])
    for index in editions.indices {
      let (own, others) = (editions[index].id.value, editions[index].comparedWith)
      for other in others where !known.contains(other.value) { report(.unknownEdition(other, among: known)) }
      editions[index].comparedWith = others.filter { made.contains($0.value) && $0.value != own }
    }
  }

  /// A rule's fault is the same for each of its editions and said once.
  private mutating func report(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

extension String {
  /// Whether a folder can be called so.
  fileprivate var isIdentifier: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0 == "-" || $0.properties.isLowercase || ("0"..."9").contains($0) }
  }
}
