/// Equations added to and taken from each other until a single unknown is left.
struct Elimination: Sendable {
  /// How often each relation is added; negative when it is taken away.
  var combination: [(relation: Int, times: Int)]
  var value: Int

  fileprivate struct Row {
    var coefficients: [Int: Int]
    var combination: [Int: Int]
    var total: Int
  }

  /// The equations near an unknown, as many as `limit`, that leave nothing but it; nil when there are none, or the numbers grow too large.
  init?(isolating unknown: Int, in system: LinearSystem, limit: Int = 150) {
    var rows = Self.equations(near: unknown, in: system, limit: limit).map { relation in
      Row(
        coefficients: Dictionary(
          system.terms(relation).map { (Int($0.unknown), Int($0.coefficient)) }, uniquingKeysWith: +),
        combination: [relation: 1], total: system.low[relation])
    }
    for column in Set(rows.flatMap(\.coefficients.keys)).subtracting([unknown]).sorted() {
      let having = rows.indices.filter { rows[$0].coefficients[column] != nil }
      guard let pivot = having.min(by: { rows[$0].coefficients.count < rows[$1].coefficients.count }) else { continue }
      for row in having where row != pivot {
        guard let reduced = rows[row].eliminating(column, by: rows[pivot]) else { return nil }
        rows[row] = reduced
      }
      rows.remove(at: pivot)
    }
    let isolated = rows.first { row in
      row.coefficients[unknown].map { row.total.isMultiple(of: $0) } ?? false
    }
    guard let isolated, let factor = isolated.coefficients[unknown] else { return nil }
    value = isolated.total / factor
    let sign = factor.signum()
    combination = isolated.combination.sorted { $0.key < $1.key }.map { (relation: $0.key, times: sign * $0.value) }
  }

  /// Equations that an unknown stands in, those that their unknowns stand in, and so on.
  private static func equations(near unknown: Int, in system: LinearSystem, limit: Int) -> [Int] {
    var (found, seenRelations, seenUnknowns): ([Int], Set<Int>, Set<Int>) = ([], [], [unknown])
    var queue = [unknown]
    var next = 0
    while next < queue.count, found.count < limit {
      for use in system.uses(queue[next]) {
        let relation = Int(use.unknown)
        guard system.low[relation] == system.high[relation], seenRelations.insert(relation).inserted else { continue }
        found.append(relation)
        for term in system.terms(relation) where seenUnknowns.insert(Int(term.unknown)).inserted {
          queue.append(Int(term.unknown))
        }
      }
      next += 1
    }
    return found
  }
}

extension Elimination.Row {
  /// This row and another, each as often as makes a column vanish; nil when the numbers grow too large.
  fileprivate func eliminating(_ column: Int, by pivot: Self) -> Self? {
    guard let own = coefficients[column], let other = pivot.coefficients[column] else { return self }
    let divisor = own.commonDivisor(other)
    let (times, otherTimes) = (other / divisor, -own / divisor)
    var result = self
    var isSmall = true
    func sum(_ a: Int, _ b: Int) -> Int {
      let (first, second) = (a.multipliedReportingOverflow(by: times), b.multipliedReportingOverflow(by: otherTimes))
      let sum = first.partialValue.addingReportingOverflow(second.partialValue)
      if first.overflow || second.overflow || sum.overflow { isSmall = false }
      return sum.partialValue
    }
    result.coefficients = coefficients.merged(with: pivot.coefficients, by: sum)
    result.combination = combination.merged(with: pivot.combination, by: sum)
    result.total = sum(total, pivot.total)
    return isSmall ? result : nil
  }
}

extension [Int: Int] {
  fileprivate func merged(with other: Self, by sum: (Int, Int) -> Int) -> Self {
    var result = mapValues { sum($0, 0) }
    for (key, value) in other { result[key] = sum(self[key] ?? 0, value) }
    return result.filter { $0.value != 0 }
  }
}

extension Int {
  fileprivate func commonDivisor(_ other: Int) -> Int {
    var (a, b) = (magnitude, other.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(a)
  }
}
