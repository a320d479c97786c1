import Model
import Synchronization
import Tabulating

/// The grids of a report's charts, each made once: the chart, its note, its table and its checks all ask for it.
final class ChartGrids: Sendable {
  /// Everything of a chart that its grid hangs on.
  private struct Key: Hashable {
    var kind: Located<Chart.Kind>
    var questions: [Located<ValueAddress>]
    var answers: [Located<[String]>]
    var groups: [Located<Chart.Groups>]
    var withTotal: Bool
    var order: Chart.Order

    init(_ chart: Chart) {
      (kind, questions, answers) = (chart.kind, chart.questions, chart.answers)
      (groups, withTotal, order) = (chart.groups, chart.withTotal, chart.order)
    }
  }

  private let known = Mutex<[Key: ChartGrid]>([:])

  /// - Parameter tabulator: the same one each time.
  func grid(of chart: Chart, _ tabulator: Tabulator) -> ChartGrid {
    let key = Key(chart)
    if let grid = known.withLock({ $0[key] }) { return grid }
    let grid = ChartGrid(chart, tabulator)
    known.withLock { $0[key] = grid }
    return grid
  }
}
