import Editing
import Model

extension ManuscriptWriter {
  mutating func segmentChart(_ chart: ResolvedChart.SegmentChart, at place: SourceLocation) {
    let style =
      switch chart.style {
      case .stacked: "stacked"
      case .diverging: "diverging"
      case .split: "split"
      }
    add(
      .begin(
        "segmentchart",
        Options()
          .word("style", style)
          .text("negative", text(chart.sumLabels.negative, at: place))
          .text("positive", text(chart.sumLabels.positive, at: place))), at: place)
    series(chart.series, at: place)
    for (index, row) in chart.rows.enumerated() {
      let sums = chart.sums.indices.contains(index) ? chart.sums[index] : nil
      add(
        self.row(
          row, axisEnd: 1,
          others: Options()
            .text("negative", sums.map { reading($0.negative, at: place) })
            .text("positive", sums.map { reading($0.positive, at: place) }), at: place))
    }
    add(.end("segmentchart"))
  }
}
