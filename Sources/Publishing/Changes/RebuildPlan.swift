import Comparing
import Model
import Platform
import Preflight

/// Which editions a build makes, and why each is made or not.
public struct RebuildPlan: Sendable {
  public struct Decision: Sendable, Hashable {
    /// Empty where a report has no editions.
    public var edition: String
    public var isBuilt: Bool
    /// *unchanged since main*, *3 numbers, 1 quote*
    public var why: String
  }

  public private(set) var decisions: [Decision] = []

  /// - Parameters:
  ///   - changes: since the earlier report; nil where that was no report.
  ///   - name: what the earlier report is called.
  ///   - editions: those that are wanted, with what each is made from.
  ///   - unsound: editions that had errors then, of which there can be no PDF from that time.
  ///   - record: what the last build in the output folder has left.
  init(
    _ changes: Changes?, since name: String, editions: [(id: String, madeFrom: String)], unsound: Set<String>,
    _ record: BuildRecord, _ place: OutputPlace
  ) {
    let known = Dictionary(
      (changes?.editions ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    decisions = editions.map { edition in
      let why = Self.reason(known[edition.id], name, edition, unsound, record, place)
      return Decision(edition: edition.id, isBuilt: why != nil, why: why ?? "unchanged since \(name)")
    }
  }

  /// Why an edition is built; nil where it need not be.
  private static func reason(
    _ change: EditionChange?, _ name: String, _ edition: (id: String, madeFrom: String), _ unsound: Set<String>,
    _ record: BuildRecord, _ place: OutputPlace
  ) -> String? {
    guard let change else { return "not in \(name)" }
    switch change.what {
    case .added, .removed: return "not in \(name)"
    case .changed: return change.words
    case .unchanged: break
    }
    if unsound.contains(edition.id) { return "had errors in \(name)" }
    guard Files.isFile(place.pdf(of: edition.id)) else { return "its PDF is missing" }
    if record.unfinished.contains(edition.id) { return "the last build did not finish it" }
    // An output folder can be older than the revision, or come from somewhere else.
    if let madeFrom = record.editions[edition.id]?.madeFrom, madeFrom != edition.madeFrom {
      return "its PDF was made from something else"
    }
    return nil
  }
}

/// What an earlier build has written into its manifest, as far as a later one goes on with it.
struct BuildRecord {
  struct Edition {
    var pages: Int?
    var madeFrom: String?
  }

  /// By identifier.
  private(set) var editions: [String: Edition] = [:]
  /// Those that had errors or were interrupted. A PDF that stands in their places is an earlier one.
  private(set) var unfinished: Set<String> = []

  /// Nothing is known where there is no manifest that can be read.
  init(_ place: OutputPlace) {
    // A manifest is a few kilobytes an edition.
    guard let bytes = try? Files.read(place.manifest, limit: 16 << 20),
      let listed = JSONReader.read(bytes)?["editions"]?.items
    else { return }
    for edition in listed {
      let id = edition["edition"]?.string ?? ""
      guard edition["outcome"]?.string == "finished" else {
        unfinished.insert(id)
        continue
      }
      editions[id] = Edition(pages: edition["pages"]?.integer, madeFrom: edition["made-from"]?.string)
    }
  }
}

extension Press {
  /// Which of a report's editions must be made again, because their pages are not what they were.
  func plan(
    _ proof: Proof, _ digests: OutputDigests, since old: ComparedReport, _ record: BuildRecord, _ place: OutputPlace
  ) -> RebuildPlan {
    let earlier = self.proof(of: old)
    var changes: Changes?
    if let before = facts(old, earlier), let after = ReportFacts(proof, digests) {
      changes = Changes(from: before, to: after)
    }
    let unsound = earlier.editions.filter(\.diagnostics.containErrors).map(\.id)
    return RebuildPlan(
      changes, since: old.name,
      editions: proof.editions.map { ($0.id, digests.digest(of: $0)) }, unsound: Set(unsound),
      record, place)
  }
}
