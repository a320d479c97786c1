import Model

extension DisclosurePlan {
  /// All that is held back: groups, then questions of groups that are shown, then answers to questions that are.
  public var heldBack: [HeldBack] {
    guard let counts else { return [] }
    let blocks = counts.requested.sorted()
    let groups = counts.family.groups.indices.filter { counts.family.groups[$0].isRequested }.compactMap { group in
      suppression.reason(counts.size(group)).map { counts.held(group, nil, nil, $0) }
    }
    let shown = blocks.filter { !suppression.hides(counts.size($0.group)) }
    let questions = shown.compactMap { block in
      suppression.reason(counts.cell(block, 0)).map { counts.held(block.group, block, nil, $0) }
    }
    let answers = shown.filter { !suppression.hides(counts.cell($0, 0)) }.flatMap { block in
      counts.questions[block.question].slots.enumerated().compactMap { place, slot in
        suppression.reason(counts.cell(block, place)).map { counts.held(block.group, block, slot, $0) }
      }
    }
    return groups + questions + answers
  }
}

extension SurveyCounts {
  fileprivate func held(
    _ group: Int, _ block: Block?, _ slot: QuestionCounts.Slot?, _ reason: Suppression.Reason
  ) -> DisclosurePlan.HeldBack {
    let question = block.map { questions[$0.question] }
    return DisclosurePlan.HeldBack(
      group: family.groups[group].label, question: question?.question.id.value,
      answers: slot.flatMap { question?.answers($0) }, reason: reason,
      n: count(block.map { cell($0, 0) } ?? size(group)))
  }
}

extension QuestionCounts {
  fileprivate func answers(_ slot: Slot) -> [String]? {
    switch slot {
    case .answer(let place): [question.answers[place].id.value]
    case .sum(let index): sums[index].map { question.answers[$0].id.value }
    default: nil
    }
  }
}
