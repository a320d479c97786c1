import Model

/// What is hidden for its own sake.
extension SurveyCounts {
  mutating func primarySuppression() -> Suppression {
    let unanimous = requested.sorted().filter { isUnanimous($0) }
    for block in unanimous { protectUnanimity(of: block) }
    var suppression = Suppression(model)
    for group in family.groups.indices
    where model.cells[size(group)].form != .withheld && policy.isSmall(count(size(group))) {
      suppression.hide(size(group), in: model, because: .small)
    }
    for block in requested.sorted() where !suppression.hides(cell(block, 0)) && policy.isSmall(count(cell(block, 0))) {
      suppression.hide(cell(block, 0), in: model, because: .small)
    }
    for block in unanimous where !suppression.hides(cell(block, 0)) {
      suppression.hide(cell(block, 0), in: model, because: .unanimous)
    }
    guard policy.hidesRareAnswers else { return suppression }
    for block in requested.sorted() where !suppression.hides(cell(block, 0)) {
      for rare in rareAnswers(block) { suppression.hide(rare, in: model, because: .small) }
    }
    return suppression
  }

  private func rareAnswers(_ block: Block) -> [Int] {
    let counts = questions[block.question]
    return counts.slots.enumerated().filter { place, slot in
      switch slot {
      case .answer(let answer):
        let others = cell(block, .others(than: answer)).map(count) ?? 0
        return policy.isSmall(count(cell(block, place))) || policy.isSmall(others)
      case .sum(let index):
        return counts.shownSums.contains(counts.sums[index]) && policy.isSmall(count(cell(block, place)))
      default: return false
      }
    }
    .map { cell(block, $0.offset) }
  }
}

extension SurveyCounts {
  /// Whether a group is so small that what all of it answered is what each of it answered, unless a larger group that is shown
  /// answered the same.
  private func isUnanimous(_ block: Block) -> Bool {
    let base = count(cell(block, 0))
    guard base >= policy.smallestGroup, base < policy.smallestUnanimous else { return false }
    return commonAnswers(block).contains { answer in
      !requested.contains { other in
        other.question == block.question && count(cell(other, 0)) >= policy.smallestUnanimous
          && commonAnswers(other).contains(answer) && holds(other.group, block.group)
      }
    }
  }

  /// The answers that everybody in the base gave.
  private func commonAnswers(_ block: Block) -> [Int] {
    let counts = questions[block.question]
    let base = count(cell(block, 0))
    guard base > 0 else { return [] }
    return counts.question.answers.indices.filter { answer in
      !counts.question.answers[answer].isOmitted && cell(block, .answer(answer)).map(count) == base
    }
  }

  private func holds(_ large: Int, _ small: Int) -> Bool {
    Set(family.groups[small].members).isSubset(of: family.groups[large].members)
  }

  /// Makes a cell of those who did not give the common answer: nobody, which must not be told.
  private mutating func protectUnanimity(of block: Block) {
    for answer in commonAnswers(block) {
      if let others = cell(block, .others(than: answer)) {
        model.cells[others].protection = .always
        continue
      }
      let counts = questions[block.question]
      let rest = counts.question.answers.indices.filter { $0 != answer && counts.isOfBase($0) }
      let cells = rest.compactMap { cell(block, .answer($0)) }
      guard !cells.isEmpty else { continue }
      let name = counts.name(of: .others(than: answer))
      let others = model.add(
        CountCell(name, of: family.groups[block.group].label, count: 0, form: .withheld, protection: .always))
      model.relate(.sum, whole: others, parts: cells, section: block.question + 1)
    }
  }
}

extension SurveyCounts.Block: Comparable {
  static func < (a: Self, b: Self) -> Bool { (a.group, a.question) < (b.group, b.question) }
}
