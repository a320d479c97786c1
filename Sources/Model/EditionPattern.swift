/// Identifiers of editions with `*` for any characters: `region-*`.
public struct EditionPattern: Sendable, Hashable {
  private let pieces: [Substring]

  public init(_ pattern: String) {
    pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
  }

  /// Whether an identifier has the pattern's pieces one after another, the first at its beginning and the last at its
  /// end.
  public func matches(_ id: String) -> Bool {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      return pieces.first.map(String.init) == id
    }
    guard id.hasPrefix(first), id.hasSuffix(last), id.utf8.count >= first.utf8.count + last.utf8.count else {
      return false
    }
    var rest = id.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

extension Sequence<Located<String>> {
  /// Whether one of the patterns matches an edition's identifier.
  public func match(_ id: String) -> Bool { contains { EditionPattern($0.value).matches(id) } }
}
