import Editing
import Model

extension ManuscriptWriter {
  /// Two groups as two points a row, and how far apart they are.
  mutating func comparison(_ chart: ResolvedChart.ComparisonChart, at place: SourceLocation) {
    add(.begin("comparisonchart"), at: place)
    series(chart.series, at: place)
    for (index, row) in chart.rows.enumerated() {
      let difference = chart.differences.indices.contains(index) ? chart.differences[index] : nil
      add(
        self.row(
          row, axisEnd: chart.axisEnd,
          others: Options().text("difference", difference.map { reading($0, at: place) }), at: place))
    }
    add(.end("comparisonchart"))
  }
}
