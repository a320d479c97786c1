import Editing
import Model
import Tabulating

/// A value that a page prints, and where the author asked for it.
public struct PrintedValue: Sendable {
  public var place: SourceLocation
  /// As the reader sees it.
  public var words: String
  /// As the author wrote it, after `value:`.
  public var address: String
  /// What was asked, of whom, and the number before rounding; nil when there is none, which a check reports.
  public var value: Value?
}

extension CheckSubject {
  /// Every value that a page prints, in text and in figures, by place.
  public var printedValues: [PrintedValue] {
    let style = HouseStyle(report.metadata)
    let inText = references.filter { $0.address.scheme == .value }.map { reference -> PrintedValue in
      let format = reference.address.options["as"].flatMap(ValueFormat.init)
      let value = ValueAddress(reference.address.target).flatMap { try? index.tabulator.value($0, as: format) }
      let written = value.map { style.proseText($0, as: format) } ?? ""
      return PrintedValue(
        place: reference.location, words: reference.words.isEmpty ? written : reference.words.plainText,
        address: reference.address.target, value: value)
    }
    return (inText + inFigures(style)).sorted { $0.place < $1.place }
  }

  private func inFigures(_ style: HouseStyle) -> [PrintedValue] {
    report.figures.flatMap { figure -> [PrintedValue] in
      guard case .chart(let chart) = figure.content, order.shows(Address(.figure, figure.id.value)) else { return [] }
      var asked = ChartGrid(chart, index.tabulator).cells.joined().map { ($0.address, $0.known) }
      if let single = chart.value { asked.append((single.value, try? index.tabulator.value(single.value))) }
      asked += ChartSides.values(beside: chart, index.tabulator).map { ($0.address, $0) }
      return asked.map { address, value in
        PrintedValue(
          place: figure.id.location, words: value.map { style.figureText($0) } ?? "", address: address.description,
          value: value)
      }
    }
  }
}
