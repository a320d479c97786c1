import Model
import Tabulating

/// Whether chance can have made a difference that a chart shows, where everyone's answers are known.
///
/// Published shares are not tested: they are rounded, and a test of rounded shares misleads.
extension Editor {
  /// The sign of a difference that is none of chance's.
  static let significant = "*"

  /// The sign to put after the difference between two cells; empty where nothing is tested or found.
  func significance(_ cells: [ChartGrid.Cell]) -> String {
    guard cells.count == 2, isSignificant(cells[0].address, cells[1].address) else { return "" }
    return Self.significant
  }

  /// The sign to put after another edition's number that is not the edition's own; empty after the edition's.
  func significance(_ cell: ChartGrid.Cell, _ side: ChartSides.Side?) -> String {
    guard case .other? = side else { return "" }
    return significance(of: cell.address, beside: cell.own)
  }

  func significance(of other: ValueAddress, beside own: ValueAddress) -> String {
    isSignificant(own, other) ? Self.significant : ""
  }

  /// What the note says of the differences: what the sign means, or what a test of all answers between all groups found.
  func testNote(_ chart: Chart, _ grid: ChartGrid, _ survey: Survey, _ question: Question) -> String? {
    let level = style.figures(PrintedLevel.percent(survey.level)) + HouseStyle.noBreakSpace + terms.percent
    if let own = index.tabulator.scope.own, isBesideOthers(chart, grid) {
      return sidesNote(chart, grid, own, level)?.asSentence
    }
    if chart.kind.value == .comparison {
      return grid.cells.contains { !significance($0).isEmpty } ? terms.chart.significant(level).asSentence : nil
    }
    let groups = (grid.rows + grid.series).compactMap { head -> GroupCondition? in
      if case .group(let condition) = head.kind { condition } else { nil }
    }
    let address = ValueAddress(
      .question(survey: survey.id.value, question: question.id.value), edition: grid.questions.first?.edition)
    guard grid.questions.count == 1, groups.count > 1,
      let test = try? index.tabulator.test(of: address, between: groups)
    else { return nil }
    return (test.isSignificant ? terms.chart.groupsDiffer(level) : terms.chart.groupsDoNotDiffer(level)).asSentence
  }

  /// What the signs in an edition's chart mean, for those who are read the chart's numbers and not its note.
  func signNote(_ chart: Chart, _ grid: ChartGrid) -> String? {
    guard isBesideOthers(chart, grid), let (survey, question) = questionOfNote(chart, grid) else { return nil }
    return testNote(chart, grid, survey, question)
  }

  /// What the tests of an edition's numbers against others' found; nil where nothing is tested.
  private func sidesNote(_ chart: Chart, _ grid: ChartGrid, _ own: EditionScope.Side, _ level: String) -> String? {
    let tests = pairs(chart, grid).compactMap { try? index.tabulator.test($0.other, against: $0.own) }
    guard !tests.isEmpty else { return nil }
    let name = own.label.text(in: terms.language)
    return tests.contains(where: \.isSignificant)
      ? terms.chart.differsFrom(name, level) : terms.chart.differsNowhere(name, level)
  }

  /// Whether a chart holds the edition's numbers against others'.
  private func isBesideOthers(_ chart: Chart, _ grid: ChartGrid) -> Bool {
    !grid.sides.all.isEmpty || !ChartSides.others(chart, index.tabulator).isEmpty
  }

  /// Every number of another edition's that a chart shows, and the edition's own that it stands beside.
  private func pairs(_ chart: Chart, _ grid: ChartGrid) -> [(own: ValueAddress, other: ValueAddress)] {
    if let value = chart.value {
      return ChartSides.others(chart, index.tabulator).map { (value.value, $0.value.address) }
    }
    var cells = Array(grid.cells.joined())
    if chart.kind.value == .diverging, let scale = grid.questions.first?.question.scale {
      cells += grid.cells.compactMap(\.first).flatMap { cell in
        [scale.disagree, scale.agree].compactMap { cell.giving($0.map(\.value), index.tabulator) }
      }
    }
    return cells.filter { $0.address.edition != nil }.map { ($0.own, $0.address) }
  }

  private func isSignificant(_ a: ValueAddress, _ b: ValueAddress) -> Bool {
    (try? index.tabulator.test(b, against: a))?.isSignificant ?? false
  }
}

/// A level of significance as a note says it: *5* per cent of 0.05.
private enum PrintedLevel {
  static func percent(_ level: Double) -> Decimal10 {
    let decimals = (0...3).first { places in
      Decimal10(rounding: level * 100, decimals: places).map { abs($0.double - level * 100) < 1e-9 } ?? false
    }
    return Decimal10(rounding: level * 100, decimals: decimals ?? 3) ?? Decimal10(0)
  }
}
