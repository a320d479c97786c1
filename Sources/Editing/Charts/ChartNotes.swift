import Model
import Tabulating

/// The note under a chart, written from the code book and the data: what was asked and of whom, what is not shown, why shares do
/// not make a hundred, what is missing, weights, tests, and how many answered.
extension Editor {
  func note(_ chart: Chart, _ grid: ChartGrid) -> [String] {
    guard let (survey, question) = questionOfNote(chart, grid) else { return [] }
    let words = terms.chart
    let language = terms.language
    var sentences: [String] = []
    let asksOne = grid.questions.count <= 1
    if asksOne { sentences.append("\(words.question): \(question.wording.text(in: language).asSentence)") }
    if let asked = question.asked?.text(in: language), grid.sharesBase { sentences.append(words.asked(asked)) }
    sentences += omissions(chart, grid)
    if question.kind == .multiple { sentences.append(words.severalAnswers(question, style)) }
    if sumsAreOff(chart, grid) { sentences.append(words.rounding) }
    sentences += gaps(chart, grid, survey)
    if survey.weightColumn != nil {
      sentences.append(survey.weightedFor.map { words.weightedFor($0.text(in: language)) } ?? words.weighted)
    }
    if let test = testNote(chart, grid, survey, question) { sentences.append(test) }
    if let whole = everybodyNote(survey) { sentences.append(whole) }
    if let caution = caution(chart, grid, survey) { sentences.append(caution) }
    if let count = respondents(chart, grid, survey, question) { sentences.append(count) }
    if let note = question.note?.text(in: language), asksOne { sentences.append(note.asSentence) }
    return sentences
  }

  /// The first question of a grid, or the one that a single value belongs to.
  func questionOfNote(_ chart: Chart, _ grid: ChartGrid) -> (Survey, Question)? {
    if let first = grid.questions.first { return (first.survey, first.question) }
    switch chart.value?.value.subject {
    case .answers(let survey, let question, _), .question(let survey, let question):
      guard let survey = index.tabulator.surveys[survey], let question = survey.question(question) else { return nil }
      return (survey, question)
    default: return nil
    }
  }
}

extension Editor {
  /// What the mark for a gap means: that the source does not give a number, that it is withheld, or both.
  private func gaps(_ chart: Chart, _ grid: ChartGrid, _ survey: Survey) -> [String] {
    let isWithheld = ChartValues(chart, grid, index.tabulator).all.contains { $0.value?.isWithheld ?? false }
    switch (grid.hasGaps, isWithheld) {
    case (true, true): return [terms.chart.missingOrWithheld(survey.fewestShown)]
    case (true, false): return [terms.chart.missing]
    case (false, true): return [terms.chart.withheld(survey.fewestShown)]
    case (false, false): return []
    }
  }

  /// *Ikke vist: ved ikke (2 pct.).* With several questions or groups, a share for each in the rows' order.
  private func omissions(_ chart: Chart, _ grid: ChartGrid) -> [String] {
    guard let question = grid.questions.first?.question else { return [] }
    let omitted = question.answers.filter(\.isOmitted)
    let shown = Set(grid.shownAnswers)
    let others = question.answers.filter { !$0.isOmitted && !shown.contains($0.id.value) }
    var sentences: [String] = []
    let parts = omitted.filter { !shown.contains($0.id.value) }.map { answer in
      let shares = grid.bases.map { base -> String in
        let address = ValueAddress(
          .answers(survey: base.survey, question: base.question, answers: [answer.id.value]),
          conditions: base.conditions, edition: base.edition)
        guard let value = try? index.tabulator.value(address), value.number != nil || value.isWithheld else {
          return terms.chart.unknownShare
        }
        return style.proseText(value)
      }
      let label = answer.label.text(in: terms.language)
      return "\(label.lowercasedFirst) (\(shares.deduplicatedIfAlike.listed(and: terms.and)))"
    }
    if !parts.isEmpty { sentences.append(terms.chart.omitted(parts.joined(separator: ", "))) }
    if !others.isEmpty, question.kind == .single || chart.answers.count > 1 {
      sentences.append(terms.chart.onlySomeAnswers)
    }
    return sentences
  }

  /// Whether the shares that a reader adds up should make a hundred and do not.
  private func sumsAreOff(_ chart: Chart, _ grid: ChartGrid) -> Bool {
    guard let question = grid.questions.first?.question, question.kind == .single,
      question.answers.allSatisfy({ $0.isOmitted ? !question.isOmittedInBase : true }) || chart.answers.isEmpty
    else { return false }
    let shown = Set(grid.shownAnswers)
    guard question.answers.allSatisfy({ $0.isOmitted || shown.contains($0.id.value) }) else { return false }
    return grid.bases.contains { base in
      let values = question.answers.compactMap { answer -> Value? in
        if answer.isOmitted, !question.isOmittedInBase { return nil }
        return try? index.tabulator.value(
          ValueAddress(
            .answers(survey: base.survey, question: base.question, answers: [answer.id.value]),
            conditions: base.conditions, edition: base.edition))
      }
      let printed = values.compactMap(style.printedPercent)
      guard printed.count == values.count, let sum = Decimal10.sum(printed) else { return false }
      return !printed.isEmpty && !sum.isEqual(to: Decimal10(100))
    }
  }

