import Model

/// How a table's width is shared out among its columns.
enum ColumnWidths {
  /// A thousandth of the width is the unit; the fractions add up to 1,000.
  ///
  /// Each column first gets room for its longest word. What is left is shared out by how much more each would need to hold
  /// its longest cell on one line.
  ///
  /// - Parameters:
  ///   - alignments: one a column.
  ///   - rows: the cells' words, the head's first.
  static func of(_ alignments: [Table.Alignment], _ rows: [[String]]) -> [(alignment: String, fraction: Int)] {
    let count = alignments.count
    guard count > 0 else { return [] }
    var needs = [Int](repeating: shortest, count: count)
    var wishes = needs
    for (line, row) in rows.enumerated() {
      let longest = line == 0 ? longestHeadWord : longestWord
      for (column, text) in row.prefix(count).enumerated() {
        let word = text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
        needs[column] = max(needs[column], min(word, longest) + padding)
        wishes[column] = max(wishes[column], min(text.count, longestCell) + padding)
      }
    }
    for column in 0..<count { wishes[column] = max(wishes[column], needs[column]) }
    let fractions = shares(needs, wishes)
    return zip(alignments, fractions).map { ($0.rawValue, $1) }
  }

  /// Characters that a line across the table holds; about what the text column does in the size of tables.
  private static let line = 72
  /// Room between columns, in characters.
  private static let padding = 3
  private static let shortest = 6
  /// A longer word is divided.
  private static let longestWord = 16
  /// In the head, which comes first, a divided word is noticed: *Opmærksomhedspunkt* is not.
  private static let longestHeadWord = 20
  /// A longer cell is prose, and prose wraps.
  private static let longestCell = 60

  /// How high the table will be, in points, by the number of lines that its longest cells take: enough to tell a table that
  /// fits on a page from one that does not.
  static func height(_ alignments: [Table.Alignment], _ rows: [[String]], hasCaption: Bool) -> Int {
    let room = of(alignments, rows).map { max(1, $0.fraction * line / 1000 - 1) }
    let lines = rows.map { row in
      zip(row, room).map { (text, room) in (text.count + room - 1) / room }.max() ?? 1
    }
    return lines.reduce(hasCaption ? 40 : 20) { $0 + max(1, $1) * 12 + 8 }
  }

  private static func shares(_ needs: [Int], _ wishes: [Int]) -> [Int] {
    let (need, wish) = (needs.reduce(0, +), wishes.reduce(0, +))
    let widths: [Int] =
      if wish <= line || wish == need {
        wishes
      } else if need >= line {
        needs
      } else {
        zip(needs, wishes).map { $0 * (wish - need) + ($1 - $0) * (line - need) }
      }
    let total = widths.reduce(0, +)
    var fractions = widths.map { $0 * 1000 / total }
    // What rounding left over goes to the first column, which holds the names.
    fractions[0] += 1000 - fractions.reduce(0, +)
    if fractions.count == 1 { fractions[0] = 999 }
    return fractions
  }
}
