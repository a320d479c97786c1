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

  /// What the note says of the differences: what the sign means, or what a test of all answers between all groups found.
  func testNote(_ chart: Chart, _ grid: ChartGrid, _ survey: Survey, _ question: Question) -> String? {
    let level = style.figures(PrintedLevel.percent(survey.level)) + HouseStyle.noBreakSpace + terms.percent
    if chart.kind.value == .comparison {
      return grid.cells.contains { !significance($0).isEmpty } ? terms.chart.significant(level) : nil
    }
    let groups = (grid.rows + grid.series).compactMap { head -> GroupCondition? in
      if case .group(let condition) = head.kind { condition } else { nil }
    }
    let address = ValueAddress(.question(survey: survey.id.value, question: question.id.value))
    guard grid.questions.count == 1, groups.count > 1,
      let test = try? index.tabulator.test(of: address, between: groups)
    else { return nil }
    return test.isSignificant ? terms.chart.groupsDiffer(level) : terms.chart.groupsDoNotDiffer(level)
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
