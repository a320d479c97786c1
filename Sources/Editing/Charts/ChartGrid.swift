import Model
import Tabulating

/// The values that a chart shows, in rows and series, before anything is put into words.
///
/// What a row is and what a series is depends on the chart: bars have answers for rows and groups for series, stacked bars have
/// questions or groups for rows and answers for series.
public struct ChartGrid: Sendable {
  /// A row or a series: what all its values have in common.
  public struct Head: Sendable {
    public enum Kind: Sendable {
      case answers([String])
      case group(GroupCondition)
      /// Everybody who was asked.
      case total
      case question
    }

    public var kind: Kind
    /// As the author names it: `delvist-enig+helt-enig`.
    public var key: String
    public var label: LocalizedText
    /// Whose numbers these are, where an edition is held against others.
    public var side: ChartSides.Side?
    /// What several sides have in common: the question, where each has rows for all sides.
    public var heading: LocalizedText?

    init(_ kind: Kind, key: String, label: LocalizedText) {
      self.kind = kind
      self.key = key
      self.label = label
    }
  }

  public struct Cell: Sendable {
    public var address: ValueAddress
    public var value: Result<Value, ValueFault>

    /// The value; nil where there is none at all.
    public var known: Value? { try? value.get() }
  }

  /// A question that a chart shows.
  public struct Asked: Sendable {
    public var survey: Survey
    public var question: Question
    /// The edition that the author names for it.
    public var edition: String?
  }

  /// Each question that the chart shows, and its survey.
  public private(set) var questions: [Asked] = []
  /// The editions that it shows beside one another; none where it shows one.
  public private(set) var sides = ChartSides()
  /// Questions and groups that do not exist, with where the author named them.
  public private(set) var faults: [Located<ValueFault>] = []
  public private(set) var rows: [Head] = []
  public private(set) var series: [Head] = []
  /// A cell a series, in each row.
  public private(set) var cells: [[Cell]] = []

  /// The grid of a chart; empty for a chart of one value.
  public init(_ chart: Chart, _ tabulator: Tabulator) {
    for address in chart.questions {
      guard case .question(let surveyID, let id) = address.value.subject else { continue }
      guard let survey = tabulator.surveys[surveyID] else {
        faults.append(Located(.unknownSurvey(surveyID), at: address.location))
        continue
      }
      guard let question = survey.question(id) else {
        faults.append(Located(.unknownQuestion(id, survey: surveyID), at: address.location))
        continue
      }
      questions.append(Asked(survey: survey, question: question, edition: address.value.edition))
    }
    guard let first = questions.first else { return }
    let survey = first.survey
    let answers = Self.answers(chart, first.question)
    let groups = Self.groups(chart, survey, &faults)
    let asked = questions.map { asked in
      Head(
        .question, key: "\(asked.survey.id.value).\(asked.question.id.value)", label: asked.question.wording)
    }
    sides = ChartSides(chart, questions, tabulator)
    switch chart.kind.value {
    case .number, .people: return
    case .stacked, .split:
      (rows, series) = (groups.isEmpty ? sides.rows(asked) : groups, answers)
    case .diverging:
      (rows, series) = (groups.isEmpty ? sides.rows(asked) : groups, first.question.scale?.sorted(answers) ?? answers)
    case .bars where groups.isEmpty && asked.count > 1, .table where groups.isEmpty && asked.count > 1:
      (rows, series) = answers.count == 1 ? (asked, sides.series(answers)) : (sides.rows(asked), answers)
    case .bars where answers.count == 1 && !groups.isEmpty:
      (rows, series) = (groups, answers)
    case .bars, .grouped, .comparison, .multiples, .table:
      (rows, series) = (
        answers, groups.isEmpty ? sides.series([Head(.total, key: "", label: LocalizedText(""))]) : groups
      )
    case .line:
      (rows, series) = (groups, answers)
    }
    let everybody = Self.edition(ofTotalBeside: groups, tabulator)
    cells = rows.indices.map { row in series.map { cell(rows[row], $0, at: row, everybody, tabulator) } }
    sort(chart.order)
  }

  /// - Parameter everybody: the edition whose number everybody's is, beside groups.
  private func cell(
    _ row: Head, _ column: Head, at index: Int, _ everybody: String?, _ tabulator: Tabulator
  ) -> Cell {
    // Where rows are questions each has its own; everywhere else there is one.
    var asked = questions[0]
    if case .question = row.kind { asked = questions[index / rowsOfQuestion] }
    var answers: [String] = []
    var conditions: [GroupCondition] = []
    var edition = asked.edition
    for head in [row, column] {
      switch head.kind {
      case .answers(let ids): answers = ids
      case .group(let condition): conditions.append(condition)
      case .total: edition = edition ?? everybody
      case .question: break
      }
      edition = head.side?.edition ?? edition
    }
    let address = ValueAddress(
      .answers(survey: asked.survey.id.value, question: asked.question.id.value, answers: answers),
      conditions: conditions, edition: edition)
    return Cell(address: address, value: Result { () throws(ValueFault) in try tabulator.value(address) })
  }

