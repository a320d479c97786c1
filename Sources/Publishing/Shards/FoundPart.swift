import Foundation
import Model
import Platform

/// A part of a run as it is found in an output folder.
struct FoundPart: Sendable {
  let manifest: Manifest
  let part: ManifestPart
  let shard: Shard
  /// Where its files are.
  let place: OutputPlace

  var path: String { place.manifest }
  /// *part 2/8 of `politikere`*
  var name: String { "part \(shard) of `\(place.report)`" }

  /// The parts in an output folder, by report, profile and number, and what is wrong with those that are no parts.
  static func all(in root: String) -> (parts: [FoundPart], diagnostics: [Diagnostic]) {
    guard Files.isFolder(root) else { return ([], [Self.missing(root)]) }
    var parts: [FoundPart] = []
    var faults: [Diagnostic] = []
    for report in Files.names(in: root) where !report.hasPrefix(".") {
      for profile in Profile.allCases {
        var place = OutputPlace(report: report, root: root, profile: profile)
        for shard in place.shardManifests.map(\.shard).sorted(by: { ($0.count, $0.number) < ($1.count, $1.number) }) {
          place.shard = shard
          switch read(place, shard) {
          case .success(let part): parts.append(part)
          case .failure(let fault): faults.append(fault.diagnostic)
          }
        }
      }
    }
    return (parts, parts.isEmpty && faults.isEmpty ? [none(in: root)] : faults)
  }

  private struct Unreadable: Error { var diagnostic: Diagnostic }

  /// A manifest is a few kilobytes an edition.
  private static let largest = 256 << 20

  private static func read(_ place: OutputPlace, _ shard: Shard) -> Result<FoundPart, Unreadable> {
    func fault(_ why: String) -> Result<FoundPart, Unreadable> {
      .failure(Unreadable(diagnostic: unreadable(place.manifest, why, shard)))
    }
    guard let bytes = try? Files.read(place.manifest, limit: largest) else { return fault("it cannot be read") }
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)), let part = manifest.part else {
      return fault("it is no manifest of a part")
    }
    guard manifest.report == place.report, manifest.profile == place.profile.rawValue, part.shard == shard.description
    else { return fault("it is of another report or another part than its place says") }
    guard manifest.isPlain, part.division.allSatisfy({ (1...shard.count).contains($0.shard) }) else {
      return fault("it has names that Trykklar does not write")
    }
    return .success(FoundPart(manifest: manifest, part: part, shard: shard, place: place))
  }
}

extension Manifest {
  /// Whether its files are in the report's own output folder and its editions are called as editions can be. It may have come from
  /// another machine, and files are copied by what it says.
  fileprivate var isPlain: Bool {
    let paths = editions.flatMap(\.outputs).map(\.path)
    let names = editions.map(\.id) + (part?.division.map(\.id) ?? [])
    return paths.allSatisfy { path in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      return !path.utf8.contains(0) && parts.allSatisfy { !["", ".", ".."].contains($0) }
    } && names.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 != 0x2C && $0 != 0x7F } }
      && Set(editions.map(\.id)).count == editions.count
  }
}

// The wording.
extension FoundPart {
  private static func missing(_ root: String) -> Diagnostic {
    Diagnostic("no-parts", "there is no folder `\(root)`", remedy: "name the folders that parts were built into")
  }

  private static func none(in root: String) -> Diagnostic {
    let isReport = Files.names(in: root).contains { $0.hasPrefix("manifest") && $0.contains("-of-") }
    return Diagnostic(
      "no-parts", "`\(root)` has no part of a run",
      remedy: isReport
        ? "name the folder above it"
        : "build one into it: trykklar build --all --shard 1/8 --output \(root) FOLDER…")
  }

  private static func unreadable(_ path: String, _ why: String, _ shard: Shard) -> Diagnostic {
    Diagnostic("unreadable-manifest", "`\(path)`: \(why)", remedy: PartFault.again(shard))
  }
}
