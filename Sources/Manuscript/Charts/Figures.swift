import Editing
import Model
import Tagging

extension ManuscriptWriter {
  mutating func figure(_ figure: ResolvedFigure, at place: SourceLocation) {
    structure?.begin(.division)
    let (number, title) = tagged(.caption) { writer in
      let number = writer.numberLeaf(.label, figure.number)
      return (number, writer.leaf { $0.text(figure.title, at: place) })
    }
    add(
      number
        + .begin(
          "reportfigure",
          Options()
            .text("name", text(figure.name, at: place))
            .word("number", figure.number)
            .text("title", title)
            .label(figure.label)
            .text("alt", text(figure.alternative, at: place))), at: place)
    drawing(figure, at: place)
    if let note = figure.note { add(remark("figurenote", note, at: place)) }
    if let source = figure.source { add(remark("figuresource", source, at: place)) }
    add(.end("reportfigure"))
    structure?.end()
  }

  /// A table is read cell by cell; every other drawing is one figure with its alternative.
  private mutating func drawing(_ figure: ResolvedFigure, at place: SourceLocation) {
    if case .chart(.table(let data)) = figure.content { return dataTable(data, at: place) }
    let alternative = figure.alternative.isEmpty ? figure.title : figure.alternative
    let leaf = tagged(.figure, alternative: alternative) { $0.structure?.addLeaf() }
    if let leaf { add(.command("artleaf", Options(), .number(leaf)), at: place) }
    content(figure, at: place)
    if let leaf { add(.command("endartleaf", Options(), .number(leaf))) }
  }

  private mutating func content(_ figure: ResolvedFigure, at place: SourceLocation) {
    switch figure.content {
    case .chart(let chart): self.chart(chart, at: place)
    case .matrix(let matrix): self.matrix(matrix, at: place)
    case .phases(let phases): self.phases(phases, at: place)
    case .overlap(let domains): overlap(domains, at: place)
    case .picture(let file): add(.command("figurepicture", Options(), .escaped(pictureName(file.value))))
    }
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
