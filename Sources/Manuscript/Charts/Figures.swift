import Editing
import Model

extension ManuscriptWriter {
  mutating func figure(_ figure: ResolvedFigure, at place: SourceLocation) {
    add(
      .begin(
        "reportfigure",
        Options()
          .text("name", text(figure.name, at: place))
          .word("number", figure.number)
          .text("title", text(figure.title, at: place))
          .label(figure.label)
          .text("alt", text(figure.alternative, at: place))), at: place)
    switch figure.content {
    case .chart(let chart): self.chart(chart, at: place)
    case .matrix(let matrix): self.matrix(matrix, at: place)
    case .phases(let phases): self.phases(phases, at: place)
    case .overlap(let domains): overlap(domains, at: place)
    case .picture(let file): add(.command("figurepicture", Options(), .escaped(pictureName(file.value))))
    }
    if let note = figure.note { add(remark("figurenote", note, at: place)) }
    if let source = figure.source { add(remark("figuresource", source, at: place)) }
    add(.end("reportfigure"))
  }

  private mutating func chart(_ chart: ResolvedChart, at place: SourceLocation) {
    switch chart {
    case .bars(let bars): barChart(bars, at: place)
    case .segments(let segments): segmentChart(segments, at: place)
    case .number(let number): self.number(number, at: place)
    case .people(let people): self.people(people, at: place)
    case .comparison(let comparison): self.comparison(comparison, at: place)
    case .multiples(let panels): multiples(panels, at: place)
    case .line(let line): lineChart(line, at: place)
    case .table(let data): dataTable(data, at: place)
    }
  }
}
