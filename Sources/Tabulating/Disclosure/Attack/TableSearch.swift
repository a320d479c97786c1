/// Looks for a table that fits all that is known and has a certain number in a certain cell.
///
/// It starts from a table that fits, the true one, moves the one number, and mends the relations this breaks, one after the other:
/// in each some other number must move. The search is complete: when it finds none and was not cut short, there is none.
struct TableSearch {
  enum Outcome: Sendable, Hashable {
    case found
    case impossible
    /// The limit of work was reached first.
    case undecided
  }

  /// How far a search goes.
  enum Reach: Sendable, Hashable {
    /// What belongs to several questions stays as it is, so that one question's numbers move among themselves. It proves nothing
    /// impossible.
    case nearby
    case everywhere
    /// Every consequence of a move is worked out at once. That finds contradictions sooner, and tables later.
    case thorough
  }

  /// A broken relation and the unknowns that could mend it; each is tried, and then kept from moving.
  private struct Choice {
    var relation: Int
    var section: Int32
    var isUp: Bool
    var candidates: [LinearSystem.Term]
    var next = 0
    /// Whether nothing had to move in the end.
    var isMended = false
    /// The trail's length before the choice, and before what is being tried.
    var mark: Int
    var attempt = 0
  }

  private(set) var bounds: BoundPropagation
  let table: [Int]
  private let isShared: [Bool]
  private var reach = Reach.everywhere
  private var values: [Int]
  private var sums: [Int]
  private var broken: [Int32] = []
  private var placeAmongBroken: [Int32]
  /// How much of the trail `values` takes account of.
  private var applied: Int

  /// - Parameters:
  ///   - bounds: what propagation has found.
  ///   - table: one that fits.
  init(_ bounds: BoundPropagation, table: [Int]) {
    self.bounds = bounds
    self.table = table
    self.bounds.table = table
    isShared = bounds.system.isShared
    values = table
    applied = bounds.trail.count
    sums = (0..<bounds.system.relationCount).map { relation in
      bounds.system.terms(relation).reduce(0) { $0 + Int($1.coefficient) * table[Int($1.unknown)] }
    }
    placeAmongBroken = Array(repeating: -1, count: sums.count)
  }

  /// - Parameters:
  ///   - limit: how many relations are mended before it gives up.
  ///   - witness: called, when there is such a table, with each unknown that has another number in it than in the one it started from.
  mutating func find(
    _ unknown: Int, being value: Int, _ reach: Reach, limit: Int, witness: (_ unknown: Int, _ value: Int) -> Void
  ) -> Outcome {
    self.reach = reach
    bounds.isEager = reach == .thorough
    let start = bounds.trail.count
    defer { retreat(to: start) }
    bounds.raise(unknown, to: value)
    bounds.cut(unknown, to: value)
    guard advance() else { return reach == .nearby ? .undecided : .impossible }
    var choices: [Choice] = []
    var isComplete = reach != .nearby
    for _ in 0..<limit {
      guard let relation = broken.min().map(Int.init) else {
        for (place, change) in bounds.trail[start...].enumerated() {
          let unknown = Int(change.bound >> 1)
          guard values[unknown] != table[unknown] else { continue }
          // Once for each.
          if bounds.isFirstChange(start + place, since: start) { witness(unknown, values[unknown]) }
        }
        return .found
      }
      choices.append(choice(mending: relation))
      while !tryNext(of: &choices[choices.count - 1]) {
        // A question's numbers bear on another's only through what belongs to both, so go back to that.
        let section = choices.removeLast().section
        while let last = choices.last, last.section != section, last.section != 0, section != 0 {
          isComplete = false
          retreat(to: last.mark)
          choices.removeLast()
        }
        guard let last = choices.indices.last else { return isComplete ? .impossible : .undecided }
        guard !choices[last].isMended, refuse(in: choices[last]) else {
          retreat(to: choices[last].mark)
          choices[last].next = choices[last].candidates.count
          continue
        }
      }
    }
    return .undecided
  }
}

