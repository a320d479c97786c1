import Model
import Tabulating

/// Every value that a figure says anything of: in its marks, its sentence, its note and what is read aloud of it.
///
/// Disclosure control plans with these, and withholds what is not among them.
public struct ChartValues: Sendable {
  public struct Asked: Sendable {
    public var address: ValueAddress
    public var format: ValueFormat?
    /// Nil where there is none at all.
    public var value: Value?
  }

  /// The marks first, in the order of showing.
  public private(set) var all: [Asked] = []

  public init(_ chart: Chart, _ index: ReportIndex) { self.init(chart, index.grid(of: chart), index.tabulator) }

  init(_ chart: Chart, _ grid: ChartGrid, _ tabulator: Tabulator) {
    var addresses: [(ValueAddress, ValueFormat?)] = grid.cells.joined().map { ($0.address, nil) }
    if let single = chart.value {
      addresses.append((single.value, nil))
      addresses += ChartSides.sides(beside: single.value, tabulator).map { ($0, nil) }
    }
    addresses += Self.sums(chart, grid).map { ($0, nil) }
    addresses += Self.omitted(grid).map { ($0, nil) }
    addresses += Self.respondents(grid).map { ($0, .n) }
    all = addresses.map { address, format in
      Asked(address: address, format: format, value: try? tabulator.value(address, as: format))
    }
  }

  /// What a row of a scale says of either side.
  private static func sums(_ chart: Chart, _ grid: ChartGrid) -> [ValueAddress] {
    guard chart.kind.value == .diverging, let scale = grid.questions.first?.question.scale else { return [] }
    let sides = [scale.disagree, scale.agree].map { $0.map(\.value) }
    return grid.cells.compactMap(\.first).flatMap { cell in sides.compactMap { cell.address.giving($0) } }
  }

  /// The answers that the note says are not shown.
  private static func omitted(_ grid: ChartGrid) -> [ValueAddress] {
    guard let question = grid.questions.first?.question else { return [] }
    let shown = Set(grid.shownAnswers)
    let omitted = question.answers.filter { $0.isOmitted && !shown.contains($0.id.value) }
    return grid.bases.flatMap { base in
      omitted.map { answer in
        ValueAddress(
          .answers(survey: base.survey, question: base.question, answers: [answer.id.value]),
          conditions: base.conditions, edition: base.edition)
      }
    }
  }

  /// How many answered, of all whom the note names.
  private static func respondents(_ grid: ChartGrid) -> [ValueAddress] {
    let editions = grid.sides.all.isEmpty ? [nil] : grid.sides.all.map(\.edition)
    return editions.flatMap { edition in grid.questions.map { $0.base(of: edition) } }
  }
}

extension ChartGrid.Asked {
  /// Those who answered it, of an edition.
  func base(of edition: String?) -> ValueAddress {
    ValueAddress(.question(survey: survey.id.value, question: question.id.value), edition: edition ?? self.edition)
  }
}

extension ValueAddress {
  /// The same question, of the same people, for other answers.
  func giving(_ answers: [String]) -> ValueAddress? {
    guard case .answers(let survey, let question, _) = subject else { return nil }
    var other = self
    other.subject = .answers(survey: survey, question: question, answers: answers)
    return other
  }
}
