import Model
import Tabulating

/// The editions that a chart shows beside one another: the one that it stands in, and those that this is compared with.
///
/// A chart that divides people into groups has sides already, and so has one that names an edition itself.
public struct ChartSides: Sendable {
  public enum Side: Sendable {
    case own(EditionScope.Side)
    case other(EditionScope.Side)

    var whose: EditionScope.Side {
      switch self {
      case .own(let side), .other(let side): side
      }
    }

    var label: LocalizedText { whose.label }

    /// The edition that an address names for it; nil for the one that it stands in.
    var edition: String? {
      if case .other(let side) = self { side.id } else { nil }
    }
  }

  /// The edition's own first.
  private(set) var all: [Side] = []

  /// None: the chart shows one edition's numbers.
  init() {}

  init(_ chart: Chart, _ questions: [ChartGrid.Asked], _ tabulator: Tabulator) {
    guard chart.groups.isEmpty, questions.allSatisfy({ $0.edition == nil && tabulator.isScoped($0.survey) }) else {
      return
    }
    all = Self.all(tabulator)
  }

  /// A single value's numbers elsewhere, where they are others.
  static func others(_ chart: Chart, _ tabulator: Tabulator) -> [(side: EditionScope.Side, value: Value)] {
    guard let address = chart.value?.value, address.edition == nil, let own = try? tabulator.value(address) else {
      return []
    }
    return all(tabulator).dropFirst().compactMap { side in
      var other = address
      other.edition = side.edition
      guard let value = try? tabulator.value(other), value.number != own.number || value.n != own.n else { return nil }
      return (side.whose, value)
    }
  }

  /// The numbers of other editions that one may be shown beside, whether they turn out to be others or not.
  static func sides(beside address: ValueAddress, _ tabulator: Tabulator) -> [ValueAddress] {
    guard address.edition == nil else { return [] }
    return all(tabulator).dropFirst().map { side in
      var other = address
      other.edition = side.edition
      return other
    }
  }

  private static func all(_ tabulator: Tabulator) -> [Side] {
    let scope = tabulator.scope
    guard let own = scope.own, !scope.filter.isEmpty, !scope.comparedWith.isEmpty else { return [] }
    return [.own(own)] + scope.comparedWith.map(Side.other)
  }
}

extension ChartSides {
  /// A series for each side instead of the one.
  func series(_ heads: [ChartGrid.Head]) -> [ChartGrid.Head] {
    guard !all.isEmpty, let head = heads.first else { return heads }
    return all.map { side in
      var head = head
      (head.key, head.label, head.side) = (side.whose.id, side.label, side)
      return head
    }
  }

  /// A row for each side of each question. Where there are several questions, the edition's own row has the question's
  /// words.
  func rows(_ questions: [ChartGrid.Head]) -> [ChartGrid.Head] {
    guard !all.isEmpty else { return questions }
    return questions.flatMap { question in
      all.map { side in
        var head = question
        head.side = side
        if questions.count > 1 { head.heading = question.label }
        if questions.count == 1 || side.edition != nil { head.label = side.label }
        if questions.count == 1 { head.key = side.whose.id }
        return head
      }
    }
  }
}

extension ChartGrid.Head {
  /// Whether it is everybody, set apart from groups and editions.
  var isTotal: Bool {
    if case .other(let side)? = side { return side.isEverybody }
    if case .total = kind { return side == nil }
    return false
  }
}

extension ChartGrid.Cell {
  /// The same number of the edition that the chart stands in.
  var own: ValueAddress {
    var own = address
    own.edition = nil
    return own
  }

  /// The same question, of the same people, for other answers.
  func giving(_ answers: [String], _ tabulator: Tabulator) -> ChartGrid.Cell? {
    guard let other = address.giving(answers) else { return nil }
    return ChartGrid.Cell(address: other, value: Result { () throws(ValueFault) in try tabulator.value(other) })
  }
}
