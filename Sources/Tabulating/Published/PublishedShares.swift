import Model

/// The shares that a survey's source has published, found by question, answers and conditions.
struct PublishedShares: Sendable {
  private struct Key: Hashable {
    var question: String
    var answers: Set<String>
    var conditions: Conditions
  }

  private struct Group: Hashable {
    var question: String
    var conditions: Conditions
  }

  private let survey: Survey
  /// Of two alike the first.
  private let rows: [Key: PublishedShare]
  /// The n's that rows give for a question and a group.
  private let respondents: [Group: Set<Int>]

  init(_ survey: Survey, _ shares: [PublishedShare]) {
    self.survey = survey
    var rows: [Key: PublishedShare] = [:]
    var respondents: [Group: Set<Int>] = [:]
    for share in shares {
      guard let question = survey.question(share.question) else { continue }
      let conditions = Conditions(share.conditions, base: question.baseConditions)
      let key = Key(question: share.question, answers: Set(share.answers), conditions: conditions)
      if rows[key] == nil { rows[key] = share }
      if let n = share.n { respondents[Group(question: share.question, conditions: conditions), default: []].insert(n) }
    }
    self.rows = rows
    self.respondents = respondents
  }

  /// How many answered a question: what the code book says of all, or what the rows of a group agree on.
  func n(_ question: Question, _ conditions: Conditions) -> Int? {
    if conditions.isEmpty, let n = question.n { return n }
    let known = respondents[Group(question: question.id.value, conditions: conditions)] ?? []
    return known.count == 1 ? known.first : nil
  }

  /// The share as it was published, or the exact sum of its answers' shares where these are known one by one.
  ///
  /// Of a question to which several answers could be given only the source can know how many gave one or the other:
  /// some gave both.
  func share(_ question: Question, _ answers: Set<String>, _ address: ValueAddress) -> Value {
    let conditions = Conditions(address.conditions, base: question.baseConditions)
    let row = { (answers: Set<String>) in
      rows[Key(question: question.id.value, answers: answers, conditions: conditions)]
    }
    let exact = row(answers)
    if exact?.percent == nil, question.kind == .single || answers.count == 1,
      let sum = sum(question.answers.map(\.id.value).filter(answers.contains).map { row([$0]) })
    {
      return value(sum.percent, of: sum.rows, question, conditions, address)
    }
    return value(exact?.percent, of: exact.map { [$0] } ?? [], question, conditions, address)
  }

  /// The sum of rows that all give a share.
  private func sum(_ rows: [PublishedShare?]) -> (percent: Decimal10, rows: [PublishedShare])? {
    let known = rows.compactMap { $0 }
    let shares = known.compactMap(\.percent)
    guard shares.count == rows.count, let sum = Decimal10.sum(shares) else { return nil }
    return (sum, known)
  }

  private func value(
    _ percent: Decimal10?, of rows: [PublishedShare], _ question: Question, _ conditions: Conditions,
    _ address: ValueAddress
  ) -> Value {
    let own = Set(rows.map(\.n))
    return Value(
      address: address, measure: .share, number: percent?.share, published: percent,
      phrase: percent == nil ? rows.first?.phrase : nil,
      n: own.count == 1 && own != [nil] ? rows[0].n : n(question, conditions),
      origin: origin(rows, question))
  }

  private func origin(_ rows: [PublishedShare], _ question: Question) -> Value.Origin {
    var origin = question.origin(in: survey)
    guard let first = rows.first else { return origin }
    origin.location = first.location
    origin.page = rows.compactMap(\.page).listedOnce(", ") ?? origin.page
    origin.note = rows.compactMap(\.note).listedOnce("; ")
    return origin
  }
}

extension [String] {
  /// Each once, in order; nil when there is none.
  fileprivate func listedOnce(_ separator: String) -> String? {
    var seen = Set<String>()
    let distinct = filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.joined(separator: separator)
  }
}
