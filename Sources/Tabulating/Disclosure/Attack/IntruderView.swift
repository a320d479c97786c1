/// What an intruder has: the counts that are shown, and a system of relations between those that are not.
struct IntruderView: Sendable {
  /// What a relation of the system stands for.
  enum Origin: Sendable, Hashable {
    /// A relation of the model.
    case relation(Int)
    /// A share that is shown while its base is not.
    case share(cell: Int)
    /// The parts of a partition that are not shown, together.
    case remainder(relation: Int)
  }

  let model: CountModel
  /// By cell: whether it reaches a page in any form.
  let isShown: [Bool]
  /// By cell: whether the intruder reads the count itself.
  let isExact: [Bool]
  /// By cell: between which numbers it is for what is printed of it alone.
  private let ranges: [ClosedRange<Int>?]
  private(set) var system = LinearSystem()
  private(set) var origins: [Origin] = []
  /// By unknown: the true count.
  private(set) var truth: [Int] = []
  /// By unknown: its cell; nil of a remainder.
  private(set) var cells: [Int?] = []
  /// By remainder: its unknown, and the partition it is left by.
  private(set) var remainders: [(unknown: Int, relation: Int)] = []
  private var unknowns: [Int32]

  /// - Parameter isShown: by cell, what reaches a page.
  init(_ model: CountModel, _ suppression: Suppression, isShown: [Bool]) {
    self.model = model
    self.isShown = isShown
    ranges = model.cells.indices.map { isShown[$0] ? model.range(ofShown: $0, isShown) : nil }
    isExact = ranges.map { $0?.count == 1 }
    unknowns = Array(repeating: -1, count: model.cells.count)
    for index in 0..<model.relationCount {
      let relation = model.relation(index)
      guard !isExact[relation.whole] || relation.parts.contains(where: { !isExact[Int($0)] }) else { continue }
      add(relation, index, suppression)
      if case .partition(let least) = relation.kind { addRemainder(of: relation, index, least) }
    }
    for cell in model.cells.indices where isShown[cell] && !isExact[cell] { addShare(cell, suppression) }
    system.index()
  }

  /// The unknown that stands for a cell; nil when it is shown exactly, or tied to nothing.
  func unknown(_ cell: Int) -> Int? { unknowns[cell] < 0 ? nil : Int(unknowns[cell]) }
}

extension IntruderView {
  private mutating func unknown(for cell: Int, _ suppression: Suppression) -> Int {
    if unknowns[cell] >= 0 { return Int(unknowns[cell]) }
    // Nobody hides an empty group, and the intruder knows it. A single answer that is hidden can be nobody's.
    let own = model.cells[cell]
    let isSome = !isShown[cell] && suppression.isChosen[cell] && own.extent.count > 1 && own.count > 0
    let unknown = system.addUnknown(ranges[cell] ?? (isSome ? 1 : 0)...LinearSystem.unbounded)
    unknowns[cell] = Int32(unknown)
    truth.append(model.cells[cell].count)
    cells.append(cell)
    return unknown
  }

  private mutating func add(_ relation: CountModel.Relation, _ index: Int, _ suppression: Suppression) {
    var terms: [LinearSystem.Term] = []
    var known = 0
    func count(_ cell: Int, times: Int, in view: inout IntruderView) {
      if view.isExact[cell] {
        known += times * view.model.cells[cell].count
      } else {
        let unknown = view.unknown(for: cell, suppression)
        terms.append(LinearSystem.Term(unknown: Int32(unknown), coefficient: Int32(times)))
      }
    }
    for part in relation.parts { count(Int(part), times: 1, in: &self) }
    switch relation.kind {
    case .sum, .partition:
      count(relation.whole, times: -1, in: &self)
      system.addRelation(terms, -known...(-known), section: relation.section)
    case .atMost(let times):
      count(relation.whole, times: -times, in: &self)
      system.addRelation(terms, -LinearSystem.endless...(-known), section: relation.section)
    case .atLeast:
      count(relation.whole, times: -1, in: &self)
      system.addRelation(terms, -known...LinearSystem.endless, section: relation.section)
    }
    origins.append(.relation(index))
  }

  /// The hidden parts of a partition are a group too: what is left of the whole when all that is shown has been taken away.
  private mutating func addRemainder(of relation: CountModel.Relation, _ index: Int, _ least: Int) {
    let hidden = relation.parts.map(Int.init).filter { !isShown[$0] }
    let total = hidden.reduce(0) { $0 + model.cells[$1].count }
    guard hidden.count > 1, total > 0, total < least else { return }
    let remainder = system.addUnknown(0...LinearSystem.unbounded)
    truth.append(total)
    cells.append(nil)
    var terms = hidden.map { LinearSystem.Term(unknown: unknowns[$0], coefficient: 1) }
    terms.append(LinearSystem.Term(unknown: Int32(remainder), coefficient: -1))
    system.addRelation(terms, 0...0, section: relation.section)
    origins.append(.remainder(relation: index))
    remainders.append((remainder, index))
  }

  /// What a rounded share of an unknown base says of both: (2p − 1)·n ≤ 2·w·x < (2p + 1)·n, where p of w units are printed.
  private mutating func addShare(_ cell: Int, _ suppression: Suppression) {
    guard case .share(let decimals, let base) = model.cells[cell].form, !isExact[base], unknowns[base] >= 0,
      let share = RoundedShare(model.cells[cell].count, of: model.cells[base].count, decimals: decimals)
    else { return }
    let counted = unknown(for: cell, suppression)
    for (side, limits) in [(-1, 0...LinearSystem.endless), (1, -LinearSystem.endless...(-1))] {
      let terms = [
        LinearSystem.Term(unknown: Int32(counted), coefficient: Int32(2 * share.unitsInWhole)),
        LinearSystem.Term(unknown: unknowns[base], coefficient: Int32(-(2 * share.units + side))),
      ]
      system.addRelation(terms, limits, section: 0)
      origins.append(.share(cell: cell))
    }
  }
}

extension CountModel {
  /// What a cell that is shown tells by itself; nil when that depends on a base that may be hidden.
  fileprivate func range(ofShown cell: Int, _ isShown: [Bool]) -> ClosedRange<Int>? {
    let count = cells[cell].count
    guard case .share(let decimals, let base) = cells[cell].form,
      let share = RoundedShare(count, of: cells[base].count, decimals: decimals)
    else { return count...count }
    return isShown[base] ? share.counts(of: cells[base].count) : nil
  }
}
