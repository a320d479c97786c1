import Model

/// How many people there are of a role, a sector and a region, as far as `people.yaml` counts them.
struct PopulationCount: Sendable {
  /// Those whom a count is about.
  private struct Cell: Sendable {
    var traits: Set<PersonTrait>
    var count: Int

    /// Whether everybody in it is in the other one too.
    func isWithin(_ other: Set<PersonTrait>) -> Bool { other.isSubset(of: traits) }

    func isPart(of other: Cell) -> Bool { isWithin(other.traits) && traits != other.traits }
  }

  /// A role's counts; nil for one that is not counted.
  private let cells: [String: [Cell]?]

  init(_ roles: [Role]) {
    cells = Dictionary(
      roles.map { role in
        let cells = role.population.map { count in
          var traits = Set<PersonTrait>()
          if let sector = count.sector?.value { traits.insert(.sector(sector)) }
          if let region = count.region { traits.insert(.region(region.regionKey)) }
          return Cell(traits: traits, count: count.count)
        }
        return (role.id.value, cells.isEmpty ? nil : cells)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// How many people all the traits can be true of, at most; nil where that is not counted.
  ///
  /// - Parameter excluded: groups that none of them is in.
  func atMost(_ traits: Set<PersonTrait>, outside excluded: [Set<PersonTrait>] = []) -> Int? {
    let roles = traits.compactMap { if case .role(let role) = $0 { role } else { nil } }
    guard let role = roles.first else {
      // Nobody has two roles, so those of all roles are those of each, counted together.
      let counts = cells.keys.map { atMost(traits, ofRole: $0, outside: excluded) }
      return counts.isEmpty || counts.contains(nil) ? nil : counts.compactMap { $0 }.reduce(0, +)
    }
    return atMost(traits, ofRole: role, outside: excluded)
  }

  private func atMost(_ traits: Set<PersonTrait>, ofRole role: String, outside excluded: [Set<PersonTrait>]) -> Int? {
    guard let counted = cells[role] ?? nil else { return nil }
    let wanted = traits.filter(\.isCounted)
    let possible = counted.filter { cell in
      !cell.traits.contains { trait in wanted.contains { $0.contradicts(trait) } }
    }
    guard !possible.isEmpty else { return nil }
    // What is excluded may be part of a count, so the parts are asked.
    let parts = excluded.isEmpty ? possible : possible.filter { cell in !possible.contains { $0.isPart(of: cell) } }
    let remaining = parts.filter { cell in !excluded.contains { cell.isWithin($0) } }
    // A count that lies within another is part of it. Where all of a count is wanted, the whole is taken; where only some of it
    // can be, the parts are, if there are any.
    let whole = remaining.filter { $0.isWithin(wanted) }
    let largest = whole.filter { cell in !whole.contains { cell.isPart(of: $0) } }
    let loose = remaining.filter { cell in !cell.isWithin(wanted) && !possible.contains { $0.isPart(of: cell) } }
    return (largest + loose).map(\.count).reduce(0, +)
  }
}

extension PersonTrait {
  /// Whether populations are counted by it.
  fileprivate var isCounted: Bool {
    switch self {
    case .sector, .region: true
    case .any(let traits): traits.allSatisfy(\.isCounted)
    case .role, .word: false
    }
  }

  /// Whether nobody can have both.
  fileprivate func contradicts(_ other: PersonTrait) -> Bool {
    switch (self, other) {
    case (.sector(let a), .sector(let b)), (.region(let a), .region(let b)): a != b
    case (.any(let traits), _): traits.allSatisfy { $0.contradicts(other) }
    default: false
    }
  }
}