  /// *n = 462 (418 kommunalpolitikere og 44 regionspolitikere).*
  private func respondents(
    _ chart: Chart, _ grid: ChartGrid, _ survey: Survey, _ question: Question
  ) -> String? {
    if grid.questions.isEmpty { return respondents(chart) }
    if !grid.sides.all.isEmpty {
      return listed(grid.sides.all.map { ($0.whose, respondents(grid.questions, of: $0.edition)) })
    }
    let counts = respondents(grid.questions, of: nil)
    let known = counts.compactMap { $0 }
    guard known.count == counts.count, !known.isEmpty else { return nil }
    let total = known.deduplicatedIfAlike
    var places: [String: Bool] = [:]
    let groups = (grid.rows + grid.series).compactMap { head -> String? in
      guard case .group(let group) = head.kind, let n = grid.respondents(of: head, style) else { return nil }
      let words = label(head, chart)
      // Places keep their capital.
      let isPlace =
        places[group.variable] ?? survey.variable(group.variable).map { !$0.places().isEmpty } ?? false
      places[group.variable] = isPlace
      return "\(n) \(isPlace ? words : words.lowercasedFirst)"
    }
    let inParentheses = groups.count > 1 ? " (\(groups.listed(and: terms.and)))" : ""
    return (style.respondents(total.listed(and: terms.and)) + inParentheses).asSentence
  }

  /// How many answered each question, in words: a number, or the mark where it is withheld; nil where it is not known.
  private func respondents(_ questions: [ChartGrid.Asked], of edition: String?) -> [String?] {
    questions.map { (try? index.tabulator.value($0.base(of: edition), as: .n))?.respondents(style) }
  }

  /// How many are behind a single value.
  private func respondents(_ chart: Chart) -> String? {
    guard let asked = chart.value, let n = (try? index.tabulator.value(asked.value))?.respondents(style) else {
      return nil
    }
    let others = ChartSides.others(chart, index.tabulator)
    guard let own = index.tabulator.scope.own, !others.isEmpty else { return style.respondents(n).asSentence }
    return listed([(own, [n])] + others.map { ($0.side, [$0.value.respondents(style)]) })
  }

  /// *n = 52 i Nordjylland og 608 i hele landet.*
  private func listed(_ counts: [(side: EditionScope.Side, n: [String?])]) -> String? {
    let parts = counts.compactMap { side, counts -> String? in
      let known = counts.compactMap { $0 }
      guard known.count == counts.count, !known.isEmpty else { return nil }
      let numbers = known.deduplicatedIfAlike.listed(and: terms.and)
      let place = side.place?.text(in: terms.language)
      return "\(numbers) \(place ?? "(\(side.label.text(in: terms.language)))")"
    }
    guard parts.count == counts.count else { return nil }
    return style.respondents(parts.listed(and: terms.and)) + "."
  }
}

extension Terms.Chart {
  fileprivate func severalAnswers(_ question: Question, _ style: HouseStyle) -> String {
    question.mostAnswers.map { atMost(style.inProse(Decimal10($0))) } ?? severalAnswers
  }
}

extension ChartGrid {
  /// Whom a row or a series of shares is a part of.
  struct Base: Hashable {
    var survey: String
    var question: String
    var conditions: [GroupCondition]
    var edition: String?
  }

  /// Every base that is shown, in the order of showing.
  var bases: [Base] {
    var seen = Set<Base>()
    return cells.joined().compactMap { cell in
      guard case .answers(let survey, let question, _) = cell.address.subject else { return nil }
      let base = Base(
        survey: survey, question: question, conditions: cell.address.conditions,
        edition: cell.address.edition)
      return seen.insert(base).inserted ? base : nil
    }
  }

  var shownAnswers: [String] {
    (rows + series).flatMap { head -> [String] in
      if case .answers(let ids) = head.kind { ids } else { [] }
    }
  }

  /// Whether a number is missing that nobody withholds.
  fileprivate var hasGaps: Bool {
    cells.joined().contains { $0.known?.number == nil && !($0.known?.isWithheld ?? false) }
  }

  /// Whether all questions were put to the same people.
  fileprivate var sharesBase: Bool {
    Set(questions.map { $0.question.base.map(\.value) }).count == 1
  }

  fileprivate func respondents(of head: Head, _ style: HouseStyle) -> String? {
    guard case .group(let condition) = head.kind else { return nil }
    return cells.joined().lazy.filter { $0.address.conditions.contains(condition) }
      .compactMap { $0.known?.respondents(style) }.first
  }
}

extension [String] {
  /// *a, b og c*
  func listed(and: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

extension Array where Element: Hashable {
  /// One where all are alike.
  fileprivate var deduplicatedIfAlike: [Element] { Set(self).count == 1 ? [self[0]] : self }
}

extension String {
  /// With a stop if it has no sign at its end.
  var asSentence: String { last.map { ".?!…".contains($0) } == true ? self : self + "." }

  /// For the middle of a sentence; a word in capitals stays, and so does one that English never writes without.
  var lowercasedFirst: String {
    guard dropFirst().first?.isUppercase != true else { return self }
    let words = split(maxSplits: 2) { !$0.isLetter }.map(String.init)
    if let first = words.first, Self.englishCapitals.contains(first) { return self }
    // *I don’t know*; Danish *I et udvalg* is another word.
    if words.count > 1, words[0] == "I", Self.afterEnglishI.contains(words[1]) { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  private static let englishCapitals: Set<String> = [
    "Danish", "Denmark", "English", "European", "German", "Nordic", "Norwegian", "Swedish",
  ]
  private static let afterEnglishI: Set<String> = [
    "am", "can", "could", "did", "didn", "do", "don", "had", "have", "helped", "know", "m", "shared", "took", "ve",
    "was", "will", "would",
  ]
}
