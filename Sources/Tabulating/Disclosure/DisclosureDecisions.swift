import Model

extension DisclosurePlan {
  /// Whether the value at an address may be shown, as an edition's own or of a part of it.
  ///
  /// - Parameters:
  ///   - format: a mean tells something of every answer, so all of them must be shown.
  ///   - edition: whose filter applies; of a comparison the edition that it is made with.
  public func decision(_ address: ValueAddress, as format: ValueFormat? = nil, in edition: String) -> Decision {
    switch address.subject {
    // A name alone can be the survey's, of which the number of respondents is asked.
    case .fact(let id) where id == survey.id.value: decision(nil, conditions: address.conditions, in: edition)
    case .fact: .shown
    case .survey(let id), .question(let id, _), .answers(let id, _, _):
      id == survey.id.value
        ? decision(address.question, answers: answers(of: address, format), conditions: address.conditions, in: edition)
        : .hidden(.unplanned)
    }
  }

  /// - Parameters:
  ///   - question: nil is the group itself, and whether there may be an edition about it.
  ///   - answers: none is the number of those who answered.
  ///   - conditions: besides the edition's filter.
  public func decision(
    _ question: String?, answers: [String] = [], conditions: [GroupCondition] = [], in edition: String
  ) -> Decision {
    guard let filter = filters[edition] else { return .hidden(.unplanned) }
    if counts == nil { return decision(published: question, filter + conditions) }
    guard let cells = cells(question, answers, filter + conditions) else { return .hidden(.unplanned) }
    return cells.lazy.compactMap(suppression.reason).first.map { .hidden(.suppressed($0)) } ?? .shown
  }

  /// The cells that a number is made of, none where there is nobody to count; nil when the plan was made without it.
  private func cells(_ question: String?, _ answers: [String], _ conditions: [GroupCondition]) -> [Int]? {
    guard let counts, let known = counts.groups[Conditions(conditions)] else { return nil }
    return known.map { counts.cells($0, question, answers) } ?? []
  }

  /// The answers that a number tells of: of a mean all.
  private func answers(of address: ValueAddress, _ format: ValueFormat?) -> [String] {
    if case .answers(_, _, let answers) = address.subject { return answers }
    guard format == .mean, let question = address.question else { return [] }
    return survey.question(question)?.answers.map(\.id.value) ?? []
  }

  private func decision(published question: String?, _ conditions: [GroupCondition]) -> Decision {
    // Of a survey without data there is nothing to hide.
    guard let published else { return .shown }
    guard let question = question.flatMap(survey.question) else { return .shown }
    let n = published.n(question, Conditions(conditions, base: question.baseConditions))
    return n.map(policy.isSmall) == true ? .hidden(.suppressed(.small)) : .shown
  }
}

extension DisclosurePlan {
  /// A number that a page prints.
  public struct Printed: Sendable, Hashable {
    public var address: ValueAddress
    public var format: ValueFormat?
    /// Whose filter applies to it.
    public var edition: String

    public init(_ address: ValueAddress, as format: ValueFormat? = nil, in edition: String) {
      self.address = address
      self.format = format
      self.edition = edition
    }
  }

  /// Attacks what a run has really printed, whether the plan allows it or not.
  ///
  /// - Returns: what it gives away, and what the plan was made without, of which nothing can be said.
  public func attack(printed: [Printed]) -> (leaks: [Leak], unplanned: [Printed]) {
    guard let counts else { return ([], []) }
    var isShown = [Bool](repeating: false, count: counts.model.cells.count)
    var unplanned: [Printed] = []
    for number in printed {
      if case .fact(let id) = number.address.subject, id != survey.id.value { continue }
      let conditions = filters[number.edition].map { $0 + number.address.conditions }
      let answers = answers(of: number.address, number.format)
      guard let conditions, let cells = self.cells(number.address.question, answers, conditions),
        let size = self.cells(nil, [], conditions)
      else {
        unplanned.append(number)
        continue
      }
      // The size of the group is taken to be known with every number about it.
      for cell in cells + size { isShown[cell] = true }
    }
    let leaks = Intruder.attack(counts.model, suppression, isShown: isShown).leaks
    // The less is shown, the more tables fit, and the longer one is looked for. What is safe where all that the plan shows is read is
    // safe where some of it is.
    guard isShown.indices.allSatisfy({ !isShown[$0] || !suppression.hides($0) }) else { return (leaks, unplanned) }
    return (leaks.filter { leak in leak.isProven || !(leak.cell.map(report.safe.contains) ?? false) }, unplanned)
  }
}

extension ValueAddress {
  fileprivate var question: String? {
    switch subject {
    case .fact, .survey: nil
    case .question(_, let question), .answers(_, let question, _): question
    }
  }
}