extension TableSearch {
  /// Who can move in the direction that a broken relation needs; first those that break fewest others.
  private func choice(mending relation: Int) -> Choice {
    let system = bounds.system
    let isUp = sums[relation] < system.low[relation]
    let candidates = system.terms(relation).filter { term in
      let unknown = Int(term.unknown)
      if reach == .nearby && isShared[unknown] { return false }
      return (term.coefficient > 0) == isUp
        ? values[unknown] < bounds.upper[unknown] : values[unknown] > bounds.lower[unknown]
    }
    let ordered = candidates.sorted {
      let (a, b) = (system.uses(Int($0.unknown)).count, system.uses(Int($1.unknown)).count)
      return a != b ? a < b : $0.unknown < $1.unknown
    }
    return Choice(
      relation: relation, section: system.sections[relation], isUp: isUp, candidates: ordered, mark: bounds.trail.count)
  }

  /// Moves the next candidate that can move without contradiction; false, with all taken back, when there is none.
  private mutating func tryNext(of choice: inout Choice) -> Bool {
    while choice.next < choice.candidates.count {
      if placeAmongBroken[choice.relation] < 0 {
        // That the candidates before are kept from moving has moved others so that nothing is left to mend. All tables that are left
        // are then found without a move, so there is no further choice here.
        choice.isMended = true
        choice.next = choice.candidates.count
        return true
      }
      let term = choice.candidates[choice.next]
      let unknown = Int(term.unknown)
      choice.next += 1
      choice.attempt = bounds.trail.count
      if (term.coefficient > 0) == choice.isUp {
        bounds.raise(unknown, to: values[unknown] + 1)
      } else {
        bounds.cut(unknown, to: values[unknown] - 1)
      }
      if advance() { return true }
      guard refuse(in: choice) else { break }
    }
    retreat(to: choice.mark)
    return false
  }

  /// Takes back what a choice tried last, and keeps it from being tried again; false when nothing is left then.
  private mutating func refuse(in choice: Choice) -> Bool {
    retreat(to: choice.attempt)
    let term = choice.candidates[choice.next - 1]
    let unknown = Int(term.unknown)
    if (term.coefficient > 0) == choice.isUp {
      bounds.cut(unknown, to: values[unknown])
    } else {
      bounds.raise(unknown, to: values[unknown])
    }
    return advance()
  }

  private mutating func advance() -> Bool {
    guard bounds.propagate(limit: 20_000) else { return false }
    var isWithinReach = true
    for index in applied..<bounds.trail.count {
      let unknown = Int(bounds.trail[index].bound >> 1)
      settle(unknown)
      if reach == .nearby && isShared[unknown] && values[unknown] != table[unknown] { isWithinReach = false }
    }
    applied = bounds.trail.count
    return isWithinReach
  }

  private mutating func retreat(to length: Int) {
    guard bounds.trail.count > length else { return }
    let unknowns = bounds.trail[length..<max(length, applied)].map { Int($0.bound >> 1) }
    bounds.undo(to: length)
    applied = length
    for unknown in unknowns { settle(unknown) }
  }

  /// Gives an unknown the number within its bounds that is nearest to the one it started from.
  private mutating func settle(_ unknown: Int) {
    let value = min(max(table[unknown], bounds.lower[unknown]), bounds.upper[unknown])
    let step = value - values[unknown]
    guard step != 0 else { return }
    values[unknown] = value
    for use in bounds.system.uses(unknown) {
      let relation = Int(use.unknown)
      sums[relation] += step * Int(use.coefficient)
      note(
        relation,
        isBroken: sums[relation] < bounds.system.low[relation] || sums[relation] > bounds.system.high[relation])
    }
  }

  private mutating func note(_ relation: Int, isBroken: Bool) {
    let place = Int(placeAmongBroken[relation])
    if isBroken && place < 0 {
      placeAmongBroken[relation] = Int32(broken.count)
      broken.append(Int32(relation))
    } else if !isBroken && place >= 0, let last = broken.popLast() {
      placeAmongBroken[relation] = -1
      guard Int(last) != relation else { return }
      broken[place] = last
      placeAmongBroken[Int(last)] = Int32(place)
    }
  }
}
