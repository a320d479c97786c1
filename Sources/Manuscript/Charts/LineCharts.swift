import Editing
import Model

extension ManuscriptWriter {
  /// Lines over years.
  mutating func lineChart(_ chart: ResolvedChart.LineChart, at place: SourceLocation) {
    add(.begin("linechart"), at: place)
    for tick in chart.ticks {
      add(
        .command(
          "tick", Options().word("at", PlainDecimal.part(tick.position) ?? "0"), text(tick.label, at: place)))
    }
    for (series, marks) in zip(chart.series, chart.lines) {
      self.series([series], at: place)
      add(
        .command(
          "dataline", Options(),
          marks.prefix(chart.ticks.count).map { datum($0, axisEnd: chart.axisEnd, at: place) }.joined()))
    }
    add(.end("linechart"))
  }
}
