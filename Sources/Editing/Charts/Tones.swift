import Model

/// Which side of a scale each series stands on, and how far out.
struct Tones {
  private(set) var all: [ResolvedChart.Tone]
  /// Whether a side has more than one series, so that its sum says something new.
  private(set) var hasSeveralASide = false

  init(_ series: [ChartGrid.Head], scale: Question.Scale?) {
    guard let scale else {
      all = series.indices.map { .plain($0) }
      return
    }
    let sides = series.map { Self.side($0, scale) }
    let negative = sides.indices.filter { sides[$0] == .negative }
    let positive = sides.indices.filter { sides[$0] == .positive }
    hasSeveralASide = negative.count > 1 || positive.count > 1
    all = sides.indices.map { index in
      switch sides[index] {
      // The outermost of the negative side comes first, that of the positive side last.
      case .negative:
        .negative(strength: negative.count - 1 - (negative.firstIndex(of: index) ?? 0), of: negative.count)
      case .positive: .positive(strength: positive.firstIndex(of: index) ?? 0, of: positive.count)
      case .between: .neutral
      }
    }
  }

  private enum Side { case negative, positive, between }

  private static func side(_ head: ChartGrid.Head, _ scale: Question.Scale) -> Side {
    guard case .answers(let ids) = head.kind else { return .between }
    let answers = Set(ids)
    if answers.isSubset(of: scale.disagree.map(\.value)) { return .negative }
    if answers.isSubset(of: scale.agree.map(\.value)) { return .positive }
    return .between
  }
}
