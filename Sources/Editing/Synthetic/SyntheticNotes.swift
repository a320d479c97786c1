import Model

/// Which surveys are made up, which of them the pages have shown so far, and where the chapter has said so.
struct SyntheticNotes {
  /// Those that are made up, by identifier.
  private let surveys: [String: Survey]
  /// Formulas of facts that are worked out.
  private let formulas: [String: Formula]
  /// Of the pages so far.
  private var shown: Set<String> = []
  /// Those of which the chapter has a footnote.
  private var noted: Set<String> = []
  /// Footnotes have none of their own.
  var isInFootnote = false

  init(_ report: Report) {
    let made = report.surveys.filter(\.isSynthetic).map { ($0.id.value, $0) }
    surveys = Dictionary(made, uniquingKeysWith: { first, _ in first })
    let worked = report.facts.facts.compactMap { fact -> (String, Formula)? in
      if case .formula(let formula) = fact.content { (fact.id.value, formula.value) } else { nil }
    }
    formulas = Dictionary(worked, uniquingKeysWith: { first, _ in first })
  }

  /// The made-up surveys that pages have shown, by identifier.
  var shownSurveys: [Survey] { shown.sorted().compactMap { surveys[$0] } }

  mutating func beginChapter() { noted = [] }

  /// The made-up surveys that a number is from.
  func surveys(of address: ValueAddress) -> Set<String> {
    guard !surveys.isEmpty else { return [] }
    var facts: Set<String> = []
    return surveys(of: address, &facts)
  }

  /// Takes down that a page shows what an address asks for.
  mutating func note(_ address: Address) {
    guard !surveys.isEmpty, address.scheme == .value, let asked = ValueAddress(address.target) else { return }
    shown.formUnion(surveys(of: asked))
  }

  /// Takes down that a page shows the values in texts.
  mutating func note(in texts: [String?]) { shown.formUnion(surveys(in: texts)) }

  /// Takes down that a page shows surveys.
  mutating func note(_ surveys: Set<String>) { shown.formUnion(surveys) }

  /// Whether a value in a paragraph is the first from a made-up survey in the chapter.
  mutating func takeFootnote(_ address: Address) -> Bool {
    guard !surveys.isEmpty, !isInFootnote, address.scheme == .value, let asked = ValueAddress(address.target) else {
      return false
    }
    let new = surveys(of: asked).subtracting(noted)
    noted.formUnion(new)
    return !new.isEmpty
  }

  /// The made-up surveys that the values in texts are from.
  func surveys(in texts: [String?]) -> Set<String> {
    guard !surveys.isEmpty else { return [] }
    let links = texts.compactMap { $0 }.flatMap { EmbeddedValues($0).links }
    let asked = links.filter { $0.address.scheme == .value }.compactMap { ValueAddress($0.address.target) }
    return Set(asked.flatMap { surveys(of: $0) })
  }

  /// - Parameter facts: those that have been looked at, so that facts that rest on one another come to an end.
  private func surveys(of address: ValueAddress, _ facts: inout Set<String>) -> Set<String> {
    switch address.subject {
    case .fact(let id):
      guard let formula = formulas[id] else { return surveys[id] == nil ? [] : [id] }
      return facts.insert(id).inserted ? surveys(of: formula, &facts) : []
    case .survey(let id), .question(let id, _), .answers(let id, _, _): return surveys[id] == nil ? [] : [id]
    }
  }

  private func surveys(of formula: Formula, _ facts: inout Set<String>) -> Set<String> {
    switch formula {
    case .number: []
    case .value(let address): surveys(of: address, &facts)
    case .operation(let left, _, let right): surveys(of: left, &facts).union(surveys(of: right, &facts))
    }
  }
}
