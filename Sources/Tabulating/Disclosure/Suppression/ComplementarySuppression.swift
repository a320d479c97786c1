/// Chooses what else must be hidden so that nothing that is hidden can be worked out.
///
/// The run is attacked; for each leak one of the cells that the intruder read for it is hidden; and again, until nothing is found.
/// The choice is greedy and always the same: everybody's numbers last, one cell rather than a group, a row that has lost a cell
/// already, a cell that counts enough to make up for what is missing, and then the smallest group.
public struct ComplementarySuppression: Sendable {
  public private(set) var suppression: Suppression
  /// The last attack, on what is still shown. Its leaks are those that no hiding mends.
  public private(set) var report: AttackReport
  /// How often the run was attacked.
  public private(set) var rounds = 1
  /// Rows that have lost a cell.
  private var openRows: Set<Int>

  /// - Parameter primary: what is hidden for its own sake.
  public init(_ model: CountModel, primary: Suppression) {
    suppression = primary
    report = Intruder.attack(model, primary, .quick)
    openRows = Set(model.cells.indices.filter(primary.hides).compactMap { model.cells[$0].row })
    var safe = report.safe
    // What is easily found is mended first: the more is hidden, the sooner a table is found for the rest.
    for effort in [Intruder.Effort.quick, .thorough] {
      if effort == .thorough { attack(model, &safe, effort) }
      while !report.isSafe, hideMore(in: model) { attack(model, &safe, effort) }
    }
    // The plan does not vouch for itself: in the end everything is attacked anew.
    report = Intruder.attack(model, suppression)
  }

  private mutating func attack(_ model: CountModel, _ safe: inout Set<Int>, _ effort: Intruder.Effort) {
    report = Intruder.attack(model, suppression, safe: safe, effort)
    safe.formUnion(report.safe)
    rounds += 1
  }

  /// Hides a cell for each leak of the largest kind: once a group is hidden many leaks of its answers are gone.
  private mutating func hideMore(in model: CountModel) -> Bool {
    let choices = report.leaks.map { choice(for: $0, in: model) }
    guard let largest = choices.compactMap({ $0.map { model.cells[$0].extent.count } }).max() else { return false }
    var isNew = [Bool](repeating: false, count: model.cells.count)
    for (leak, choice) in zip(report.leaks, choices) {
      guard let choice, model.cells[choice].extent.count == largest, !leak.evidence.contains(where: { isNew[$0] })
      else { continue }
      suppression.hide(choice, in: model, because: .complementary)
      for cell in model.cells[choice].extent {
        isNew[cell] = true
        if let row = model.cells[cell].row { openRows.insert(row) }
      }
    }
    return true
  }

  /// The cell that costs the reader least of those that a leak is read from; nil when all of them count nobody.
  private func choice(for leak: Leak, in model: CountModel) -> Int? {
    // Together with a count of so many it can be one of enough numbers.
    let missing = model.leastValues - 1 - leak.values.upperBound
    return leak.evidence
      .filter { !suppression.hides($0) && (model.cells[$0].count > 0 || model.cells[$0].extent.count == 1) }
      .map { cell -> (cell: Int, cost: [Int]) in
        let own = model.cells[cell]
        let isOpen = own.row.map(openRows.contains) ?? false
        return (
          cell,
          [
            own.count >= missing ? 0 : 1, own.isOfEverybody ? 1 : 0, own.extent.count, isOpen ? 0 : 1, own.price, cell,
          ]
        )
      }
      .min { $0.cost.lexicographicallyPrecedes($1.cost) }?.cell
  }
}
