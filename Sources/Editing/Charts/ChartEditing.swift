import Model
import Tabulating

/// Charts as the page needs them: each number from one `Value`, and the same text wherever it is printed.
extension Editor {
  func chart(_ chart: Chart) -> ResolvedChart {
    let grid = index.grid(of: chart)
    switch chart.kind.value {
    case .number: return number(chart)
    case .people: return people(chart)
    case .bars, .grouped: return .bars(barChart(chart, grid))
    case .stacked, .diverging, .split: return .segments(segmentChart(chart, grid))
    case .comparison: return .comparison(comparisonChart(chart, grid))
    case .multiples: return .multiples(panels(chart, grid))
    case .line: return .line(lineChart(chart, grid))
    case .table: return .table(dataTable(chart, grid))
    }
  }

  /// The words of a row or a series.
  func label(_ head: ChartGrid.Head, _ chart: Chart) -> String {
    // The author's words for a question stand at the edition's own row, and the rows below say whose they are.
    let isBelow = head.heading != nil && head.side?.edition != nil
    return polished(
      isBelow ? head.label.text(in: terms.language) : chart.labels[head.key] ?? head.label.text(in: terms.language))
  }

  /// A number as the chart shows it. What is not known is a gap with the mark for it, and the words that are known.
  func mark(_ value: Value?, highlighted: Bool = false) -> ResolvedChart.Mark {
    ResolvedChart.Mark(
      share: value?.number, text: value.map { style.figureText($0) } ?? HouseStyle.missingMark,
      isHighlighted: highlighted)
  }

  /// The words of a row in a table, where no row can lean on the one above.
  private func tableLabel(_ head: ChartGrid.Head, _ chart: Chart) -> String {
    guard let heading = head.heading, let side = head.side else { return label(head, chart) }
    let question = polished(chart.labels[head.key] ?? heading.text(in: terms.language))
    return "\(question) (\(side.label.text(in: terms.language)))"
  }

  /// A row's marks. In a row of which the author made one thing stand out, that one is highlighted.
  private func row(_ index: Int, _ chart: Chart, _ grid: ChartGrid, detail: Bool = true) -> ResolvedChart.Row {
    let head = grid.rows[index]
    let highlights = Set(chart.highlight.map(\.value))
    return ResolvedChart.Row(
      label: label(head, chart), detail: detail ? respondents(head, grid.cells[index]) : "",
      marks: zip(grid.series, grid.cells[index]).map { series, cell in
        var mark = mark(
          cell.known, highlighted: highlights.contains(head.key) || highlights.contains(series.key))
        if highlights.isEmpty { mark.isHighlighted = isOwn(head) || isOwn(series) }
        mark.significance = significance(cell, head.side ?? series.side)
        return mark
      }, isTotal: head.isTotal)
  }

  /// *n = 418*, for a row that is a group.
  private func respondents(_ head: ChartGrid.Head, _ cells: [ChartGrid.Cell]) -> String {
    switch head.kind {
    case .group, .total,
      .question where head.side != nil:
      let n = cells.lazy.compactMap { $0.known?.respondents(style) }.first.map(style.respondents)
      // The label of an edition's own row is the question, where there are several.
      let whose = head.heading != nil && isOwn(head) ? head.side?.label.text(in: terms.language) : nil
      return [whose, n].compactMap { $0 }.joined(separator: ", ")
    case .answers, .question: return ""
    }
  }

  /// Whether these are the edition's own numbers, which stand out from those of others.
  private func isOwn(_ head: ChartGrid.Head) -> Bool {
    if case .own? = head.side { return true }
    guard case .group(let condition) = head.kind else { return false }
    return index.tabulator.scope.filter == [condition]
  }

  private func barChart(_ chart: Chart, _ grid: ChartGrid) -> ResolvedChart.BarChart {
    let rows = grid.rows.indices.map { row($0, chart, grid) }
    return ResolvedChart.BarChart(
      series: series(chart, grid), rows: rows, axisEnd: Self.axisEnd(rows.flatMap(\.marks)))
  }

  private func series(_ chart: Chart, _ grid: ChartGrid) -> [ResolvedChart.Series] {
    grid.series.enumerated().map { index, head in
      ResolvedChart.Series(label: label(head, chart), tone: .plain(index))
    }
  }

