import Model

/// The groups of a run as what they are, sets of respondents, and how they make each other up.
///
/// Groups with the same respondents are one group, however they were asked for: a region with one municipality is that municipality.
struct GroupFamily: Sendable {
  struct Group: Sendable {
    var label: String
    /// Respondents' numbers, rising.
    var members: [Int32]
    /// Whether an edition asks for it; else it is what is left of one when others are taken away.
    var isRequested: Bool
  }

  /// A group and others that it is made up of, none of which share anybody.
  struct Sum: Sendable, Hashable {
    var whole: Int
    var parts: [Int]
  }

  private(set) var groups: [Group] = []
  private(set) var sums: [Sum] = []
  private var byMembers: [[Int32]: Int] = [:]
  private var knownSums: Set<Sum> = []

  /// - Returns: the group with these members; nil of nobody.
  mutating func request(_ members: [Int32], label: String) -> Int? {
    guard !members.isEmpty else { return nil }
    let index = index(of: members, label)
    groups[index].isRequested = true
    return index
  }

  private mutating func index(of members: [Int32], _ label: @autoclosure () -> String) -> Int {
    if let known = byMembers[members] { return known }
    groups.append(Group(label: label(), members: members, isRequested: false))
    byMembers[members] = groups.count - 1
    return groups.count - 1
  }

  private mutating func add(_ whole: Int, _ parts: [Int]) {
    let sum = Sum(whole: whole, parts: parts.sorted())
    if knownSums.insert(sum).inserted { sums.append(sum) }
  }

  /// Finds what a group is made up of when something divides respondents: those of its parts that are groups of the run, and the rest.
  ///
  /// - Parameter classes: by respondent, the part; −1 is none.
  mutating func divide(_ whole: Int, by name: String, classes: [Int32]) {
    var parts: [Int32: [Int32]] = [:]
    for member in groups[whole].members { parts[classes[Int(member)], default: []].append(member) }
    guard parts.count > 1 else { return }
    let known = parts.filter { $0.key >= 0 }.compactMap { byMembers[$0.value] }.sorted()
    guard !known.isEmpty else { return }
    let taken = Set(known.flatMap { groups[$0].members })
    let rest = groups[whole].members.filter { !taken.contains($0) }
    guard !rest.isEmpty else { return add(whole, known) }
    let label = groups[whole].label
    add(whole, known + [index(of: rest, "the rest of \(label) by \(name)")])
  }

  /// Leaves out a division that follows from others: of the country into municipalities, when it is divided into regions, and they into
  /// municipalities.
  mutating func leaveOutImplied() {
    let byWhole = Dictionary(grouping: sums, by: \.whole)
    let members = groups.map { Set($0.members) }
    sums.removeAll { sum in
      byWhole[sum.whole, default: []].contains { coarser in
        coarser.parts.count < sum.parts.count
          && sum.parts.allSatisfy { part in
            !groups[part].isRequested
              || coarser.parts.contains { whole in
                whole == part || groups[whole].isRequested && members[part].isSubset(of: members[whole])
              }
          }
      }
    }
  }

  /// Finds groups that hold another and few besides, and makes those few a group.
  ///
  /// - Parameter few: fewer than four times as many are found, for of a larger rest few may have been asked a question.
  mutating func compare(few: Int) {
    let bySize = groups.indices.sorted {
      (groups[$0].members.count, $0) < (groups[$1].members.count, $1)
    }
    for (place, small) in bySize.enumerated() {
      for large in bySize[(place + 1)...] {
        let (whole, part) = (groups[large].members, groups[small].members)
        guard whole.count - part.count < 4 * few else { break }
        // Most pairs have nothing in common, and one look tells.
        guard let first = part.first, whole.containsInOrder(first) else { continue }
        let rest = whole.subtractingInOrder(part)
        guard rest.count == whole.count - part.count else { continue }
        let label = "those in \(groups[large].label) and not in \(groups[small].label)"
        add(large, [small, index(of: rest, label)])
      }
    }
  }
}

extension [Int32] {
  /// Whether a rising list has an element.
  fileprivate func containsInOrder(_ element: Int32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element
  }

  /// What a rising list has that another rising list has not.
  fileprivate func subtractingInOrder(_ other: [Int32]) -> [Int32] {
    var next = 0
    return filter { element in
      while next < other.count, other[next] < element { next += 1 }
      return next == other.count || other[next] != element
    }
  }
}
