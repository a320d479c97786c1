/// Narrows the bounds of unknowns by one relation after the other until none says more, and keeps account of why.
///
/// In a relation the bounds of all unknowns but one bound that one: if a, b, c ≥ 0 add up to 7 and b is at least 3, a is at most 4.
struct BoundPropagation {
  /// A bound that was narrowed, by a relation.
  struct Change {
    /// Twice the unknown, plus 1 for its upper bound.
    var bound: Int32
    var relation: Int32
    /// The change of the same bound before this one, −1 when there is none.
    var previous: Int32
    var old: Int
    var new: Int
  }

  let system: LinearSystem
  /// A table that fits. Unless it is eager, propagation goes on only from unknowns that can no longer be what they are in it.
  var table: [Int]
  var isEager = true
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  private(set) var trail: [Change] = []
  private var latest: [Int32]
  private var queue: [Int32] = []
  private var isQueued: [Bool]

  init(_ system: LinearSystem, table: [Int]) {
    self.system = system
    self.table = table
    lower = system.lower
    upper = system.upper
    latest = Array(repeating: -1, count: 2 * system.count)
    isQueued = Array(repeating: false, count: system.relationCount)
  }

  /// The last change of a bound, as a place in the trail.
  func lastChange(lowerOf unknown: Int) -> Int? { latest[2 * unknown] < 0 ? nil : Int(latest[2 * unknown]) }
  func lastChange(upperOf unknown: Int) -> Int? { latest[2 * unknown + 1] < 0 ? nil : Int(latest[2 * unknown + 1]) }

  /// Whether a change is the first of its unknown among those from a place in the trail on.
  func isFirstChange(_ place: Int, since start: Int) -> Bool {
    guard trail[place].previous < start else { return false }
    var other = latest[Int(trail[place].bound ^ 1)]
    while other >= place { other = trail[Int(other)].previous }
    return other < start
  }

  mutating func queueAll() {
    for relation in 0..<system.relationCount { enqueue(relation) }
  }

  mutating func raise(_ unknown: Int, to bound: Int, because relation: Int = -1) {
    guard bound > lower[unknown] else { return }
    record(2 * unknown, old: lower[unknown], new: bound, relation)
    lower[unknown] = bound
    enqueueUses(unknown)
  }

  mutating func cut(_ unknown: Int, to bound: Int, because relation: Int = -1) {
    guard bound < upper[unknown] else { return }
    record(2 * unknown + 1, old: upper[unknown], new: bound, relation)
    upper[unknown] = bound
    enqueueUses(unknown)
  }

  /// - Parameter limit: after so many changes it stops; bounds are then true, but perhaps not the narrowest.
  /// - Returns: false when no integers fit.
  mutating func propagate(limit: Int) -> Bool {
    let last = trail.count + limit
    var next = 0
    defer {
      for relation in queue.dropFirst(next) { isQueued[Int(relation)] = false }
      queue.removeAll(keepingCapacity: true)
    }
    while next < queue.count, trail.count < last {
      let relation = Int(queue[next])
      next += 1
      isQueued[relation] = false
      guard tighten(relation) else { return false }
    }
    return true
  }

  /// Takes back all changes after the first so many.
  mutating func undo(to length: Int) {
    while trail.count > length, let change = trail.popLast() {
      let unknown = Int(change.bound >> 1)
      if change.bound & 1 == 0 { lower[unknown] = change.old } else { upper[unknown] = change.old }
      latest[Int(change.bound)] = change.previous
    }
  }
}

extension BoundPropagation {
  private mutating func enqueue(_ relation: Int) {
    guard !isQueued[relation] else { return }
    isQueued[relation] = true
    queue.append(Int32(relation))
  }

  private mutating func enqueueUses(_ unknown: Int) {
    guard isEager || table[unknown] < lower[unknown] || table[unknown] > upper[unknown] else { return }
    for use in system.uses(unknown) { enqueue(Int(use.unknown)) }
  }

  private mutating func record(_ bound: Int, old: Int, new: Int, _ relation: Int) {
    trail.append(
      Change(bound: Int32(bound), relation: Int32(relation), previous: latest[bound], old: old, new: new))
    latest[bound] = Int32(trail.count - 1)
  }

  private mutating func tighten(_ relation: Int) -> Bool {
    let terms = system.terms(relation)
    var (least, most) = (0, 0)
    for term in terms {
      let (unknown, factor) = (Int(term.unknown), Int(term.coefficient))
      least += factor * (factor > 0 ? lower[unknown] : upper[unknown])
      most += factor * (factor > 0 ? upper[unknown] : lower[unknown])
    }
    let (low, high) = (system.low[relation], system.high[relation])
    if least > high || most < low { return false }
    if least >= low && most <= high { return true }
    for term in terms {
      let (unknown, factor) = (Int(term.unknown), Int(term.coefficient))
      // What the others leave for this term at most and at least.
      if factor > 0 {
        let (room, need) = (high - least + factor * lower[unknown], low - most + factor * upper[unknown])
        cut(unknown, to: room.dividedDown(by: factor), because: relation)
        raise(unknown, to: -((-need).dividedDown(by: factor)), because: relation)
      } else {
        let (room, need) = (high - least + factor * upper[unknown], low - most + factor * lower[unknown])
        raise(unknown, to: -(room.dividedDown(by: -factor)), because: relation)
        cut(unknown, to: (-need).dividedDown(by: -factor), because: relation)
      }
      if lower[unknown] > upper[unknown] { return false }
    }
    return true
  }
}

extension Int {
  /// The largest integer that is no larger than the quotient.
  @inline(__always)
  fileprivate func dividedDown(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}
