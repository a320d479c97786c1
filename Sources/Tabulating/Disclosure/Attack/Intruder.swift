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

  private static let mostValuesTried = 12
  private static let nearbyLimit = 30
  private static let searchLimit = 300
  private static let mostFailures = 3
  private static let mostTables = 24

  /// - Parameters:
  ///   - isShown: by cell, what reaches a page; nil is all that is not hidden.
  ///   - safe: cells that need no attack, because they were safe when more was shown.
  public static func attack(
    _ model: CountModel, _ suppression: Suppression, isShown: [Bool]? = nil, safe: Set<Int> = []
  ) -> AttackReport {
    var intruder = Self(model, suppression, isShown)
    return intruder.report(safe)
  }

  private init(_ model: CountModel, _ suppression: Suppression, _ isShown: [Bool]?) {
    self.model = model
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
      } else if let unknown = view.unknown(cell), let leak = attack(unknown) {
        report.leaks.append(leak)
      } else {
        report.safe.insert(cell)
      }
    }
    for remainder in view.remainders {
      report.protectedCount += 1
      if let leak = attack(remainder.unknown) { report.leaks.append(leak) }
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

  private mutating func attack(_ unknown: Int) -> Leak? {
    let truth = view.truth[unknown]
    let (lower, upper) = (bounds.lower[unknown], bounds.upper[unknown])
    if upper - lower + 1 < model.leastValues {
      return Reasoning(view, bounds).leak(unknown, values: lower...upper, .propagation)
    }
    let values = (1...Self.mostValuesTried).flatMap { [truth + $0, truth - $0] }.filter((lower...upper).contains)
    var isSettled = values.count == upper - lower
    var failures = 0
    for value in values where failures < Self.mostFailures && !attained[unknown].contains(value) {
      if look(for: unknown, being: value) == .undecided { failures += 1 }
      if attained[unknown].count >= model.leastValues { return nil }
    }
    if failures > 0 { isSettled = false }
    if let elimination = Elimination(isolating: unknown, in: view.system), elimination.value == truth {
      return Reasoning(view, bounds).leak(unknown, values: truth...truth, .elimination(elimination))
    }
    let found = attained[unknown].sorted()
    return Reasoning(view, bounds).leak(
      unknown, values: isSettled ? found[0]...found[found.count - 1] : lower...upper, isSettled ? .exhaustion : .none)
  }

  private mutating func look(for unknown: Int, being value: Int) -> TableSearch.Outcome {
    for index in searches.indices where index == 0 || isMoved(near: unknown, in: searches[index]) {
      if look(for: unknown, being: value, from: index, .nearby) == .found { return .found }
    }
    let outcome = look(for: unknown, being: value, from: 0, .everywhere)
    return outcome == .undecided ? look(for: unknown, being: value, from: 0, .thorough) : outcome
  }

  private mutating func look(
    for unknown: Int, being value: Int, from index: Int, _ reach: TableSearch.Reach
  ) -> TableSearch.Outcome {
    var found: [(unknown: Int, value: Int)] = []
    let limit = reach == .nearby ? Self.nearbyLimit : Self.searchLimit
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
