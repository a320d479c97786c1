import Editing
import Model
import Tagging

extension ManuscriptWriter {
  /// A figure that is a table: the theme's table without a caption of its own.
  mutating func dataTable(_ data: ResolvedDataTable, at place: SourceLocation) {
    guard let rows = data.evenRows else { return }
    add(.begin("reporttable", Options().dataColumns(rows, hasCaption: false)), at: place)
    structure?.begin(.table)
    self.rows(rows, at: place)
    structure?.end()
    add(.end("reporttable"))
  }

  /// The numbers of a chart that stands elsewhere: a table under the figure's number and title.
  ///
  /// - Parameter next: the table that must stand on the same page.
  mutating func figureData(_ figure: ResolvedFigureData, with next: ResolvedFigureData?, at place: SourceLocation) {
    guard let rows = figure.table.evenRows else { return }
    structure?.begin(.table)
    let (number, title) = tagged(.caption) { writer in
      (writer.numberLeaf(.label, figure.number), writer.leaf { $0.latex(figure.title) })
    }
    let options = Options().text("name", text(figure.name, at: place)).word("number", figure.number).text(
      "title", title)
    add(
      number + .begin("reporttable", options.dataColumns(rows, hasCaption: true, below: next?.table.evenRows)),
      at: place)
    self.rows(rows, at: place)
    structure?.end()
    if let note = figure.note { add(remark("tablenote", note, at: place)) }
    add(.end("reporttable"))
  }

  private mutating func rows(_ rows: [[String]], at place: SourceLocation) {
    var headers = TableHeaders(rows: rows.count - 1, head: rows[0].map { !$0.isEmpty })
    for (index, row) in rows.enumerated() {
      let cells = tableRow(row.count, &headers, isHead: index == 0) { $0.text(row[$1], at: place) }
      add(.command(index == 0 ? "tablehead" : "tablerow", Options(), cells))
    }
  }
}

extension ResolvedDataTable {
  /// The head and the rows, all of one length; nil where there is nothing in them.
  fileprivate var evenRows: [[String]]? {
    let all = [header] + rows
    let count = all.map(\.count).max() ?? 0
    return count == 0 ? nil : all.map { $0 + Array(repeating: "", count: count - $0.count) }
  }
}

extension Options {
  /// Labels to the left, numbers to the right.
  ///
  /// - Parameter below: the rows of a table that stands below on the same page.
  fileprivate func dataColumns(_ rows: [[String]], hasCaption: Bool, below: [[String]]? = nil) -> Options {
    let next = below.map { ColumnWidths.height(Self.alignments($0), $0, hasCaption: true) + 30 }
    return tableColumns(Self.alignments(rows), rows, hasCaption: hasCaption, below: next ?? 0)
  }

  private static func alignments(_ rows: [[String]]) -> [Table.Alignment] {
    [.left] + Array(repeating: .right, count: max(0, (rows.first?.count ?? 1) - 1))
  }
}
