import Editing
import Model

/// Facts that should add up do not.
///
/// ## What it finds
/// A sum in `facts.yaml` whose parts are not its total. The addition is exact: 0.1 and 0.2 are 0.3.
///
/// ## Why it matters
/// A reader who adds up the regions and gets another number than the country's stops trusting the rest. One of the numbers is
/// wrong, or something is counted twice.
///
/// ## Example
/// ```yaml
/// facts:
///   - {id: interviews, value: 24}
///   - {id: statslige, value: 5}
///   - {id: kommunale, value: 14}
/// sums:
///   - {total: interviews, parts: [statslige, kommunale]}
/// ```
///
/// ## How to mend it
/// Find the number that is wrong in its source, or the part that is missing, and correct it. If the numbers were rounded and do
/// not add up for that reason, the sum does not hold: remove it and say so in a note.
struct BrokenSum: Check {
  let code = "broken-sum"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.facts.sums.compactMap { sum in
      let parts = sum.parts.compactMap { exactValue(of: $0, subject) }
      // What names nothing is an unknown reference.
      guard let total = exactValue(of: sum.total, subject), parts.count == sum.parts.count else { return nil }
      guard let added = Decimal10.sum(parts) else { return tooLarge(sum) }
      guard !added.isEqual(to: total) else { return nil }
      return broken(sum, total, parts, added, HouseStyle(subject.report.metadata))
    }
  }
}

extension BrokenSum {
  /// A fact's number without rounding: as it is written, or as it is worked out without dividing.
  private func exactValue(of fact: Located<String>, _ subject: CheckSubject) -> Decimal10? {
    (try? subject.index.tabulator.value(ValueAddress(.fact(fact.value))))?.published
  }

  private func broken(
    _ sum: FactSum, _ total: Decimal10, _ parts: [Decimal10], _ added: Decimal10, _ style: HouseStyle
  ) -> Diagnostic {
    let terms = parts.isEmpty ? "" : " (" + parts.map(style.figures).joined(separator: " + ") + ")"
    return fault(
      at: sum.total,
      "`\(sum.total.value)` is \(style.figures(total)), its parts add up to \(style.figures(added))\(terms)",
      remedy: "correct the fact that is wrong, or add the part that is missing")
  }

  private func tooLarge(_ sum: FactSum) -> Diagnostic {
    fault(
      at: sum.total, "the parts of `\(sum.total.value)` are too large to add up",
      remedy: "write them in thousands or millions")
  }
}
