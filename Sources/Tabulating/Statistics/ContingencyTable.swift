import Model

/// How many gave each answer in each group, and whether the groups differ.
struct ContingencyTable {
  /// A group's answers each; none is empty throughout.
  private let columns: [[Moments]]
  /// How many respondents the sample has, in the table or not.
  private let sampleSize: Int
  private let total: Moments

  /// Answers that nobody gave and groups without respondents are left out; nil when fewer than two are left of either.
  init?(columns: [[Moments]], sampleSize: Int) {
    let filled = columns.filter { $0.sum().weight > 0 }
    guard let answers = filled.first?.indices.filter({ row in filled.contains { $0[row].weight > 0 } }),
      filled.count > 1, answers.count > 1
    else { return nil }
    self.columns = filled.map { column in answers.map { column[$0] } }
    self.sampleSize = sampleSize
    total = self.columns.joined().sum()
  }

  func test(isWeighted: Bool, level: Double) -> GroupTest? {
    let degreesOfFreedom = (rowCount - 1) * (columns.count - 1)
    guard isWeighted else {
      return GroupTest(.pearson, chiSquare: pearson, degreesOfFreedom: degreesOfFreedom, level: level)
    }
    guard let effect = meanDesignEffect, effect > 0 else { return nil }
    return GroupTest(.raoScott, chiSquare: pearson / effect, degreesOfFreedom: degreesOfFreedom, level: level)
  }

  private var rowCount: Int { columns[0].count }

  /// The shares of the whole table, by column.
  private var shares: [[Double]] { columns.map { $0.map { $0.weight / total.weight } } }

  /// K. Pearson's chi-square of the weighted shares, as if each respondent had told as much as an unweighted one.
  private var pearson: Double {
    let shares = shares
    let rows = (0..<rowCount).map { row in shares.reduce(0) { $0 + $1[row] } }
    var sum = 0.0
    for column in shares {
      let ofGroup = column.reduce(0, +)
      for (share, ofAnswer) in zip(column, rows) {
        let expected = ofAnswer * ofGroup
        sum += (share - expected) * (share - expected) / expected
      }
    }
    return Double(total.count) * sum
  }

  /// The mean of the generalised design effects of Rao and Scott (1984), estimated from the shares as they are: the
  /// trace of (C′D⁻¹C / N)⁻¹ C′D⁻¹VD⁻¹C by its rank, with D the shares, V their covariances and C what is orthogonal to
  /// rows and columns.
  ///
  /// That trace is N tr (I − H) D^−½ V D^−½ with H the projection on D^½ Y, where Y spans what rows and columns add up
  /// to and is nought in empty cells. Y has a column less than there are rows and columns, where C has one for each
  /// degree of freedom. A row and a column that meet in an empty cell have opposite parameters, so that they make one
  /// part of Y together.
  private var meanDesignEffect: Double? {
    let shares = shares
    let parts = Parts(shares)
    let size = parts.count - 1
    let scale = Double(sampleSize) / Double(sampleSize - 1) / (total.weight * total.weight)
    // Y′DY, Y′ diag(Q) Y, Y′p and Y′q, where Q and q are the cells' sums of squared weights.
    var (gram, squares) = (Matrix(size), Matrix(size))
    var (p, q) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    var (trace, filled) = (0.0, 0)
    for (column, cells) in columns.enumerated() {
      for (row, cell) in cells.enumerated() where cell.weight > 0 {
        let share = shares[column][row]
        filled += 1
        trace += cell.squares / share - 2 * cell.squares + total.squares * share
        let (a, b) = (parts.ofRow[row], parts.ofColumn[column])
        guard a != b else { continue }
        for (part, sign) in [(a, 1.0), (b, -1.0)] where part < size {
          gram[part, part] += share
          squares[part, part] += cell.squares
          p[part] += sign * share
          q[part] += sign * cell.squares
        }
        guard a < size, b < size else { continue }
        for (i, j) in [(a, b), (b, a)] {
          gram[i, j] -= share
          squares[i, j] -= cell.squares
        }
      }
    }
    for i in 0..<size {
      for j in 0..<size { squares[i, j] += total.squares * p[i] * p[j] - q[i] * p[j] - p[i] * q[j] }
    }
    guard sampleSize > 1, filled > size, let explained = gram.traceOfQuotient(squares) else { return nil }
    return Double(total.count) * scale * (trace - explained) / Double(filled - size)
  }
}

/// Rows and columns of a table, those joined that meet in an empty cell.
private struct Parts {
  var ofRow: [Int]
  var ofColumn: [Int]
  var count: Int

  init(_ columns: [[Double]]) {
    let rowCount = columns[0].count
    var part = Array(0..<(rowCount + columns.count))
    for (column, cells) in columns.enumerated() {
      for (row, share) in cells.enumerated() where share == 0 {
        let (old, new) = (part[rowCount + column], part[row])
        for index in part.indices where part[index] == old { part[index] = new }
      }
    }
    var numbers: [Int: Int] = [:]
    for name in part where numbers[name] == nil { numbers[name] = numbers.count }
    let numbered = part.map { numbers[$0] ?? 0 }
    ofRow = Array(numbered[..<rowCount])
    ofColumn = Array(numbered[rowCount...])
    count = numbers.count
  }
}
