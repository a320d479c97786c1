/// A square matrix.
struct Matrix {
  let size: Int
  private var elements: [Double]

  init(_ size: Int) {
    self.size = size
    elements = [Double](repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { elements[row * size + column] }
    set { elements[row * size + column] = newValue }
  }

  /// tr A⁻¹B of a symmetric, positive definite A and a symmetric B, by Cholesky's A = LL′; nil when A is not positive
  /// definite.
  func traceOfQuotient(_ other: Matrix) -> Double? {
    guard let lower = cholesky() else { return nil }
    // tr A⁻¹B = tr L⁻¹BL′⁻¹: each column of B, then each row of what that gives.
    let half = lower.solvingEachColumn(of: other)
    let whole = lower.solvingEachColumn(of: half.transposed)
    return (0..<size).reduce(0) { $0 + whole[$1, $1] }
  }

  private func cholesky() -> Matrix? {
    var lower = Matrix(size)
    for row in 0..<size {
      for column in 0...row {
        var sum = self[row, column]
        for k in 0..<column { sum -= lower[row, k] * lower[column, k] }
        if row == column {
          guard sum > 0 else { return nil }
          lower[row, row] = sum.squareRoot()
        } else {
          lower[row, column] = sum / lower[column, column]
        }
      }
    }
    return lower
  }

  /// L⁻¹B, where L is this matrix, of which the upper half is nought.
  private func solvingEachColumn(of other: Matrix) -> Matrix {
    var result = Matrix(size)
    for column in 0..<size {
      for row in 0..<size {
        var sum = other[row, column]
        for k in 0..<row { sum -= self[row, k] * result[k, column] }
        result[row, column] = sum / self[row, row]
      }
    }
    return result
  }

  private var transposed: Matrix {
    var result = Matrix(size)
    for row in 0..<size {
      for column in 0..<size { result[column, row] = self[row, column] }
    }
    return result
  }
}
