import Model

/// What is counted of a question, in the order in which the cells of a group's block lie.
struct QuestionCounts: Sendable {
  enum Slot: Sendable, Hashable {
    /// Those whom shares are of.
    case base
    /// By its place in the code book.
    case answer(Int)
    /// Those who gave one of several answers.
    case sum(Int)
    /// Those who gave nothing but omitted answers, where these are not in the base.
    case leftOut
    /// Those of the base who did not give an answer that several could be given besides.
    case others(than: Int)
    /// Those who did not answer, or were not asked.
    case none
  }

  let question: Question
  /// Several answers whose sum is shown, or which are another question's base: places in the code book, rising.
  let sums: [[Int]]
  /// Which of them are shown.
  let shownSums: Set<[Int]>
  let slots: [Slot]
  private let places: [Slot: Int]

  init(_ question: Question, sums: [[Int]], shownSums: Set<[Int]>) {
    self.question = question
    self.sums = sums
    self.shownSums = shownSums
    var slots = [Slot.base] + question.answers.indices.map(Slot.answer) + sums.indices.map(Slot.sum)
    if !question.isOmittedInBase { slots.append(.leftOut) }
    if question.kind == .multiple {
      let ofBase = question.answers.indices.filter { question.isOmittedInBase || !question.answers[$0].isOmitted }
      slots += ofBase.map { .others(than: $0) }
    }
    self.slots = slots + [.none]
    places = Dictionary(uniqueKeysWithValues: self.slots.enumerated().map { ($1, $0) })
  }

  /// The questions that a request shows, with the sums that it shows or that are another shown question's base or a group.
  static func asked(by request: DisclosureRequest, of survey: Survey) -> [QuestionCounts] {
    let asked = Set(request.showings.compactMap(\.question))
    let questions = survey.questions.filter { asked.contains($0.id.value) }
    let conditions =
      questions.flatMap(\.baseConditions) + request.editions.flatMap(\.filter) + request.showings.flatMap(\.conditions)
    return questions.map { question in
      let shown = Set((request.sums[question.id.value] ?? []).map(question.places)).filter { $0.count > 1 }
      let tied = conditions.filter { $0.variable == question.id.value }.map { question.places(of: Set($0.values)) }
      let sums = shown.union(tied.filter { $0.count > 1 }).sorted { $0.lexicographicallyPrecedes($1) }
      return QuestionCounts(question, sums: sums, shownSums: shown)
    }
  }

  /// Whether an answer's share is one of the base's.
  func isOfBase(_ answer: Int) -> Bool { question.isOmittedInBase || !question.answers[answer].isOmitted }

  /// Where a slot lies in a block; nil when the question has none such.
  func place(_ slot: Slot) -> Int? { places[slot] }

  /// The slot of one answer or several; nil of several that nobody asked for.
  func slot(of answers: [Int]) -> Slot? {
    answers.count == 1 ? .answer(answers[0]) : sums.firstIndex(of: answers.sorted()).map(Slot.sum)
  }

  /// What a slot counts, as it is called: `forny.helt-enig`.
  func name(of slot: Slot) -> String {
    let id = question.id.value
    let names = { (places: [Int]) in places.map { question.answers[$0].id.value }.joined(separator: "+") }
    switch slot {
    case .base: return id
    case .answer(let place): return "\(id).\(names([place]))"
    case .sum(let index): return "\(id).\(names(sums[index]))"
    case .leftOut: return "\(id), omitted answers"
    case .others(let place): return "\(id), not \(names([place]))"
    case .none: return "\(id), unanswered"
    }
  }

  /// By slot: those it counts, before they are divided into groups. What can be worked out from others is left out.
  func respondents(_ respondents: Respondents) -> [(place: Int, set: RespondentSet)]? {
    guard let answered = respondents.base(of: question, [], keepsOmitted: true),
      let base = respondents.base(of: question, [], keepsOmitted: question.isOmittedInBase)
    else { return nil }
    var counted = [(place: 0, set: base)]
    for (place, slot) in slots.enumerated() {
      let answers: [Int]? =
        switch slot {
        case .answer(let answer): [answer]
        case .sum(let index): sums[index]
        default: nil
        }
      if let answers,
        let giving = respondents.those(giving: Set(answers.map { question.answers[$0].id.value }), to: question)
      {
        counted.append((place, answered.intersection(giving)))
      } else if slot == .leftOut {
        counted.append((place, answered.subtracting(base)))
      }
    }
    return counted
  }
}
