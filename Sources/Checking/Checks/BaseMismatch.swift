import Editing
import Model
import Tabulating

/// The answers of the groups are not as many as the answers of all.
///
/// ## What it finds
/// A question in a survey of published shares where every value of a background variable has its `n`, and they do not add up to
/// the question's `n`; and a group that has two different `n` in the rows of one question.
///
/// ## Why it matters
/// A note that says n = 608 and then divides it into 418 and 44 has been copied from another figure. The reader who adds up
/// cannot know which of the numbers is wrong, and doubts them all.
///
/// ## Example
/// ```
/// question,answer,group,share,n
/// fagomraade,klima,politiker=kommune,68,418
/// fagomraade,klima,politiker=region,66,44
/// ```
/// where the code book says `n: 608`.
///
/// ## How to mend it
/// Find the right numbers in the source. If it contradicts itself, leave out the `n` that cannot be right and say so in the row's
/// `note`.
struct BaseMismatch: Check {
  let code = "base-mismatch"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.surveys.flatMap { survey in
      survey.questions.flatMap { question in
        let counts = GroupCounts(survey, question)
        return counts.conflicts.map { conflict($0, question, survey) }
          + survey.variables.compactMap { variable in
            guard let stated = question.n, let groups = counts.all(of: variable) else { return nil }
            let sum = groups.reduce(0) { $0 + $1.n }
            return sum == stated ? nil : mismatch(groups, sum, stated, question, survey)
          }
      }
    }
  }
}

extension BaseMismatch {
  private func mismatch(
    _ groups: [GroupCounts.Count], _ sum: Int, _ stated: Int, _ question: Question, _ survey: Survey
  ) -> Diagnostic {
    let terms = groups.map { "\($0.n)" }.joined(separator: " + ")
    // Messages are kept with the run, and a group that is too small to be shown is too small for them.
    let isTold = !groups.contains { survey.hides($0.n) }
    return fault(
      at: groups[0].location,
      "`\(question.id.value)` has \(stated) answers, and its groups have "
        + (isTold ? "\(terms) = \(sum)" : "not as many together"),
      remedy: "correct the `n` that is wrong, or leave out those of the groups and say why in `note`")
  }

  private func conflict(
    _ counts: (first: GroupCounts.Count, second: GroupCounts.Count), _ question: Question, _ survey: Survey
  ) -> Diagnostic {
    let isTold = !survey.hides(counts.first.n) && !survey.hides(counts.second.n)
    let (here, there) = isTold ? ("\(counts.second.n)", "\(counts.first.n)") : ("so many", "another number")
    return fault(
      at: counts.second.location,
      "`\(question.id.value)` has \(here) answers of `\(counts.second.group)` here and "
        + "\(there) in line \(counts.first.location.line)",
      remedy: "correct the `n` that is wrong, or leave one out and say why in `note`")
  }
}

extension Survey {
  /// Whether a group of so many is too small to be shown.
  fileprivate func hides(_ n: Int) -> Bool { DisclosurePolicy(self).isSmall(n) }
}

/// How many answers each group of a question has, as far as its published rows say.
private struct GroupCounts {
  struct Count {
    var group: GroupCondition
    var n: Int
    var location: SourceLocation
  }

  private var byGroup: [GroupCondition: Count] = [:]
  private(set) var conflicts: [(first: Count, second: Count)] = []

  init(_ survey: Survey, _ question: Question) {
    guard case .shares(let rows) = survey.data else { return }
    for row in rows where row.question == question.id.value && row.conditions.count == 1 {
      guard let n = row.n else { continue }
      let count = Count(group: row.conditions[0], n: n, location: row.location)
      if let known = byGroup[count.group], known.n != n {
        conflicts.append((known, count))
      } else {
        byGroup[count.group] = count
      }
    }
  }

  /// The counts of all values of a variable; nil unless every one is known.
  func all(of variable: BackgroundVariable) -> [Count]? {
    let counts = variable.values.compactMap { byGroup[GroupCondition(variable.id.value, [$0.id.value])] }
    return counts.count == variable.values.count && !counts.isEmpty ? counts : nil
  }
}
