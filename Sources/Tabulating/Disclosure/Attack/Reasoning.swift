/// Puts into words how an intruder comes to know a count: "respondents: everybody's 120 less the 4 others' 117 leave 3".
struct Reasoning {
  enum Proof {
    case propagation
    case elimination(Elimination)
    case exhaustion
    case none
  }

  /// What one relation says of one unknown.
  private struct Step {
    var relation: Int
    var unknown: Int
    var lower: Int?
    var upper: Int?
    var place: Int
  }

  private let view: IntruderView
  private let bounds: BoundPropagation

  init(_ view: IntruderView, _ bounds: BoundPropagation) {
    self.view = view
    self.bounds = bounds
  }

  func leak(_ unknown: Int, values: ClosedRange<Int>, _ proof: Proof) -> Leak {
    let steps = steps(to: unknown)
    var relations = steps.map(\.relation)
    var sentences = steps.map(sentence)
    switch proof {
    case .propagation: break
    case .elimination(let elimination):
      relations = elimination.combination.map(\.relation)
      sentences = [sentence(elimination)]
    case .exhaustion:
      sentences.append("every table with another number contradicts what is shown")
    case .none:
      sentences.append("the search for tables with other numbers was cut short, so it is not known to be safe")
    }
    if case .propagation = proof {} else { relations += surroundings(of: unknown) }
    let (whom, what) = name(unknown)
    return Leak(
      whom: whom, what: what, cell: view.cells[unknown], count: view.truth[unknown], values: values,
      isProven: { if case .none = proof { false } else { true } }(), reasoning: sentences,
      evidence: evidence(relations))
  }
}

extension Reasoning {
  /// What led to the bounds of an unknown, in the order in which it was found.
  private func steps(to unknown: Int) -> [Step] {
    var pending = [bounds.lastChange(lowerOf: unknown), bounds.lastChange(upperOf: unknown)].compactMap { $0 }
    var seen = Set(pending)
    while let place = pending.popLast() {
      let change = bounds.trail[place]
      guard change.relation >= 0 else { continue }
      for bound in view.system.causes(of: change) {
        guard let cause = bounds.change(of: bound, before: place) else { continue }
        if seen.insert(cause).inserted { pending.append(cause) }
      }
    }
    var steps: [Step] = []
    for place in seen.sorted() {
      let change = bounds.trail[place]
      let (relation, unknown) = (Int(change.relation), Int(change.bound >> 1))
      let known = steps.firstIndex { $0.relation == relation && $0.unknown == unknown }
      var step = known.map { steps.remove(at: $0) } ?? Step(relation: relation, unknown: unknown, place: place)
      if change.bound & 1 == 0 { step.lower = change.new } else { step.upper = change.new }
      steps.append(step)
    }
    return steps
  }

  /// The relations that an unknown stands in, and those that bound the others that do.
  private func surroundings(of unknown: Int) -> [Int] {
    let own = view.system.uses(unknown).map { Int($0.unknown) }
    let others = Set(own.flatMap { view.system.terms($0).map { Int($0.unknown) } })
    return own + others.flatMap { steps(to: $0).map(\.relation) }
  }

  /// The cells that an intruder reads in relations.
  private func evidence(_ relations: [Int]) -> [Int] {
    var cells = Set<Int>()
    for relation in relations {
      switch view.origins[relation] {
      case .relation(let index), .remainder(let index):
        let relation = view.model.relation(index)
        cells.formUnion(([relation.whole] + relation.parts.map(Int.init)).filter { view.isShown[$0] })
      case .share(let cell): cells.insert(cell)
      }
    }
    return cells.sorted()
  }
}

extension Reasoning {
  private func name(_ unknown: Int) -> (whom: String, what: String) {
    if let cell = view.cells[unknown] { return (view.model.cells[cell].whom, view.model.cells[cell].what) }
    guard let relation = view.remainders.first(where: { $0.unknown == unknown })?.relation else { return ("", "") }
    let whole = view.model.cells[view.model.relation(relation).whole]
    return ("what is not shown of \(whole.whom)", whole.what)
  }

  private func sentence(_ step: Step) -> String {
    let outcome = outcome(step.lower, step.upper)
    switch view.origins[step.relation] {
    case .share(let cell):
      let cell = view.model.cells[cell]
      let (whom, what) = name(step.unknown)
      return "the share printed for \(cell.what) of \(cell.whom) leaves \(outcome) for \(what) of \(whom)"
    case .remainder(let index):
      let whole = view.model.cells[view.model.relation(index).whole]
      return "\(whole.what): the parts of \(whole.whom) that are not shown are together \(outcome)"
    case .relation(let index):
      return sentence(view.model.relation(index), of: view.cells[step.unknown], outcome)
    }
  }

