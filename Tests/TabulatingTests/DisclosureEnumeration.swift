/// All tables of non-negative integers in which certain sums of cells have certain totals, found by trying.
///
/// It knows nothing of how an attack or a plan is made: tests hand it what is printed and ask what could be true.
struct Enumeration {
  struct Sum {
    var cells: [Int]
    var totals: ClosedRange<Int>
  }

  /// A number a cell.
  private(set) var tables: [[Int]] = []
  private let sums: [Sum]
  /// By cell: the sums it is in.
  private let uses: [[Int]]

  /// - Parameter most: what no cell is larger than.
  init(_ cellCount: Int, most: Int, _ sums: [Sum]) {
    self.sums = sums
    uses = (0..<cellCount).map { cell in sums.indices.filter { sums[$0].cells.contains(cell) } }
    var table = [Int](repeating: 0, count: cellCount)
    fill(0, most, &table)
  }

  /// The numbers that a sum of cells can be.
  func values(of cells: [Int]) -> Set<Int> {
    Set(tables.map { table in cells.reduce(0) { $0 + table[$1] } })
  }

  private mutating func fill(_ cell: Int, _ most: Int, _ table: inout [Int]) {
    guard cell < table.count else {
      tables.append(table)
      return
    }
    for count in 0...most {
      table[cell] = count
      let fits = uses[cell].allSatisfy { index in
        let sum = sums[index]
        let total = sum.cells.reduce(0) { $0 + ($1 <= cell ? table[$1] : 0) }
        return sum.cells.allSatisfy { $0 <= cell } ? sum.totals.contains(total) : total <= sum.totals.upperBound
      }
      if fits { fill(cell + 1, most, &table) }
    }
    table[cell] = 0
  }
}