  private static func answers(_ chart: Chart, _ question: Question) -> [Head] {
    let chosen =
      chart.answers.isEmpty
      ? question.answers.filter { !$0.isOmitted }.map { [$0.id.value] } : chart.answers.map(\.value)
    return chosen.map { ids in
      let labels = ids.map { id in question.answer(id)?.label ?? LocalizedText(id) }
      return Head(.answers(ids), key: ids.joined(separator: "+"), label: LocalizedText.joined(labels, separator: " + "))
    }
  }

  private static func groups(_ chart: Chart, _ survey: Survey, _ faults: inout [Located<ValueFault>]) -> [Head] {
    var heads: [Head] = []
    for group in chart.groups {
      switch group.value {
      case .variable(let id):
        guard let variable = survey.variable(id) else {
          faults.append(Located(.unknownVariable(id, survey: survey.id.value), at: group.location))
          continue
        }
        heads += variable.values.map {
          Head(.group(GroupCondition(id, [$0.id.value])), key: "\(id)=\($0.id.value)", label: $0.label)
        }
      case .condition(let condition):
        heads.append(Head(.group(condition), key: condition.description, label: survey.label(of: condition)))
      }
    }
    if chart.withTotal { heads.append(Head(.total, key: "total", label: Terms.everybody)) }
    return heads
  }

  /// How many rows each question has, where rows are questions.
  private var rowsOfQuestion: Int { rows.first?.side == nil ? 1 : sides.all.count }

  /// Beside groups of the edition's own variable, everybody is not the edition: its own group stands among the others.
  private static func edition(ofTotalBeside groups: [Head], _ tabulator: Tabulator) -> String? {
    let variables = Set(tabulator.scope.filter.map(\.variable))
    let isDivided = groups.contains { head in
      if case .group(let condition) = head.kind { variables.contains(condition.variable) } else { false }
    }
    return isDivided ? Edition.national : nil
  }

  /// The longest or the shortest bar first; what is not known comes last, and everybody stays where they are: at the end.
  private mutating func sort(_ order: Chart.Order) {
    guard order != .given else { return }
    // A question's rows stay together.
    let size = rowsOfQuestion
    let starts = stride(from: 0, to: rows.count, by: size).sorted { a, b in
      let (x, y) = (rank(a), rank(b))
      guard x.isTotal == y.isTotal else { return y.isTotal }
      guard let first = x.number, let second = y.number, first != second else {
        guard (x.number == nil) == (y.number == nil) else { return x.number != nil }
        return a < b
      }
      return order == .falling ? first > second : first < second
    }
    let keyed = starts.flatMap { $0..<($0 + size) }
    rows = keyed.map { rows[$0] }
    cells = keyed.map { cells[$0] }
    if questions.count == starts.count { questions = starts.map { questions[$0 / size] } }
  }

  private func rank(_ row: Int) -> (number: Double?, isTotal: Bool) {
    if case .total = rows[row].kind { return (nil, true) }
    return (cells[row].first?.known?.number, false)
  }
}

extension LocalizedText {
  /// Several texts as one, in each language.
  static func joined(_ texts: [LocalizedText], separator: String) -> LocalizedText {
    guard texts.count != 1 else { return texts[0] }
    let languages = Language.allCases.map { language in
      (language, texts.map { $0.text(in: language) }.joined(separator: separator))
    }
    return LocalizedText(Dictionary(uniqueKeysWithValues: languages)) ?? LocalizedText("")
  }
}

extension Question.Scale {
  /// The negative side first, its outermost answer at its beginning, whatever the questionnaire's order is.
  fileprivate func sorted(_ heads: [ChartGrid.Head]) -> [ChartGrid.Head] {
    heads.enumerated().map { (rank: rank($0.element), offset: $0.offset, head: $0.element) }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.head)
  }

  private func rank(_ head: ChartGrid.Head) -> Int {
    guard case .answers(let ids) = head.kind else { return disagree.count }
    if let place = disagree.firstIndex(where: { ids.contains($0.value) }) { return place }
    return agree.firstIndex { ids.contains($0.value) }.map { disagree.count + 1 + $0 } ?? disagree.count
  }
}

extension Survey {
  /// What those are called for whom a condition holds.
  func label(of condition: GroupCondition) -> LocalizedText {
    let labels = condition.values.map { id in
      variable(condition.variable)?.value(id)?.label ?? question(condition.variable)?.answer(id)?.label
        ?? LocalizedText(id)
    }
    return LocalizedText.joined(labels, separator: " + ")
  }
}
