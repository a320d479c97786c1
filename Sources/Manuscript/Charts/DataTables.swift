import Editing
import Model
import Tagging

extension ManuscriptWriter {
  /// A figure that is a table: the theme's table without a caption of its own.
  mutating func dataTable(_ data: ResolvedDataTable, at place: SourceLocation) {
    let count = ([data.header] + data.rows).map(\.count).max() ?? 0
    guard count > 0 else { return }
    let rows = ([data.header] + data.rows).map { $0 + Array(repeating: "", count: count - $0.count) }
    let alignments = [.left] + Array(repeating: Table.Alignment.right, count: count - 1)
    add(.begin("reporttable", Options().tableColumns(alignments, rows, hasCaption: false)), at: place)
    var headers = TableHeaders(rows: data.rows.count, head: rows[0].map { !$0.isEmpty })
    structure?.begin(.table)
    for (index, row) in rows.enumerated() {
      let cells = tableRow(count, &headers, isHead: index == 0) { $0.text(row[$1], at: place) }
      add(.command(index == 0 ? "tablehead" : "tablerow", Options(), cells))
    }
    structure?.end()
    add(.end("reporttable"))
  }
}
