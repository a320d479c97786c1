import Model

extension ResolvedChart {
  /// What a person who cannot see the chart must know: what it is, what it is about, and every number in it.
  func alternative(kind: String, title: String, table: ResolvedDataTable) -> String {
    let opening = "\(kind): \(title)" + (title.last.map(".?!…".contains) ?? true ? "" : ".")
    switch self {
    case .number(let chart): return "\(opening) \(chart.mark.text). \(chart.sentence)"
    case .people(let chart): return "\(opening) \(chart.words). \(chart.sentence)"
    default: return "\(opening) " + table.sentences.joined(separator: " ")
    }
  }
}

extension ResolvedDataTable {
  /// *Ja: 76 %.* With several columns, *Ja: Kommunalpolitikere 77 %, regionspolitikere 70 %.*
  fileprivate var sentences: [String] {
    rows.map { row in
      let cells = zip(header.dropFirst(), row.dropFirst()).map { $0.isEmpty ? $1 : "\($0) \($1)" }
      let label = row.first ?? ""
      return (label.isEmpty ? "" : "\(label): ") + cells.joined(separator: ", ") + "."
    }
  }
}
