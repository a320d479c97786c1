/// Which cells are hidden, and why.
public struct Suppression: Sendable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It counts a small group, or a few of one.
    case small
    /// All of a small group gave the same answer.
    case unanimous
    /// What is hidden for its own sake could be worked out from it.
    case complementary
  }

  /// By the cell's number; nil is shown.
  private(set) var reasons: [Reason?]
  /// Whether it was hidden for itself and not along with a larger cell. Nobody hides a zero that way, and the intruder knows it.
  private(set) var isChosen: [Bool]

  public init(_ model: CountModel) {
    reasons = Array(repeating: nil, count: model.cells.count)
    isChosen = Array(repeating: false, count: model.cells.count)
  }

  public func hides(_ cell: Int) -> Bool { reasons[cell] != nil }

  /// Why a cell is hidden; nil when it is not.
  public func reason(_ cell: Int) -> Reason? { reasons[cell] }

  /// Hides a cell and all that goes with it.
  public mutating func hide(_ cell: Int, in model: CountModel, because reason: Reason) {
    for index in model.cells[cell].extent {
      if reasons[index] == nil { reasons[index] = reason }
      isChosen[index] = false
    }
    isChosen[cell] = true
  }
}
