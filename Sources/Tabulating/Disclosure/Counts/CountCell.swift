/// A number of respondents: those of a group who gave an answer, or the group itself.
public struct CountCell: Sendable {
  /// When an intruder must not be able to tell it.
  public enum Protection: Sendable, Hashable {
    case never
    /// As long as it is hidden and counts a few: more than none, fewer than the threshold.
    case whileHidden
    /// The same, as long as the cell of that number is hidden.
    case with(Int)
    case always
  }

  /// Whose: `region=nord`, `everybody`.
  public var whom: String
  /// Of what: `forny.helt-enig`, `respondents`.
  public var what: String
  /// The count itself, which is the publisher's secret unless it is shown.
  public var count: Int
  /// How the run shows it where nothing forbids that.
  public var form: PublishedForm
  public var protection: Protection
  /// The cells that are hidden when this one is, itself first: with the size of a group everything about it.
  public var extent: Range<Int>
  /// What it costs the reader to lose it: the size of the group.
  public var price: Int
  /// Whether it is about everybody, which is hidden only where nothing else helps.
  public var isOfEverybody: Bool
  /// Cells of one row of a table; a second cell is rather hidden in a row that has lost one already. Nil is no row.
  public var row: Int?

  /// - Parameters:
  ///   - extent: empty is the cell alone.
  ///   - price: nil is the count.
  public init(
    _ what: String, of whom: String, count: Int, form: PublishedForm = .count, protection: Protection = .whileHidden,
    extent: Range<Int> = 0..<0, price: Int? = nil, isOfEverybody: Bool = false, row: Int? = nil
  ) {
    self.whom = whom
    self.what = what
    self.count = count
    self.form = form
    self.protection = protection
    self.extent = extent
    self.price = price ?? count
    self.isOfEverybody = isOfEverybody
    self.row = row
  }
}
