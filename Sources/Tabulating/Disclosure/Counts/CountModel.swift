/// Counts of respondents that a run shows or could give away, and what ties them together: the table that an intruder has before him.
///
/// It knows nothing of surveys. Cells are non-negative integers; relations hold between them whatever the answers were, so whoever
/// reads what is shown may use them.
public struct CountModel: Sendable {
  /// A group is small when it has respondents, and fewer than this.
  public var threshold: Int
  /// How many values a hidden count must be able to have for all that the intruder can tell.
  public var leastValues: Int
  public internal(set) var cells: [CountCell] = []

  private var kinds: [Relation.Kind] = []
  private var wholes: [Int32] = []
  private var sections: [Int32] = []
  private var starts: [Int32] = [0]
  private var parts: [Int32] = []

  public init(threshold: Int = 5, leastValues: Int = 3) {
    self.threshold = threshold
    self.leastValues = leastValues
  }

  /// What holds between counts.
  public struct Relation: Sendable {
    public enum Kind: Sendable, Hashable {
      /// The whole is the sum of its parts.
      case sum
      /// The same, and those parts that are not shown are together none or at least so many: anyone can take what is shown from the
      /// whole.
      case partition(least: Int)
      /// The parts together are at most so many times the whole.
      case atMost(times: Int)
      /// The parts together are at least the whole, for they may overlap.
      case atLeast
    }

    public var kind: Kind
    public var whole: Int
    public var parts: ArraySlice<Int32>
    /// Relations of one section hang together more than those of two: a section is a question. 0 belongs to them all.
    public var section: Int
  }

  public var relationCount: Int { wholes.count }

  public func relation(_ index: Int) -> Relation {
    Relation(
      kind: kinds[index], whole: Int(wholes[index]), parts: parts[Int(starts[index])..<Int(starts[index + 1])],
      section: Int(sections[index]))
  }

  /// - Returns: the cell's number, by which relations name it.
  @discardableResult
  public mutating func add(_ cell: CountCell) -> Int {
    var cell = cell
    if cell.extent.isEmpty { cell.extent = cells.count..<cells.count + 1 }
    cells.append(cell)
    return cells.count - 1
  }

  /// States what holds between cells that were added. What the counts themselves break is no truth an intruder can use, and is left out.
  public mutating func relate(
    _ kind: Relation.Kind, whole: Int, parts: some Collection<Int>, section: Int = 0
  ) {
    let total = parts.reduce(0) { $0 + cells[$1].count }
    let holds =
      switch kind {
      case .sum, .partition: total == cells[whole].count
      case .atMost(let times): total <= times * cells[whole].count
      case .atLeast: total >= cells[whole].count
      }
    guard holds, !parts.isEmpty else { return }
    kinds.append(kind)
    wholes.append(Int32(whole))
    sections.append(Int32(section))
    self.parts += parts.map(Int32.init)
    starts.append(Int32(self.parts.count))
  }
}
