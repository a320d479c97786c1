/// Attacks what a run shows: works out, for every count that must not be told, between which numbers it lies.
///
/// First bounds are propagated through all relations. That settles most. For what then still seems free the attack looks for real tables
/// that fit all that is shown and have other numbers in that cell, as many as `CountModel.leastValues` in all with the true one;
/// a cell for which they are found is safe beyond doubt. Where they are not found, the relations are solved as equations, and the
/// cell is reported, proven or not: what cannot be shown to be safe is not safe.
public struct Intruder {
  private let model: CountModel
  private let suppression: Suppression
  private let view: IntruderView
  private let bounds: BoundPropagation
  /// From the true table, and from tables in which a group has another size: from each of them single questions are easily moved.
  private var searches: [TableSearch]
  /// By unknown: the numbers that some table was found for, the true one first; no more than are needed.
  private var attained: [[Int]]

  private let effort: Effort
  /// How many relations searches have mended that came to nothing.
  private var work = 0

  /// How hard tables are looked for.
  enum Effort: Sendable {
    /// Finds leaks that are proven by bounds, and leaves what it cannot decide soon to a thorough attack.
    case quick
    case thorough
  }

  private static let mostValuesTried = 12
  private static let nearbyLimit = 30
  private static let searchLimit = 300
  private static let longSearchLimit = 3_000
  /// How many relations are mended in vain before an attack gives up what it does not find soon, and reports it.
  private static let mostWork = 60_000
  private static let mostQuickWork = 6_000
  private static let mostFailures = 3
  private static let mostTables = 24

  /// - Parameters:
  ///   - isShown: by cell, what reaches a page; nil is all that is not hidden.
  ///   - safe: cells that need no attack, because they were safe when more was shown.
  public static func attack(
    _ model: CountModel, _ suppression: Suppression, isShown: [Bool]? = nil, safe: Set<Int> = []
  ) -> AttackReport {
    attack(model, suppression, isShown: isShown, safe: safe, .thorough)
  }

  static func attack(
    _ model: CountModel, _ suppression: Suppression, isShown: [Bool]? = nil, safe: Set<Int> = [], _ effort: Effort
  ) -> AttackReport {
    var intruder = Self(model, suppression, isShown, effort)
    return intruder.report(safe)
  }

  private init(_ model: CountModel, _ suppression: Suppression, _ isShown: [Bool]?, _ effort: Effort) {
    self.model = model
    self.effort = effort
    self.suppression = suppression
    view = IntruderView(
      model, suppression,
      isShown: isShown
        ?? model.cells.indices.map { model.cells[$0].form != .withheld && !suppression.hides($0) })
    var bounds = BoundPropagation(view.system, table: view.truth)
    bounds.queueAll()
    // Relations were only stated where the counts keep them, so there is no contradiction to find.
    _ = bounds.propagate(limit: 50 * view.system.count + 10_000)
    self.bounds = bounds
    searches = [TableSearch(bounds, table: view.truth)]
    attained = view.truth.map { [$0] }
  }

  private mutating func report(_ safe: Set<Int>) -> AttackReport {
    var report = AttackReport(unknownCount: view.system.count, relationCount: view.system.relationCount)
    for cell in model.cells.indices where model.mustKeep(cell, suppression) {
      report.protectedCount += 1
      if safe.contains(cell) { continue }
      if view.isExact[cell] {
        report.leaks.append(leak(shown: cell))
      } else if let unknown = view.unknown(cell) {
        switch attack(unknown) {
        case .safe: report.safe.insert(cell)
        case .leak(let leak): report.leaks.append(leak)
        case .undecided: break
        }
      } else {
        report.safe.insert(cell)
      }
    }
    for remainder in view.remainders {
      report.protectedCount += 1
      if case .leak(let leak) = attack(remainder.unknown) { report.leaks.append(leak) }
    }
    return report
  }
}

extension Intruder {
  private func leak(shown cell: Int) -> Leak {
    let (name, count) = (model.cells[cell], model.cells[cell].count)
    return Leak(
      whom: name.whom, what: name.what, cell: cell, count: count, values: count...count, isProven: true,
      reasoning: ["it is shown"], evidence: [cell])
  }

