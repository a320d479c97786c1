import Editing
import Model

/// A finding stands on itself.
///
/// ## What it finds
/// A finding whose `evidence` names the finding itself, or another that in the end stands on it.
///
/// ## Why it matters
/// A claim that is proved by itself is not proved. Each of the findings looks supported, and none of them is.
///
/// ## Example
/// `findings/drift.md` with `evidence: [finding:tid]`, and `findings/tid.md` with `evidence: [finding:drift]`.
///
/// ## How to mend it
/// Decide which of them follows from the other, and take the finding out of the other's `evidence`.
struct CircularEvidence: Check {
  let code = "circular-evidence"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let grounds = subject.findingGrounds
    var found: [Diagnostic] = []
    var told = Set<String>()
    for finding in subject.report.findings.map(\.id.value) where !told.contains(finding) {
      guard let circle = Self.circle(from: finding, grounds) else { continue }
      told.formUnion(circle)
      if let line = grounds[finding]?.first(where: { $0.target == circle[1] })?.line {
        found.append(fault(line, circle))
      }
    }
    return found
  }

  /// The shortest way from a finding back to itself, with the finding at both ends; nil when there is none.
  private static func circle(from start: String, _ grounds: [String: [Ground]]) -> [String]? {
    var ways = [[start]]
    var seen = Set<String>()
    while !ways.isEmpty {
      var longer: [[String]] = []
      for way in ways {
        for ground in way.last.flatMap({ grounds[$0] }) ?? [] {
          if ground.target == start { return way + [start] }
          if seen.insert(ground.target).inserted { longer.append(way + [ground.target]) }
        }
      }
      ways = longer
    }
    return nil
  }
}

/// A finding that another stands on, and the line that says so.
private struct Ground {
  var target: String
  var line: Located<String>
}

extension CheckSubject {
  /// The findings that each finding stands on.
  fileprivate var findingGrounds: [String: [Ground]] {
    Dictionary(
      report.findings.map { finding in
        (
          finding.id.value,
          finding.evidence.compactMap { line -> Ground? in
            guard let address = Address(soundEvidence: line.value), address.scheme == .finding else { return nil }
            return Ground(target: address.target, line: line)
          }
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension CircularEvidence {
  private func fault(_ line: Located<String>, _ circle: [String]) -> Diagnostic {
    let way = circle.map { "`\($0)`" }.joined(separator: ", which stands on ")
    return fault(
      at: line, "finding \(way)",
      remedy: "take one of them out of the other's `evidence`")
  }
}
