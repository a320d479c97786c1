import Model

/// Turns what editions print into what is shown of surveys: an edition's own numbers into those of its group, a fact into the values
/// that it is worked out from.
///
/// It is a class because it holds a tabulator, and a tabulator holds a disclosure.
final class PrintedResolution: Sendable {
  /// Resolved addresses say themselves whom they are about, so they are all of one edition about everybody.
  static let everybody = Edition.national
  static let nothing = DisclosureRequest(editions: [.init(everybody)])

  private let tabulator: Tabulator
  /// By edition: whom its numbers are about.
  private let scopes: [String: EditionScope]

  init(_ tabulator: Tabulator, _ editions: [Edition]) {
    self.tabulator = tabulator
    let others = Dictionary(editions.map { ($0.id.value, $0.filter) }, uniquingKeysWith: { first, _ in first })
    var scopes = [Self.everybody: EditionScope(others: others)]
    for (id, filter) in others { scopes[id] = EditionScope(filter: filter, others: others) }
    self.scopes = scopes
  }

  /// By survey, the request for all that is printed, in its order.
  func requests(_ printed: [DisclosurePlan.Printed]) -> [String: DisclosureRequest] {
    operands(printed).mapValues { numbers in
      var request = Self.nothing
      var seen = Set<DisclosureRequest.Showing>()
      for number in numbers {
        var question: String?
        switch number.address.subject {
        case .fact, .survey: break
        case .question(_, let id): question = id
        case .answers(_, let id, let answers):
          question = id
          let sum = Set(answers)
          if sum.count > 1, !request.sums[id, default: []].contains(sum) { request.sums[id, default: []].append(sum) }
        }
        let showing = DisclosureRequest.Showing(question, number.address.conditions, in: Self.everybody)
        if seen.insert(showing).inserted { request.showings.append(showing) }
      }
      return request
    }
  }

  /// By survey, the numbers that printed ones are made of, with all their conditions. What does not exist is left out: it is a fault
  /// that a check reports.
  func operands(_ printed: [DisclosurePlan.Printed]) -> [String: [DisclosurePlan.Printed]] {
    var found: [String: [DisclosurePlan.Printed]] = [:]
    var seen = Set<DisclosurePlan.Printed>()
    var tabulators: [String: Tabulator] = [:]
    for number in printed {
      guard let scope = scopes[number.edition] else { continue }
      let own = tabulators[number.edition] ?? Tabulator(tabulator, scope: scope)
      tabulators[number.edition] = own
      for operand in own.operands(of: number.address, as: number.format) {
        guard let survey = operand.address.survey else { continue }
        let resolved = DisclosurePlan.Printed(operand.address, as: operand.format, in: Self.everybody)
        if seen.insert(resolved).inserted { found[survey, default: []].append(resolved) }
      }
    }
    return found
  }
}

extension Tabulator {
  /// The surveys' values that a value is, or is worked out from, each with the conditions of its edition.
  fileprivate func operands(
    of address: ValueAddress, as format: ValueFormat?
  ) -> [(address: ValueAddress, format: ValueFormat?)] {
    var found: [(ValueAddress, ValueFormat?)] = []
    var seen = Set<FactInEdition>()
    var pending = [(address: address, format: format)]
    while let next = pending.popLast() {
      if case .fact(let id) = next.address.subject, let fact = facts[id] {
        guard seen.insert(FactInEdition(id: id, edition: next.address.edition)).inserted,
          case .formula(let formula) = fact.content
        else { continue }
        pending += formula.value.addresses.reversed().map { ($0.inEdition(next.address.edition), nil) }
        continue
      }
      guard var scoped = try? scoped(next.address.asSurvey(in: self)) else { continue }
      scoped.edition = nil
      found.append((scoped, next.format))
    }
    return found
  }
}

extension ValueAddress {
  /// A name alone that is no fact's is a survey's.
  fileprivate func asSurvey(in tabulator: Tabulator) -> ValueAddress {
    guard case .fact(let id) = subject, tabulator.surveys[id] != nil else { return self }
    return ValueAddress(.survey(id), conditions: conditions, edition: edition)
  }
}
