import Editing
import Model

/// Shares of one whole that cannot all be right.
///
/// ## What it finds
/// A question with one answer each, in a survey of published shares, whose shares add up to more than 100 per cent, or to less
/// though all are known, omitted answers included; and a published sum that is not the sum of its parts. What rounding can do
/// is allowed for: half a unit of the last figure for each share.
///
/// ## Why it matters
/// One of the numbers is from another figure, another base or another year, or the source itself is wrong. The reader sees a
/// bar that is longer than the whole.
///
/// ## Example
/// ```
/// question,answer,group,share,n
/// genbrug,foerste,,24,
/// genbrug,tilpasset,,53,
/// genbrug,kopi,,17,
/// genbrug,ved-ikke,,17,
/// ```
///
/// ## How to mend it
/// Correct the share that is wrong. If the source has it so, say it in the question's `note`, which is printed under the figure, or
/// in the row's: then it is no longer reported.
struct ImpossibleShares: Check {
  let code = "impossible-shares"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.surveys.flatMap { survey -> [Diagnostic] in
      guard case .shares(let rows) = survey.data else { return [] }
      let byQuestion = Dictionary(grouping: rows, by: \.question)
      return survey.questions.flatMap { question -> [Diagnostic] in
        guard question.kind == .single, question.note == nil, let rows = byQuestion[question.id.value] else {
          return []
        }
        let byGroup = Dictionary(grouping: rows) { Set($0.conditions) }
        return byGroup.values.flatMap { faults(of: question, $0) }
      }
    }
  }

  private func faults(of question: Question, _ rows: [PublishedShare]) -> [Diagnostic] {
    guard rows.allSatisfy({ $0.note == nil }) else { return [] }
    let known = rows.filter { $0.percent != nil }
    let singles = Dictionary(
      known.filter { $0.answers.count == 1 }.map { ($0.answers[0], $0) }, uniquingKeysWith: { first, _ in first })
    let sums = known.filter { $0.answers.count > 1 }
    let wrong = sums.compactMap { wrongSum($0, singles) }
    return wrong + [wrongWhole(question, singles, sums)].compactMap { $0 }
  }

  /// A published sum and its parts, when all are known and do not agree.
  private func wrongSum(_ sum: PublishedShare, _ singles: [String: PublishedShare]) -> Diagnostic? {
    let parts = sum.answers.compactMap { singles[$0] }
    guard parts.count == sum.answers.count else { return nil }
    let (total, slack) = (parts.percent, (parts + [sum]).slack)
    guard abs(total - [sum].percent) > slack else { return nil }
    return fault(
      at: sum.location,
      "`\(sum.question)`: \(sum.answers.joined(separator: " + ")) is \([sum].percent.short) per cent, "
        + "and its parts add up to \(total.short)",
      remedy: Self.remedy)
  }

  /// Everything that is known of one whole. A sum stands for its parts where one of them is missing.
  private func wrongWhole(
    _ question: Question, _ singles: [String: PublishedShare], _ sums: [PublishedShare]
  ) -> Diagnostic? {
    let whole = question.answers.filter { !$0.isOmitted || question.isOmittedInBase }
    var parts = whole.compactMap { singles[$0.id.value] }
    var covered = Set(parts.map { $0.answers[0] })
    for sum in sums where covered.isDisjoint(with: sum.answers) {
      parts.append(sum)
      covered.formUnion(sum.answers)
    }
    let (total, slack) = (parts.percent, parts.slack)
    let isComplete = whole.allSatisfy { covered.contains($0.id.value) }
    guard let last = parts.max(by: { $0.location < $1.location }),
      total > 100 + slack || (isComplete && total < 100 - slack)
    else { return nil }
    return fault(
      at: last.location, "the shares of `\(question.id.value)` add up to \(total.short) per cent", remedy: Self.remedy)
  }

  private static let remedy = "correct the share that is wrong; if the source has it so, say it in a `note`"
}

extension [PublishedShare] {
  fileprivate var percent: Double { reduce(0) { $0 + ($1.percent?.double ?? 0) } }

  /// How far rounding alone can move the sum: half a unit of the last figure each.
  fileprivate var slack: Double {
    reduce(1e-9) { slack, row in
      slack + (row.percent.map { share in (0..<share.decimals).reduce(0.5) { unit, _ in unit / 10 } } ?? 0)
    }
  }
}

extension Double {
  /// At most one decimal.
  fileprivate var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
