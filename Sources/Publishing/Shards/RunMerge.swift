import Model
import Platform

/// Joins the parts of a divided run, of as many reports as it has.
public struct RunMerge: Sendable {
  /// A report whose parts are one run.
  public struct Joined: Sendable {
    public let report: String
    public let editions: Int
    public let parts: Int
    /// Where its manifest is, or would be.
    public let manifest: String
  }

  public private(set) var joined: [Joined] = []
  /// What keeps the parts from being joined, or stood in the way of a file.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Looks through the parts, and if they are one run each, writes what a whole run would have written. Where anything is wrong
  /// nothing is written.
  ///
  /// - Parameters:
  ///   - folders: the output folders that parts were built into, each of one or of several parts.
  ///   - output: the folder that receives the PDFs and the lists beside them, and the manifests; nil: they stay where they are, in
  ///     the only folder.
  ///   - isDry: whether nothing is to be written whatever is found.
  public init(_ folders: [String], output: String? = nil, isDry: Bool = false) {
    var seen = Set<String>()
    let found = folders.filter { seen.insert(Files.realPath($0) ?? $0).inserted }.map(FoundPart.all)
    diagnostics = found.flatMap(\.diagnostics)
    let parts = found.flatMap(\.parts)
    var checks: [PartsCheck] = []
    for report in Set(parts.map(\.place.report)).sorted() {
      for profile in Profile.allCases {
        let own = parts.filter { $0.place.report == report && $0.place.profile == profile }
        checks += [PartsCheck(own.sorted { $0.shard.number < $1.shard.number })].compactMap { $0 }
      }
    }
    diagnostics += checks.flatMap(\.faults)
    guard diagnostics.isEmpty else { return }
    for check in checks {
      var place = check.reference.place
      place.shard = nil
      if let output { place = OutputPlace(report: place.report, root: output, profile: place.profile) }
      let manifest = Manifest(joining: check.parts, like: check.reference)
      if !isDry { diagnostics += Self.write(check, manifest, at: place) }
      joined.append(
        Joined(
          report: place.report, editions: manifest.editions.count, parts: check.parts.count, manifest: place.manifest))
    }
  }

  /// The manifest comes last: where it is, all that it names is.
  private static func write(_ check: PartsCheck, _ manifest: Manifest, at place: OutputPlace) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for part in check.parts {
      for file in part.manifest.editions.flatMap(\.outputs) {
        let (from, to) = (Files.join(part.place.folder, file.path), Files.join(place.folder, file.path))
        guard Files.realPath(from) != Files.realPath(to) else { continue }
        faults += OutputFile.place(from, at: to)
      }
    }
    guard faults.isEmpty else { return faults }
    return OutputFile.write(Array(manifest.text.utf8), at: place.manifest)
  }
}
