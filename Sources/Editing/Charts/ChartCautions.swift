import Model
import Tabulating

/// What a note warns of: few answers, and numbers that are not the edition's own.
extension Editor {
  /// *Læs med forbehold: færre end 30 svar (regionspolitikere: 18).* Groups that are too small to be shown are not named.
  func caution(_ chart: Chart, _ grid: ChartGrid, _ survey: Survey) -> String? {
    var named: [String] = []
    for (label, n) in bases(chart, grid) where n < survey.cautionBelow && n >= survey.fewestShown {
      let words = label.isEmpty ? style.figures(Decimal10(n)) : "\(label): \(style.figures(Decimal10(n)))"
      if !named.contains(words) { named.append(words) }
    }
    return named.isEmpty ? nil : terms.chart.caution(survey.cautionBelow, named.joined(separator: ", "))
  }

  /// *Tallene gælder hele landet.* In an edition about some, of a survey that cannot tell who they are.
  func everybodyNote(_ survey: Survey) -> String? {
    guard !index.tabulator.scope.filter.isEmpty, !index.tabulator.isScoped(survey) else { return nil }
    return terms.chart.numbersOf(index.tabulator.scope.everybody.text(in: terms.language).lowercasedFirst)
  }

  /// How many answers are behind the numbers of each group, with the group's name where there are several.
  private func bases(_ chart: Chart, _ grid: ChartGrid) -> [(label: String, n: Int)] {
    if let value = chart.value {
      return (try? index.tabulator.value(value.value))?.n.map { [("", $0)] } ?? []
    }
    let named = { (head: ChartGrid.Head) -> String? in
      if let side = head.side { return side.label.text(in: self.terms.language) }
      if case .group = head.kind { return self.label(head, chart) }
      return nil
    }
    return grid.rows.indices.flatMap { row in
      grid.series.indices.compactMap { column in
        let label = named(grid.rows[row]) ?? named(grid.series[column]) ?? ""
        return grid.cells[row][column].known?.n.map { (label, $0) }
      }
    }
  }
}
