import Model

/// Which line of `report.tex` comes from which place in the report.
public struct SourceMap: Sendable {
  private let lines: [Int]
  private let locations: [SourceLocation]

  /// - Parameter entries: lines of `report.tex`, from 1, each with the place it comes from, in any order.
  ///   A line without an entry belongs to the entry before it. Of two entries for one line the first counts.
  public init(_ entries: [(line: Int, location: SourceLocation)]) {
    var lines: [Int] = []
    var locations: [SourceLocation] = []
    let byLine = entries.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    for (_, entry) in byLine where entry.line != lines.last {
      lines.append(entry.line)
      locations.append(entry.location)
    }
    self.lines = lines
    self.locations = locations
  }

  /// The place that a line of `report.tex` comes from; nil for lines before the first entry, such as the preamble.
  public func location(ofLine line: Int) -> SourceLocation? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : locations[low - 1]
  }
}
