import Model

/// A survey that was fielded before two regions were made one knows the new region by its parts. What was merged is never
/// divided again, so this goes one way only.
extension Tabulator {
  /// The condition as a survey's variable can answer it: for a region that it does not know, those that were merged into
  /// it.
  func answerable(_ condition: GroupCondition, by survey: Survey) -> GroupCondition {
    guard let variable = survey.variable(condition.variable),
      condition.values.contains(where: { variable.value($0) == nil })
    else { return condition }
    let values = condition.values.flatMap { value in
      variable.value(value) == nil ? parts(of: value, in: variable) ?? [value] : [value]
    }
    return GroupCondition(condition.variable, values)
  }

  /// The values that a region of another survey's was made of; nil unless all of them are there.
  private func parts(of value: String, in variable: BackgroundVariable) -> [String]? {
    let others = surveys.values.lazy.compactMap { $0.variable(variable.id.value)?.places()[value] }
    guard case .region(let region)? = others.first, !region.mergedFrom.isEmpty else { return nil }
    let places = variable.places()
    let parts = variable.values.map(\.id.value).filter { id in
      guard case .region(let part)? = places[id], let code = part.code else { return false }
      return region.mergedFrom.contains(code)
    }
    return parts.count == region.mergedFrom.count ? parts : nil
  }
}
