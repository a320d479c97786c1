/// Unknown integers between bounds, and linear relations between them: what an intruder has to solve.
struct LinearSystem: Sendable {
  struct Term: Sendable, Hashable {
    var unknown: Int32
    var coefficient: Int32
  }

  /// No bound at all. Sums of a few thousand such still fit in an `Int`.
  static let unbounded = 1 << 32
  /// What a relation that is bounded on one side only has on the other.
  static let endless = 1 << 60

  private(set) var lower: [Int] = []
  private(set) var upper: [Int] = []
  private(set) var low: [Int] = []
  private(set) var high: [Int] = []
  private(set) var sections: [Int32] = []
  private var starts: [Int32] = [0]
  private var terms: [Term] = []
  private var useStarts: [Int32] = [0]
  private var uses: [Term] = []

  var count: Int { lower.count }
  var relationCount: Int { low.count }

  mutating func addUnknown(_ range: ClosedRange<Int>) -> Int {
    lower.append(range.lowerBound)
    upper.append(range.upperBound)
    return lower.count - 1
  }

  /// States that the terms' sum lies between two limits.
  mutating func addRelation(_ terms: [Term], _ limits: ClosedRange<Int>, section: Int) {
    self.terms += terms
    starts.append(Int32(self.terms.count))
    low.append(limits.lowerBound)
    high.append(limits.upperBound)
    sections.append(Int32(section))
  }

  func terms(_ relation: Int) -> ArraySlice<Term> { terms[Int(starts[relation])..<Int(starts[relation + 1])] }

  /// The relations an unknown stands in, each with its coefficient there.
  func uses(_ unknown: Int) -> ArraySlice<Term> { uses[Int(useStarts[unknown])..<Int(useStarts[unknown + 1])] }

  /// By unknown: whether it belongs to more than two sections.
  private(set) var isShared: [Bool] = []

  /// Finds out who stands in which relation, once all have been added.
  mutating func index() {
    var counts = [Int32](repeating: 0, count: count + 1)
    for term in terms { counts[Int(term.unknown) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    useStarts = counts
    uses = Array(repeating: Term(unknown: 0, coefficient: 0), count: terms.count)
    for relation in 0..<relationCount {
      for term in terms(relation) {
        uses[Int(counts[Int(term.unknown)])] = Term(unknown: Int32(relation), coefficient: term.coefficient)
        counts[Int(term.unknown)] += 1
      }
    }
    isShared = (0..<count).map { unknown in Set(uses(unknown).map { sections[Int($0.unknown)] }).count > 2 }
  }
}