  /// Where an axis ends that begins at 0: the next round share at or above the longest bar.
  static func axisEnd(_ marks: [ResolvedChart.Mark]) -> Double {
    let longest = marks.compactMap(\.share).max() ?? 1
    return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].first { $0 >= longest } ?? longest
  }

  private func segmentChart(_ chart: Chart, _ grid: ChartGrid) -> ResolvedChart.SegmentChart {
    let scale = grid.questions.first?.question.scale
    let tones = Tones(grid.series, scale: chart.kind.value == .split ? nil : scale)
    let series = zip(grid.series, tones.all).map { ResolvedChart.Series(label: label($0, chart), tone: $1) }
    let rows = grid.rows.indices.map { row($0, chart, grid) }
    switch chart.kind.value {
    case .diverging:
      guard let scale, tones.hasSeveralASide else {
        return ResolvedChart.SegmentChart(style: .diverging, series: series, rows: rows)
      }
      let (negative, positive) = (scale.disagree.map(\.value), scale.agree.map(\.value))
      return ResolvedChart.SegmentChart(
        style: .diverging, series: series, rows: rows,
        sums: zip(grid.rows, grid.cells).map { row, cells in
          (sum(negative, like: cells.first, row.side), sum(positive, like: cells.first, row.side))
        },
        sumLabels: (
          sumLabel(negative, chart, terms.chart.disagree), sumLabel(positive, chart, terms.chart.agree)
        ))
    case .split: return ResolvedChart.SegmentChart(style: .split, series: series, rows: rows)
    default: return ResolvedChart.SegmentChart(style: .stacked, series: series, rows: rows)
    }
  }

  private func sumLabel(_ answers: [String], _ chart: Chart, _ usual: String) -> String {
    chart.labels[answers.joined(separator: "+")].map(polished) ?? usual
  }

  /// The same question and group as a cell's, for other answers.
  private func sum(
    _ answers: [String], like cell: ChartGrid.Cell?, _ side: ChartSides.Side?
  ) -> ResolvedChart.Mark {
    guard let sum = cell?.giving(answers, index.tabulator) else { return mark(nil) }
    var mark = mark(sum.known)
    mark.significance = significance(sum, side)
    return mark
  }

  private func comparisonChart(_ chart: Chart, _ grid: ChartGrid) -> ResolvedChart.ComparisonChart {
    let rows = grid.rows.indices.map { row($0, chart, grid) }
    return ResolvedChart.ComparisonChart(
      series: series(chart, grid), rows: rows, differences: grid.cells.map { difference($0) },
      axisEnd: Self.axisEnd(rows.flatMap(\.marks)))
  }

  /// How far the second of two groups is from the first, and whether chance can have done it.
  private func difference(_ cells: [ChartGrid.Cell]) -> ResolvedChart.Mark {
    guard cells.count == 2, let first = cells[0].known, let second = cells[1].known else {
      return mark(nil)
    }
    var mark = mark(index.tabulator.difference(second, first))
    mark.significance = significance(cells)
    return mark
  }

  private func panels(_ chart: Chart, _ grid: ChartGrid) -> [ResolvedChart.Panel] {
    let rows = grid.rows.indices.map { row($0, chart, grid) }
    let end = Self.axisEnd(rows.flatMap(\.marks))
    return grid.series.indices.map { panel in
      let own = rows.map { row in
        var row = row
        row.marks = [row.marks[panel]]
        return row
      }
      return ResolvedChart.Panel(
        title: label(grid.series[panel], chart),
        detail: respondents(grid.series[panel], grid.cells.map { $0[panel] }),
        chart: ResolvedChart.BarChart(
          series: [ResolvedChart.Series(label: "", tone: .plain(0))], rows: own, axisEnd: end))
    }
  }

  private func lineChart(_ chart: Chart, _ grid: ChartGrid) -> ResolvedChart.LineChart {
    let rows = grid.rows.indices.map { row($0, chart, grid) }
    let positions = Self.positions(grid.rows)
    return ResolvedChart.LineChart(
      ticks: zip(rows, positions).map { ($0.label, $1) }, series: series(chart, grid),
      lines: grid.series.indices.map { line in rows.map { $0.marks[line] } },
      axisEnd: Self.axisEnd(rows.flatMap(\.marks)))
  }

  /// Years stand as far apart as they are; what is no year stands evenly.
  private static func positions(_ heads: [ChartGrid.Head]) -> [Double] {
    let years = heads.compactMap { head -> Double? in
      guard case .group(let condition) = head.kind else { return nil }
      return condition.values.first.flatMap(Double.init)
    }
    if years.count == heads.count, let first = years.min(), let last = years.max(), first < last {
      return years.map { ($0 - first) / (last - first) }
    }
    return heads.indices.map { heads.count > 1 ? Double($0) / Double(heads.count - 1) : 0.5 }
  }

  private func number(_ chart: Chart) -> ResolvedChart {
    let value = chart.value.flatMap { try? index.tabulator.value($0.value) }
    return .number(ResolvedChart.NumberChart(mark: mark(value), sentence: sentence(chart)))
  }

  /// As many figures as the share says; where only words are known, as many as these say; where nothing is known, no figures.
  private func people(_ chart: Chart) -> ResolvedChart {
    let value = chart.value.flatMap { try? index.tabulator.value($0.value) }
    guard let value, let drawing = PeopleDrawing(chart, value, in: terms.language) else { return number(chart) }
    return .people(
      ResolvedChart.PeopleChart(
        filled: drawing.filled, outOf: drawing.outOf, words: value.phrase.map(polished) ?? drawing.words,
        sentence: sentence(chart)))
  }

  /// The sentence of a single value, and what the value is elsewhere: *(Hele landet: 71 %)*.
  private func sentence(_ chart: Chart) -> String {
    let own = polished(chart.sentence ?? "")
    let others = ChartSides.others(chart, index.tabulator).map { side, value -> String in
      var mark = mark(value)
      mark.significance = chart.value.map { significance(of: value.address, beside: $0.value) } ?? ""
      return "\(side.label.text(in: terms.language)): \(mark.text)\(mark.significance)"
    }
    guard !others.isEmpty else { return own }
    return [own, "(\(others.joined(separator: ", ")))"].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The chart's numbers, a line a row.
  func dataTable(_ chart: Chart, _ grid: ChartGrid) -> ResolvedDataTable {
    let heads = grid.series.map { head -> String in
      if case .total = head.kind, grid.series.count == 1 { return "" }
      return label(head, chart)
    }
    return ResolvedDataTable(
      header: [""] + heads,
      rows: grid.rows.indices.map { index in
        let row = row(index, chart, grid)
        return [tableLabel(grid.rows[index], chart)] + row.marks.map { $0.text + $0.significance }
      })
  }
}
