/// How those who were interviewed have changed: so many in each sector. Who they are is not told, not even by identifier, which is
/// often a name.
public struct PeopleChange: Sendable, Hashable {
  public struct Count: Sendable, Hashable {
    /// The sector's identifier; empty of those in none.
    public var sector: String
    public var count: Int
  }

  /// By sector.
  public var added: [Count]
  public var removed: [Count]
  /// How many are still there and have another role, consent or the like, or another sector.
  public var altered: Int

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && altered == 0 }

  init(_ old: [PersonFacts], _ new: [PersonFacts]) {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    added = Self.counts(after.values.filter { before[$0.id] == nil })
    removed = Self.counts(before.values.filter { after[$0.id] == nil })
    altered = after.values.count { person in before[person.id].map { $0 != person } ?? false }
  }

  private static func counts(_ people: [PersonFacts]) -> [Count] {
    Dictionary(grouping: people, by: \.sector).map { Count(sector: $0.key, count: $0.value.count) }
      .sorted { $0.sector < $1.sector }
  }
}
