import Editing
import Model

extension ManuscriptWriter {
  mutating func barChart(_ chart: ResolvedChart.BarChart, at place: SourceLocation) {
    add(.begin("barchart"), at: place)
    seriesOfBars(chart, at: place)
    for row in chart.rows { add(self.row(row, axisEnd: chart.axisEnd, at: place)) }
    add(.end("barchart"))
  }

  /// Small bar charts side by side; their bars share one axis.
  mutating func multiples(_ panels: [ResolvedChart.Panel], at place: SourceLocation) {
    add(.begin("multiples"), at: place)
    if let chart = panels.first?.chart { seriesOfBars(chart, at: place) }
    let axisEnd = panels.map(\.chart.axisEnd).max() ?? 1
    for panel in panels {
      let rows = panel.chart.rows.map { row($0, axisEnd: axisEnd, at: place) }
      add(
        .command(
          "panel",
          Options()
            .text("title", text(panel.title, at: place))
            .text("detail", text(panel.detail, at: place)),
          rows.joined(by: "%\n")))
    }
    add(.end("multiples"))
  }

  /// A single series has a name that is not shown.
  private mutating func seriesOfBars(_ chart: ResolvedChart.BarChart, at place: SourceLocation) {
    if chart.series.count > 1 { series(chart.series, at: place) }
  }
}
