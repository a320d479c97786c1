import Editing
import Model
import Tabulating

/// A figure asks for what the code book does not have.
///
/// ## What it finds
/// A survey, a question, an answer, a variable or a group in `figures.yaml` that no code book has; an answer or a group to
/// highlight that the chart does not show; and a `value` that does not exist.
///
/// ## Why it matters
/// The bar is not there, and nobody sees that it is missing.
///
/// ## Example
/// ```yaml
/// - id: involveret
///   title: De fleste har været med
///   chart: bars
///   question: politikere.involvret
/// ```
///
/// ## How to mend it
/// Write the name as the code book has it; the message gives the nearest.
struct UnknownChartData: Check {
  let code = "unknown-chart-data"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.figures.flatMap { figure -> [Diagnostic] in
      guard case .chart(let chart) = figure.content else { return [] }
      let grid = subject.index.grid(of: chart)
      var faults = grid.faults
      if let value = chart.value {
        do throws(ValueFault) {
          _ = try subject.index.tabulator.value(value.value)
        } catch {
          faults.append(Located(error, at: value.location))
        }
      }
      for cell in grid.cells.joined() {
        if case .failure(let fault) = cell.value { faults.append(Located(fault, at: place(of: fault, chart, figure))) }
      }
      var seen = Set<Located<ValueFault>>()
      let unknown = faults.filter { seen.insert($0).inserted }.map { located in
        fault(
          at: located.location, located.value.message,
          remedy: located.value.remedy(in: subject.index.tabulator))
      }
      return unknown + highlights(chart, grid)
    }
  }

  /// Where the author wrote the name that is wrong.
  private func place(of fault: ValueFault, _ chart: Chart, _ figure: Figure) -> SourceLocation {
    switch fault {
    case .unknownAnswer(let name, _):
      return chart.answers.first { $0.value.contains(name) }?.location ?? figure.id.location
    case .unknownVariable(let name, _):
      return chart.groups.first { $0.value.variable == name }?.location ?? figure.id.location
    case .unknownGroup(let name, _):
      return chart.groups.first { $0.value.values.contains(name) }?.location ?? figure.id.location
    default: return chart.questions.first?.location ?? figure.id.location
    }
  }

  private func highlights(_ chart: Chart, _ grid: ChartGrid) -> [Diagnostic] {
    let keys = (grid.rows + grid.series).map(\.key).filter { !$0.isEmpty }
    guard !keys.isEmpty else { return [] }
    return chart.highlight.filter { !keys.contains($0.value) }.map { name in
      fault(
        at: name, "the chart shows no `\(name.value)` that could stand out",
        remedy: NearMiss.remedy(for: name.value, among: keys)
          ?? "use one of \(keys.prefix(8).map { "`\($0)`" }.joined(separator: ", "))")
    }
  }
}

extension Chart.Groups {
  fileprivate var variable: String {
    switch self {
    case .variable(let id): id
    case .condition(let condition): condition.variable
    }
  }

  fileprivate var values: [String] {
    if case .condition(let condition) = self { condition.values } else { [] }
  }
}
