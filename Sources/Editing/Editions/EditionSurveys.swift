import Model
import Tabulating

/// What surveys know of those whom an edition is about.
struct EditionSurveys {
  private let tabulator: Tabulator
  let ids: [String]

  /// - Parameter tabulator: of all answers, not of an edition's.
  init(_ tabulator: Tabulator) {
    self.tabulator = tabulator
    ids = tabulator.surveys.keys.sorted()
  }

  subscript(id: String) -> Survey? { tabulator.surveys[id] }

  /// What those are called for whom a filter holds: the place that it is, or the labels of its groups.
  func names(of filter: [GroupCondition], in language: Language) -> Edition.Names {
    guard !filter.isEmpty else { return Geography.country.names(in: language) }
    let names = filter.map { condition in
      placeNames(condition, language) ?? Edition.Names(labels(condition, language), in: language)
    }
    guard names.count > 1 else { return names[0] }
    return Edition.Names(
      names.map(\.name).joined(separator: ", "), short: names.map(\.short).joined(separator: ", "), in: language)
  }

  /// The places that a condition's values are; nil unless every one is a place.
  func places(_ condition: GroupCondition) -> [Geography.Place]? {
    surveys(with: condition.variable).lazy.compactMap { survey -> [Geography.Place]? in
      let places = survey.variable(condition.variable)?.places(on: survey.fieldPeriod?.from) ?? [:]
      let found = condition.values.compactMap { places[$0] }
      return found.count == condition.values.count && !found.isEmpty ? found : nil
    }.first
  }

  /// The identifier, among a survey's values, of the region that a municipality lies in.
  func region(of value: String, _ variable: BackgroundVariable, _ survey: Survey) -> String? {
    let date = survey.fieldPeriod?.from
    guard case .municipality(let municipality)? = variable.places(on: date)[value] else { return nil }
    for other in survey.variables {
      let places = other.places(on: date)
      let found = other.values.map(\.id.value).first { id in
        if case .region(let region)? = places[id] { region.contains(municipality) } else { false }
      }
      if let found { return found }
    }
    return nil
  }

  /// What surveys that know a filter's variables do not know of its values; or that none knows the variable.
  func faults(of filter: [GroupCondition]) -> [ValueFault] {
    filter.flatMap { condition -> [ValueFault] in
      let surveys = surveys(with: condition.variable)
      if surveys.isEmpty { return ids.prefix(1).map { .unknownVariable(condition.variable, survey: $0) } }
      return surveys.compactMap { fault(of: condition, in: $0) }
    }
  }

  func remedy(for fault: ValueFault) -> String? { fault.remedy(in: tabulator) }

  /// How many of each survey's respondents an edition is about; a survey that does not know its variables is not told.
  func answers(_ edition: Edition) -> [(survey: Survey, n: Int?)] {
    ids.compactMap { tabulator.surveys[$0] }.filter { survey in
      edition.filter.allSatisfy { survey.variable($0.variable) != nil || survey.question($0.variable) != nil }
    }.map { survey in (survey, count(survey, edition.filter)) }
  }

  /// Why an edition is not made: its rule asks for more answers than there are, or every survey has too few to show.
  func reasonToHoldBack(_ edition: Edition, _ rule: EditionRule?) -> HeldBackEdition.Reason? {
    guard !edition.filter.isEmpty else { return nil }
    if let rule, let least = rule.leastAnswers, let survey = self[rule.survey.value] {
      guard let n = count(survey, edition.filter) else { return .unknownAnswers(least: least) }
      if n < least { return .tooFewAnswers(n, least: least) }
    }
    let surveys = answers(edition)
    let few = surveys.filter { survey, n in n.map { $0 < survey.fewestShown } ?? false }
    guard few.count == surveys.count, let most = few.max(by: { $0.n ?? 0 < $1.n ?? 0 }) else { return nil }
    return .tooFewAnswers(most.n ?? 0, least: most.survey.fewestShown)
  }

  private func count(_ survey: Survey, _ filter: [GroupCondition]) -> Int? {
    (try? tabulator.value(ValueAddress(.survey(survey.id.value), conditions: filter)))?.n
  }

  private func fault(of condition: GroupCondition, in survey: Survey) -> ValueFault? {
    do {
      _ = try tabulator.value(ValueAddress(.survey(survey.id.value), conditions: [condition]))
      return nil
    } catch {
      return error
    }
  }

  private func surveys(with variable: String) -> [Survey] {
    ids.compactMap { tabulator.surveys[$0] }.filter { $0.variable(variable) != nil || $0.question(variable) != nil }
  }

  private func placeNames(_ condition: GroupCondition, _ language: Language) -> Edition.Names? {
    guard let places = places(condition) else { return nil }
    let regions = places.compactMap { place in
      if case .region(let region) = place { region } else { nil }
    }
    if regions.count == places.count, let whole = Geography.region(madeOf: regions) {
      return whole.names.names(in: language)
    }
    let names = places.map { $0.names.names(in: language) }
    let and = Terms.of(language).and
    return Edition.Names(
      names.map(\.name).listed(and: and), short: names.map(\.short).listed(and: and),
      place: names.compactMap(\.place).listed(and: and), genitive: names.map(\.genitive).listed(and: and), in: language)
  }

  private func labels(_ condition: GroupCondition, _ language: Language) -> String {
    let labels = surveys(with: condition.variable).lazy.compactMap { survey in
      try? tabulator.labels(of: condition, in: survey.id.value)
    }.first
    return labels?.map { $0.text(in: language) }.listed(and: Terms.of(language).and)
      ?? condition.values.joined(separator: "+")
  }
}

extension Geography.Region {
  fileprivate func contains(_ municipality: Geography.Municipality) -> Bool {
    code == municipality.regionCode || mergedFrom.contains(municipality.regionCode)
  }
}

extension Survey {
  /// The fewest respondents that can be shown.
  var fewestShown: Int { smallestGroup ?? 5 }
}
