/// The least that turns one list into another, worked out as a longest common subsequence.
enum SequenceDiff {
  enum Step<Item: Hashable & Sendable>: Hashable, Sendable {
    case same(Item)
    case removed(Item)
    case added(Item)
  }

  /// Pairs of items that are looked at. A text in which more has changed is told as another text.
  private static let mostPairs = 1_000_000

  /// The steps from one list to the other, what is removed before what is added; where too much differs to look for what is the
  /// same, everything between the common beginning and the common end.
  static func steps<Item: Hashable & Sendable>(_ old: [Item], _ new: [Item]) -> [Step<Item>] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let (a, b) = (Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
    return old[..<head].map(Step.same) + middle(a, b) + old[(old.count - tail)...].map(Step.same)
  }

  private static func middle<Item: Hashable & Sendable>(_ a: [Item], _ b: [Item]) -> [Step<Item>] {
    guard !a.isEmpty, !b.isEmpty, a.count <= mostPairs / b.count else {
      return a.map(Step.removed) + b.map(Step.added)
    }
    let width = b.count + 1
    // How long the longest common subsequence of what is left from here on is.
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        let (below, right) = (lengths[(i + 1) * width + j], lengths[i * width + j + 1])
        lengths[i * width + j] = a[i] == b[j] ? lengths[(i + 1) * width + j + 1] + 1 : max(below, right)
      }
    }
    var steps: [Step<Item>] = []
    var added: [Step<Item>] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        steps += added + [.same(a[i])]
        added = []
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, j == b.count || lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        steps.append(.removed(a[i]))
        i += 1
      } else {
        added.append(.added(b[j]))
        j += 1
      }
    }
    return steps + added
  }
}
