import Comparing
import Model
import Reading

extension Press {
  /// What holding a report against another has shown.
  public struct Comparison: Sendable {
    /// Nil where one of the two is no report.
    public var changes: Changes?
    /// Why there is nothing to compare.
    public var diagnostics: [Diagnostic] = []
  }

  /// What has changed from one report to another, both made by this program.
  public func compare(_ old: ComparedReport, _ new: ComparedReport) -> Comparison {
    let proofs = [old, new].concurrentMap { proof(of: $0) }
    let facts = zip([old, new], proofs).map(facts)
    guard let before = facts[0], let after = facts[1] else {
      return Comparison(diagnostics: zip(facts, proofs).flatMap { $0 == nil ? $1.diagnostics : [] })
    }
    return Comparison(changes: Changes(from: before, to: after))
  }

  func proof(of side: ComparedReport) -> Proof { proof(side.folder, .all) }

  /// What is known of one side.
  func facts(_ side: ComparedReport, _ proof: Proof) -> ReportFacts? {
    ReportFacts(proof, OutputDigests(proof, side.folder) { side.files(of: $0) })
  }
}
