import Editing
import Model
import Tagging

extension ManuscriptWriter {
  mutating func table(_ table: ResolvedTable, at place: SourceLocation) {
    let caption = table.caption
    let words = ([table.header] + table.rows).map { $0.map(\.plainText) }
    structure?.begin(.table)
    let (number, title) = tagged(.caption) { writer in
      let number = writer.numberLeaf(.label, caption?.number ?? "")
      return (number, writer.leaf { writer in caption.map { writer.latex($0.title) } ?? .empty })
    }
    add(
      number
        + .begin(
          "reporttable",
          Options()
            .text("name", text(caption?.name, at: place))
            .word("number", caption?.number)
            .text("title", title)
            .label(caption?.label)
            .tableColumns(table.alignments, words, hasCaption: caption != nil)), at: place)
    var headers = TableHeaders(rows: table.rows.count, head: table.header.map { !$0.plainText.isEmpty })
    let head = tableRow(table.header.count, &headers, isHead: true) { $0.latex(table.header[$1]) }
    add(.command("tablehead", Options(), head))
    for (index, row) in table.rows.enumerated() {
      if let group = table.groups[index] {
        let words = groupRow(table.header.count, &headers) { $0.latex(group) }
        add(.command("tablegroup", Options(), words), at: place)
      }
      let cells = tableRow(row.count, &headers) { $0.latex(row[$1]) }
      add(.command("tablerow", Options(), cells), at: row.lazy.compactMap { $0.first?.location }.first)
    }
    add(.end("reporttable"))
    structure?.end()
  }

  /// A row's cells with their headers: the column's, the row's first cell, and the group's.
  mutating func tableRow(
    _ count: Int, _ headers: inout TableHeaders, isHead: Bool = false,
    _ cell: (inout ManuscriptWriter, Int) -> LaTeX
  ) -> LaTeX {
    var cells: [LaTeX] = []
    var rowHeader: Int?
    structure?.begin(.tableRow)
    for column in 0..<count {
      let isRowHeader = !isHead && column == 0 && headers.hasRows
      // A column without a name has no header.
      let isHeader = isRowHeader || (isHead && headers.head[column])
      let element = structure?.begin(isHeader ? .tableHeader : .tableCell)
      if let element {
        if isHeader { structure?.setHeader(element, scope: isHead ? .column : .row) }
        if !isHead {
          structure?.setHeaders(element, headers.of(column, row: rowHeader))
        } else {
          headers.columns.append(isHeader ? element : nil)
        }
        if isRowHeader { rowHeader = element }
      }
      cells.append(leaf { cell(&$0, column) })
      structure?.end()
    }
    structure?.end()
    return cells.joinedCells()
  }

  /// What the rows from here on have in common, over all columns.
  private mutating func groupRow(
    _ count: Int, _ headers: inout TableHeaders, _ words: (inout ManuscriptWriter) -> LaTeX
  ) -> LaTeX {
    structure?.begin(.tableRow)
    if let element = structure?.begin(.tableHeader) {
      structure?.setHeader(element, scope: .row)
      headers.group = element
    }
    let latex = leaf(words)
    structure?.end()
    // The rest of the row is empty cells: a row of nothing but headers would be taken for the table's head.
    for _ in 1..<max(1, count) {
      structure?.begin(.tableCell)
      structure?.end()
    }
    structure?.end()
    return latex
  }
}

/// The headers that a table's next cells have.
struct TableHeaders {
  /// The head's cells; nil: the column has no name.
  var columns: [Int?] = []
  var group: Int?
  /// Which columns have a name.
  let head: [Bool]
  /// Whether each row begins with its header: in a small table there would be more headers than cells.
  let hasRows: Bool

  init(rows: Int, head: [Bool]) {
    self.head = head
    let named = head.count { $0 }
    hasRows = named + rows <= rows * (head.count - 1) + head.count - named
  }

  func of(_ column: Int, row: Int?) -> [Int] {
    [group, row, columns.indices.contains(column) ? columns[column] : nil].compactMap { $0 }
  }
}
