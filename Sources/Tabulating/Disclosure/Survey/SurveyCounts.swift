import Model

/// A run's counts of one survey: a block of cells for each group and question, and all relations between them.
struct SurveyCounts: Sendable {
  let survey: Survey
  let policy: DisclosurePolicy
  let family: GroupFamily
  /// The questions that anything is shown of.
  let questions: [QuestionCounts]
  var model: CountModel
  /// By the conditions that were asked for: the group; nil of nobody.
  private(set) var groups: [Conditions: Int?]
  /// Blocks that an edition asks for.
  private(set) var requested: Set<Block>
  private let stride: Int
  private let offsets: [Int]
  private let questionPlaces: [String: Int]

  /// A group's answers to a question.
  struct Block: Sendable, Hashable {
    var group: Int
    var question: Int
  }

  /// The cell that counts a group.
  func size(_ group: Int) -> Int { group * stride }

  /// A cell of a block, by its slot's place.
  func cell(_ block: Block, _ place: Int) -> Int { block.group * stride + offsets[block.question] + place }

  func cell(_ block: Block, _ slot: QuestionCounts.Slot) -> Int? {
    questions[block.question].place(slot).map { cell(block, $0) }
  }

  func question(_ id: String) -> Int? { questionPlaces[id] }

  func count(_ cell: Int) -> Int { model.cells[cell].count }
}

extension SurveyCounts {
  /// Counts all that a request asks for; nil when the survey has no respondents' answers.
  init?(_ survey: Survey, _ request: DisclosureRequest, _ policy: DisclosurePolicy) {
    guard case .answers(let table) = survey.data else { return nil }
    let respondents = Respondents(survey, table)
    self.survey = survey
    self.policy = policy
    model = CountModel(threshold: policy.smallestGroup, leastValues: policy.leastValues)
    questions = QuestionCounts.asked(by: request, of: survey)
    questionPlaces = Dictionary(
      questions.enumerated().map { ($1.question.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    var offset = 1
    var offsets: [Int] = []
    for question in questions {
      offsets.append(offset)
      offset += question.slots.count
    }
    (self.offsets, stride) = (offsets, offset)
    let asked = RequestedGroups(request, respondents, few: policy.smallestGroup)
    (family, groups) = (asked.family, asked.groups)
    let questionPlaces = questionPlaces
    requested = Set(
      asked.showings.compactMap { group, question in
        questionPlaces[question].map { Block(group: group, question: $0) }
      })
    addCells(respondents, weighted: table.weights != nil)
    relate(asked.derived)
  }

  private mutating func addCells(_ respondents: Respondents, weighted: Bool) {
    let counts = tally(respondents)
    for group in family.groups.indices {
      let (name, size) = (family.groups[group].label, family.groups[group].members.count)
      let isOfEverybody = size == respondents.table.count
      model.add(
        CountCell(
          "respondents", of: name, count: size, form: family.groups[group].isRequested ? .count : .withheld,
          protection: policy.isSmall(size) ? .always : .never,
          extent: self.size(group)..<self.size(group) + stride, price: size, isOfEverybody: isOfEverybody))
      for question in questions.indices {
        let block = Block(group: group, question: question)
        for cell in cells(of: block, counts, weighted) {
          var cell = cell
          cell.isOfEverybody = isOfEverybody
          model.add(cell)
        }
      }
    }
  }

  /// By place in a group's cells, then by group.
  private func tally(_ respondents: Respondents) -> [[Int32]] {
    var groupsOf = [[Int32]](repeating: [], count: respondents.table.count)
    for (index, group) in family.groups.enumerated() {
      for member in group.members { groupsOf[Int(member)].append(Int32(index)) }
    }
    var counts = [[Int32]](repeating: [], count: stride)
    for (question, offset) in zip(questions, offsets) {
      for (place, set) in question.respondents(respondents) ?? [] {
        var tally = [Int32](repeating: 0, count: family.groups.count)
        set.forEach { for group in groupsOf[$0] { tally[Int(group)] += 1 } }
        counts[offset + place] = tally
      }
    }
    return counts
  }

  private func cells(of block: Block, _ counts: [[Int32]], _ weighted: Bool) -> [CountCell] {
    let question = questions[block.question]
    let isShown = requested.contains(block)
    let count = { (place: Int) -> Int in
      let tally = counts[offsets[block.question] + place]
      return tally.isEmpty ? 0 : Int(tally[block.group])
    }
    let base = count(0)
    let isSmall = policy.isSmall(base)
    let leftOut = question.place(.leftOut).map(count) ?? 0
    return question.slots.enumerated().map { place, slot in
      let number: Int
      var form = PublishedForm.withheld
      var protection = CountCell.Protection.whileHidden
      switch slot {
      case .base: (number, form) = (base, .count)
      case .answer(let answer):
        number = count(place)
        form = policy.form(base: cell(block, 0), isOfBase: question.isOfBase(answer), isWeighted: weighted)
      case .sum(let index):
        number = count(place)
        let isOfBase = question.sums[index].allSatisfy(question.isOfBase)
        if question.shownSums.contains(question.sums[index]) {
          form = policy.form(base: cell(block, 0), isOfBase: isOfBase, isWeighted: weighted)
        } else {
          protection = .never
        }
      case .leftOut: (number, protection) = (leftOut, .never)
      case .others(let answer):
        number = base - (question.place(.answer(answer)).map(count) ?? 0)
        protection = question.place(.answer(answer)).map { .with(cell(block, $0)) } ?? .never
      case .none: (number, protection) = (family.groups[block.group].members.count - base - leftOut, .never)
      }
      if isSmall, protection != .never {
        protection = number > 0 ? .always : .never
      } else if !isShown {
        protection = .never
      }
      let first = cell(block, place)
      return CountCell(
        question.name(of: slot), of: family.groups[block.group].label, count: number,
        form: isShown ? form : .withheld, protection: protection,
        extent: place == 0 ? first..<first + question.slots.count : 0..<0, price: base,
        row: block.group * questions.count + block.question)
    }
  }
}

extension SurveyCounts {
  /// The cells that a number is made of; nil when no edition asked for it.
  func cells(_ group: Int, _ question: String?, _ answers: [String]) -> [Int]? {
    guard let question else { return model.cells[size(group)].form == .withheld ? nil : [size(group)] }
    guard let index = self.question(question) else { return nil }
    let block = Block(group: group, question: index)
    guard requested.contains(block) else { return nil }
    let base = cell(block, 0)
    guard !answers.isEmpty else { return [base] }
    let counts = questions[index]
    let places = counts.question.places(of: Set(answers))
    guard places.count == Set(answers).count else { return nil }
    if counts.question.kind == .multiple, places.count > 1 {
      // How many gave one or another cannot be told from how many gave each.
      guard counts.shownSums.contains(places) else { return nil }
      return counts.slot(of: places).flatMap { cell(block, $0) }.map { [base, $0] }
    }
    return [base] + places.compactMap { cell(block, .answer($0)) }
  }
}