  private enum Verdict {
    case safe
    case leak(Leak)
    /// Nothing is known after a quick attack.
    case undecided
  }

  private mutating func attack(_ unknown: Int) -> Verdict {
    let truth = view.truth[unknown]
    let (lower, upper) = (bounds.lower[unknown], bounds.upper[unknown])
    if upper - lower + 1 < model.leastValues {
      return .leak(Reasoning(view, bounds).leak(unknown, values: lower...upper, .propagation))
    }
    // Tables that were found for other numbers may have been enough for this one.
    if attained[unknown].count >= model.leastValues { return .safe }
    let values = (1...Self.mostValuesTried).flatMap { [truth + $0, truth - $0] }.filter((lower...upper).contains)
    var isSettled = values.count == upper - lower
    var failures = 0
    for value in values
    where failures < (effort == .quick ? 1 : Self.mostFailures) && !attained[unknown].contains(value) {
      if look(for: unknown, being: value) == .undecided { failures += 1 }
      if attained[unknown].count >= model.leastValues { return .safe }
    }
    if failures > 0 { isSettled = false }
    if !isSettled, effort == .quick { return .undecided }
    if let elimination = Elimination(isolating: unknown, in: view.system), elimination.value == truth {
      return .leak(Reasoning(view, bounds).leak(unknown, values: truth...truth, .elimination(elimination)))
    }
    let found = attained[unknown].sorted()
    return .leak(
      Reasoning(view, bounds).leak(
        unknown, values: isSettled ? found[0]...found[found.count - 1] : lower...upper, isSettled ? .exhaustion : .none)
    )
  }

  private mutating func look(for unknown: Int, being value: Int) -> TableSearch.Outcome {
    for index in searches.indices where index == 0 || isMoved(near: unknown, in: searches[index]) {
      if look(for: unknown, being: value, from: index, .nearby, limit: Self.nearbyLimit) == .found { return .found }
    }
    var plans: [(TableSearch.Reach, Int)] = [(.everywhere, Self.searchLimit)]
    if effort == .thorough { plans += [(.thorough, Self.searchLimit), (.everywhere, Self.longSearchLimit)] }
    for (reach, limit) in plans where work < (effort == .quick ? Self.mostQuickWork : Self.mostWork) {
      let outcome = look(for: unknown, being: value, from: 0, reach, limit: limit)
      if outcome != .undecided { return outcome }
      work += limit
    }
    return .undecided
  }

  private mutating func look(
    for unknown: Int, being value: Int, from index: Int, _ reach: TableSearch.Reach, limit: Int
  ) -> TableSearch.Outcome {
    var found: [(unknown: Int, value: Int)] = []
    let outcome = searches[index].find(unknown, being: value, reach, limit: limit) { found.append(($0, $1)) }
    for (unknown, value) in found
    where attained[unknown].count < model.leastValues && !attained[unknown].contains(value) {
      attained[unknown].append(value)
    }
    if found.contains(where: { view.system.isShared[$0.unknown] }), searches.count < Self.mostTables {
      var table = searches[index].table
      for (unknown, value) in found { table[unknown] = value }
      searches.append(TableSearch(bounds, table: table))
    }
    return outcome
  }

  /// Whether something that a number is tied to is another in a table than in the true one.
  private func isMoved(near unknown: Int, in search: TableSearch) -> Bool {
    view.system.uses(unknown).contains { use in
      view.system.terms(Int(use.unknown)).contains { search.table[Int($0.unknown)] != view.truth[Int($0.unknown)] }
    }
  }
}

extension CountModel {
  /// Whether an intruder must not be able to tell a cell.
  func mustKeep(_ cell: Int, _ suppression: Suppression) -> Bool {
    switch cells[cell].protection {
    case .never: false
    case .always: true
    case .whileHidden: suppression.hides(cell) && isFew(cell)
    case .with(let other): suppression.hides(other) && isFew(cell)
    }
  }

  private func isFew(_ cell: Int) -> Bool { (1..<threshold).contains(cells[cell].count) }
}
