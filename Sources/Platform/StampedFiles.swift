/// Files as they were once, to tell whether they still are, without reading them.
package struct StampedFiles: Sendable {
  private var stamps: [(path: String, stamp: FileStamp)] = []

  package init() {}

  /// - Returns: whether the file is there.
  package mutating func add(_ path: String) -> Bool {
    guard let stamp = FileStamp(of: path) else { return false }
    stamps.append((path, stamp))
    return true
  }

  /// Whether all are there and are what they were.
  package var areSame: Bool { stamps.allSatisfy { FileStamp(of: $0.path) == $0.stamp } }
}

extension StampedFiles {
  /// A line a file: its stamp and its path.
  package var lines: [String] { stamps.map { "\($0.stamp) \($0.path)" } }

  /// - Returns: nil when a line is none of `lines`.
  package init?(lines: some Sequence<Substring>) {
    for line in lines {
      let fields = line.split(separator: " ", maxSplits: 1)
      guard fields.count == 2, let stamp = FileStamp(fields[0]) else { return nil }
      stamps.append((String(fields[1]), stamp))
    }
  }
}
