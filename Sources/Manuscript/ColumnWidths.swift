import Editing

/// How a table's width is shared out among its columns.
enum ColumnWidths {
  /// A thousandth of the width is the unit; the fractions add up to 1,000.
  ///
  /// A column gets what its longest cell asks for, but at least six characters' room and at most forty-eight: past that its
  /// text is prose and wraps.
  static func of(_ table: ResolvedTable) -> [(alignment: String, fraction: Int)] {
    let count = table.alignments.count
    guard count > 0 else { return [] }
    var wishes = [Int](repeating: 6, count: count)
    for row in [table.header] + table.rows {
      for (column, cell) in row.prefix(count).enumerated() {
        wishes[column] = max(wishes[column], min(48, cell.plainText.count + 2))
      }
    }
    let total = wishes.reduce(0, +)
    var fractions = wishes.map { $0 * 1000 / total }
    // What rounding left over goes to the first column, which holds the names.
    fractions[0] += 1000 - fractions.reduce(0, +)
    if count == 1 { fractions[0] = 999 }
    return zip(table.alignments, fractions).map { ($0.rawValue, $1) }
  }
}
