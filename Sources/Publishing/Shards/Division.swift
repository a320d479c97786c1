import Model

/// How a run's editions are shared out among so many parts, the same on every machine.
///
/// It hangs on the reports alone, on how much there is in each edition, and on nothing that a machine has and another lacks. The
/// longest edition goes to the part that has least to do, then the next; with several reports this goes on where the report before has
/// ended, so that each report is read once.
public struct Division: Sendable, Hashable {
  public struct Part: Sendable, Hashable {
    /// Empty where a report has no editions.
    public let edition: String
    /// The number of the shard that makes it.
    public let shard: Int
  }

  /// The part of the run that is made here.
  public let shard: Shard
  /// Every edition of the report, in its own order.
  public let parts: [Part]
  /// How much each shard has to make, of this report and of those before it.
  public let loads: [Int]

  /// - Parameters:
  ///   - editions: all that are made of the report, and how long each is.
  ///   - loads: those of the report before; empty for the first.
  init(_ editions: [(id: String, extent: Int)], for shard: Shard, after loads: [Int]) {
    var loads = loads.count == shard.count ? loads : Array(repeating: 0, count: shard.count)
    var shards: [Int: Int] = [:]
    for index in editions.indices.sorted(by: { (editions[$1].extent, $0) < (editions[$0].extent, $1) }) {
      let least = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      loads[least] += editions[index].extent
      shards[index] = least + 1
    }
    self.shard = shard
    self.loads = loads
    parts = editions.indices.map { Part(edition: editions[$0].id, shard: shards[$0] ?? 1) }
  }

  /// Whether an edition is made here.
  func isOwn(_ edition: String) -> Bool { parts.contains { $0.edition == edition && $0.shard == shard.number } }
}

/// What a part of a run knows of the whole.
struct DividedRun: Sendable {
  let division: Division
  /// Every picture of any edition.
  let pictures: [String]
  /// Waivers that no edition of this part needs. Only those that no part needs are unused.
  var unneeded: [Diagnostic] = []
}