  private func sentence(_ relation: CountModel.Relation, of target: Int?, _ outcome: String) -> String {
    let whole = view.model.cells[relation.whole]
    let parts = relation.parts.map(Int.init)
    // Along groups the answer is the same, along answers the group.
    let isAlongGroups = parts.allSatisfy { view.model.cells[$0].what == whole.what }
    let label = { (cell: Int) in
      isAlongGroups ? view.model.cells[cell].whom : view.model.cells[cell].what
    }
    let subject = isAlongGroups ? whole.what : whole.whom
    let limit: String? =
      switch relation.kind {
      case .sum, .partition: nil
      case .atMost(let times): "at most \(times == 1 ? "" : "\(times) times ")"
      case .atLeast: "at least "
      }
    if let limit {
      return "\(subject): \(parts.map(label).listed) are \(limit)\(label(relation.whole)), "
        + "which leaves \(outcome) for \(target.map(label) ?? "")"
    }
    let others = parts.filter { $0 != target }
    if target == relation.whole { return "\(subject): \(others.map(label).listed) are together \(outcome)" }
    let shown = others.filter { view.isShown[$0] }
    let hidden = others.count - shown.count
    var text = "\(subject): \(count(relation.whole)) of \(label(relation.whole))"
    if !shown.isEmpty {
      let few = shown.count <= 3 ? shown.map(label).listed : "the \(shown.count) others that are shown"
      text += " less \(sum(shown)) of \(few)"
    }
    if hidden > 0 { text += " and what \(hidden == 1 ? "one that is" : "\(hidden) that are") hidden can be" }
    return text + " leaves \(outcome) for \(target.map(label) ?? "")"
  }

  private func sentence(_ elimination: Elimination) -> String {
    let names = { (sign: Int) in
      elimination.combination.filter { $0.times.signum() == sign }.map { name(ofRelation: $0.relation) }.listed
    }
    // Relations are written as parts less whole; the sign says nothing to a reader, the two sides do.
    return "the sums of \(names(1)), less those of \(names(-1)), leave \(elimination.value)"
  }

  private func name(ofRelation relation: Int) -> String {
    switch view.origins[relation] {
    case .relation(let index), .remainder(let index):
      let relation = view.model.relation(index)
      let whole = view.model.cells[relation.whole]
      let isAlongGroups = relation.parts.allSatisfy { view.model.cells[Int($0)].what == whole.what }
      return isAlongGroups ? "\(whole.what) over \(whole.whom)" : "\(whole.whom) over its answers"
    case .share(let cell): return "the share of \(view.model.cells[cell].what)"
    }
  }

  private func outcome(_ lower: Int?, _ upper: Int?) -> String {
    switch (lower, upper) {
    case (let lower?, let upper?): lower == upper ? "\(lower)" : "\(lower) to \(upper)"
    case (let lower?, nil): "at least \(lower)"
    case (nil, let upper?): "at most \(upper)"
    case (nil, nil): "nothing"
    }
  }

  private func count(_ cell: Int) -> String { view.isShown[cell] ? sum([cell]) : "what can be" }

  /// What cells that are shown add up to, as narrowly as it can be read.
  private func sum(_ cells: [Int]) -> String {
    let ranges = cells.map { cell in
      view.unknown(cell).map { bounds.lower[$0]...bounds.upper[$0] }
        ?? view.model.cells[cell].count...view.model.cells[cell].count
    }
    let (lower, upper) = (ranges.reduce(0) { $0 + $1.lowerBound }, ranges.reduce(0) { $0 + $1.upperBound })
    return lower == upper ? "\(lower)" : "\(lower) to \(upper)"
  }
}

extension LinearSystem {
  /// The other unknowns' bounds that a bound was worked out from: those that make their terms least, or those that make them most.
  fileprivate func causes(of change: BoundPropagation.Change) -> [Int] {
    let terms = terms(Int(change.relation))
    let (target, isUpper) = (change.bound >> 1, change.bound & 1 == 1)
    let isPositive = terms.first { $0.unknown == target }.map { $0.coefficient > 0 } ?? true
    let usesLeast = isUpper == isPositive
    return terms.filter { $0.unknown != target }.map { term in
      2 * Int(term.unknown) + ((term.coefficient > 0) == usesLeast ? 0 : 1)
    }
  }
}

extension BoundPropagation {
  /// The change of a bound that was in force when another was made, as a place in the trail.
  fileprivate func change(of bound: Int, before place: Int) -> Int? {
    var latest = bound & 1 == 0 ? lastChange(lowerOf: bound >> 1) : lastChange(upperOf: bound >> 1)
    while let found = latest, found >= place {
      latest = trail[found].previous < 0 ? nil : Int(trail[found].previous)
    }
    return latest
  }
}

extension [String] {
  /// *a*, *a and b*, *a, b and c*.
  fileprivate var listed: String {
    guard count > 1, let last else { return first ?? "nothing" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
