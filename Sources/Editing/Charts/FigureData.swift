import Model
import Tabulating

/// A chart's numbers as a table, for those who cannot see it and those who want to calculate with it.
public struct ResolvedFigureData: Sendable {
  /// *Figur*
  public var name: String
  public var number: String
  /// The figure's title, and the page that it stands on.
  public var title: [ResolvedInline]
  public var table: ResolvedDataTable
  /// What the numbers cannot be read without.
  public var note: Remark?
}

extension Editor {
  /// The numbers of the charts that pages show, in the order of the figures. A chart of one number has said it all in words, and a
  /// figure that is a table is one already.
  mutating func figureData() -> [ResolvedFigureData] {
    let shown = report.figures.filter { order.figures[$0.id.value] != nil && $0.isDrawn }
      .sorted { (Int(order.figures[$0.id.value] ?? "") ?? 0) < (Int(order.figures[$1.id.value] ?? "") ?? 0) }
    return shown.compactMap { figureData($0) }
  }

  private mutating func figureData(_ figure: Figure) -> ResolvedFigureData? {
    guard case .chart(let chart) = figure.content else { return nil }
    let grid = index.grid(of: chart)
    var table = dataTable(chart, grid)
    guard !table.rows.isEmpty else { return nil }
    // A column without a name has no header to be read aloud.
    if table.header.count == 2, table.header[1].isEmpty { table.header[1] = terms.chart.share }
    let place = figure.id.location
    var notes = [signNote(chart, grid)].compactMap { $0 }
    if showsSynthetic(figure) { notes.insert(terms.synthetic.figure, at: 0) }
    return ResolvedFigureData(
      name: terms.figure, number: order.figures[figure.id.value] ?? "",
      title: [
        words("\(polished(figure.title)) (\(terms.page)\(HouseStyle.noBreakSpace)", place),
        ResolvedInline(.pageReference(Label(.figure, figure.id.value)), at: place), words(")", place),
      ],
      table: table,
      note: notes.isEmpty
        ? nil : Remark(name: terms.note, words: [words(notes.map(polished).joined(separator: " "), place)]))
  }

  /// The numbers behind the charts at the end, when no chapter has placed them.
  mutating func figureDataChapter() -> ResolvedChapter? {
    guard report.metadata.hasFigureData,
      order.placements[Address(.list, RecordList.figureData.rawValue)] == nil
    else { return nil }
    let data = figureData()
    guard !data.isEmpty else { return nil }
    let place = SourceLocation(file: "report.yaml")
    return ResolvedChapter(
      label: Label(.chapter, "-figure-data"), kind: .references, number: "", title: terms.figureData,
      lead: terms.figureDataLead, body: [ResolvedBlock(.figureData(data), at: place)], location: place)
  }
}

extension Figure {
  /// Whether it draws several numbers.
  fileprivate var isDrawn: Bool {
    guard case .chart(let chart) = content else { return false }
    switch chart.kind.value {
    case .number, .people, .table: return false
    default: return true
    }
  }
}
