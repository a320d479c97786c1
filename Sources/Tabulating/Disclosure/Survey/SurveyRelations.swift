import Model

/// What holds between a survey's counts whatever the answers were.
extension SurveyCounts {
  /// - Parameter derived: groups of those who gave certain answers in another group.
  mutating func relate(_ derived: [(group: Int, of: Int, answers: GroupCondition)]) {
    for sum in family.sums {
      model.relate(.partition(least: policy.smallestUnanimous), whole: size(sum.whole), parts: sum.parts.map(size))
    }
    for question in questions.indices {
      let related = relatedBlocks(question)
      for group in related.groups.sorted() { relateAnswers(Block(group: group, question: question)) }
      for sum in related.sums { relateGroups(sum, question) }
    }
    for (group, whole, answers) in derived { relate(group, toThoseIn: whole, giving: answers) }
  }

  /// The groups and sums of groups that can say anything about what is shown of a question: those that an edition asks for, and what
  /// they are tied to.
  private func relatedBlocks(_ question: Int) -> (groups: Set<Int>, sums: [GroupFamily.Sum]) {
    let asked = Set(requested.filter { $0.question == question }.map(\.group))
    var (groups, kept) = (asked, Set<Int>())
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (index, sum) in family.sums.enumerated() where !kept.contains(index) {
        let all = Set(sum.parts + [sum.whole])
        guard !all.isDisjoint(with: asked) || all.intersection(groups).count > 1 else { continue }
        kept.insert(index)
        groups.formUnion(all)
        isGrowing = true
      }
    }
    return (groups, kept.sorted().map { family.sums[$0] })
  }

  private mutating func relateGroups(_ sum: GroupFamily.Sum, _ question: Int) {
    let section = question + 1
    for (place, slot) in questions[question].slots.enumerated() {
      let kind: CountModel.Relation.Kind
      switch slot {
      case .base: kind = .partition(least: policy.smallestUnanimous)
      case .answer, .sum: kind = policy.hidesRareAnswers ? .partition(least: policy.smallestGroup) : .sum
      case .leftOut: kind = .sum
      case .others, .none: continue
      }
      let cells = sum.parts.map { cell(Block(group: $0, question: question), place) }
      model.relate(
        kind, whole: cell(Block(group: sum.whole, question: question), place), parts: cells, section: section)
    }
  }

  private mutating func relateAnswers(_ block: Block) {
    let counts = questions[block.question]
    let section = block.question + 1
    let answers = counts.question.answers.indices
    let base = cell(block, 0)
    let answerCells = answers.map { cell(block, .answer($0)) }
    let cells = { (places: [Int]) in places.compactMap { answerCells[$0] } }
    if counts.question.kind == .single {
      let kind: CountModel.Relation.Kind = policy.hidesRareAnswers ? .partition(least: policy.smallestGroup) : .sum
      model.relate(kind, whole: base, parts: cells(answers.filter(counts.isOfBase)), section: section)
      if let leftOut = cell(block, .leftOut) {
        model.relate(.sum, whole: leftOut, parts: cells(answers.filter { !counts.isOfBase($0) }), section: section)
      }
    } else {
      for answer in answers {
        guard let others = cell(block, .others(than: answer)) else { continue }
        model.relate(.sum, whole: base, parts: cells([answer]) + [others], section: section)
      }
      if let most = counts.question.mostAnswers {
        let asked = answers.filter(counts.isOfBase)
        model.relate(.atMost(times: most), whole: base, parts: cells(asked), section: section)
      }
    }
    for (index, places) in counts.sums.enumerated() { relateSum(block, index, cells(places)) }
    relateUnanswered(block)
  }

  private mutating func relateSum(_ block: Block, _ index: Int, _ parts: [Int]) {
    let section = block.question + 1
    guard let sum = cell(block, .sum(index)) else { return }
    if questions[block.question].question.kind == .single {
      model.relate(.sum, whole: sum, parts: parts, section: section)
      return
    }
    // Whoever gave several of the answers counts once.
    model.relate(.atLeast, whole: sum, parts: parts, section: section)
    for part in parts { model.relate(.atMost(times: 1), whole: sum, parts: [part], section: section) }
    model.relate(.atMost(times: 1), whole: cell(block, 0), parts: [sum], section: section)
  }

  /// Those who answered and those who did not are the group, or as many of it as gave the answers of the question's base.
  private mutating func relateUnanswered(_ block: Block) {
    guard let none = cell(block, .none) else { return }
    let parts = [cell(block, 0)] + [cell(block, .leftOut)].compactMap { $0 }
    model.relate(.sum, whole: size(block.group), parts: parts + [none], section: block.question + 1)
    for condition in questions[block.question].question.baseConditions {
      guard let asked = cell(condition, in: block.group) else { continue }
      model.relate(.atMost(times: 1), whole: asked, parts: parts, section: 0)
    }
  }

  private mutating func relate(_ group: Int, toThoseIn whole: Int, giving answers: GroupCondition) {
    guard let given = cell(answers, in: whole) else { return }
    model.relate(.sum, whole: given, parts: [size(group)], section: 0)
  }

  /// Those of a group who gave one of some answers, where that is counted.
  private func cell(_ answers: GroupCondition, in group: Int) -> Int? {
    guard let question = question(answers.variable) else { return nil }
    let counts = questions[question]
    return counts.slot(of: counts.question.places(of: Set(answers.values)))
      .flatMap { cell(Block(group: group, question: question), $0) }
  }
}
