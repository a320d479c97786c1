import Model

/// The editions that are made in the language that a report is read in. What only others have needs no translation.
struct TranslatedEditions: Sendable {
  /// Identifiers; nil where nobody knows which there are, and everything needs a translation.
  var ids: [String]?

  /// Whether one of them has what is kept to these editions; none is all.
  func have(_ only: [Located<String>]) -> Bool {
    guard let ids, !only.isEmpty else { return true }
    return ids.contains { only.match($0) }
  }

  /// The same of a record that has not been read.
  func have(_ record: YAMLNode) -> Bool {
    guard case .mapping(let entries) = record.content,
      let only = entries.first(where: { $0.key.value == "only" })?.value
    else { return true }
    switch only.content {
    case .scalar(let name, _): return have([Located(name, at: only.location)])
    case .sequence(let items):
      return have(
        items.compactMap { item in
          if case .scalar(let name, _) = item.content { Located(name, at: item.location) } else { nil }
        })
    case .mapping, .null: return true
    }
  }
}

extension Sequence<Figure> {
  /// The surveys whose words charts of these editions show.
  func surveys(shownIn editions: TranslatedEditions) -> Set<String> {
    Set(
      filter { editions.have($0.only) }.flatMap { figure -> [String] in
        guard case .chart(let chart) = figure.content else { return [] }
        return (chart.questions + [chart.value].compactMap { $0 }).compactMap(\.value.survey)
      })
  }
}

extension ValueAddress {
  fileprivate var survey: String? {
    switch subject {
    case .fact: nil
    case .survey(let id), .question(let id, _), .answers(let id, _, _): id
    }
  }
}
