/// What TeX has left on a page where a leaf or a column begins or ends: a comment among the page's operators.
///
/// | comment | |
/// |---|---|
/// | `%:b12`, `%:e12` | leaf 12 begins, ends; `a3` for a leaf is decoration that may interrupt one |
/// | `%:[`, `%:]` | the text column begins, ends |
/// | `%:(`, `%:)` | the footnotes at its foot begin, end |
public enum LeafMark: Equatable, Sendable {
  public enum Column: Sendable { case main, notes }

  public enum Leaf: Hashable, Sendable {
    case content(Int)
    case artifact(Int)
  }

  case begin(Leaf)
  case end(Leaf)
  case open(Column)
  case close(Column)

  /// - Parameter text: what comes after `%:`.
  /// - Returns: nil when it says nothing that is known: TeX is not trusted.
  public init?(_ text: some Collection<UInt8>) {
    guard let sign = text.first else { return nil }
    let rest = text.dropFirst()
    switch sign {
    case UInt8(ascii: "b"):
      guard let leaf = Self.leaf(rest) else { return nil }
      self = .begin(leaf)
    case UInt8(ascii: "e"):
      guard let leaf = Self.leaf(rest) else { return nil }
      self = .end(leaf)
    case UInt8(ascii: "["): self = .open(.main)
    case UInt8(ascii: "]"): self = .close(.main)
    case UInt8(ascii: "("): self = .open(.notes)
    case UInt8(ascii: ")"): self = .close(.notes)
    default: return nil
    }
  }

  private static func leaf(_ text: some Collection<UInt8>) -> Leaf? {
    text.first == UInt8(ascii: "a") ? number(text.dropFirst()).map { .artifact($0) } : number(text).map { .content($0) }
  }

  private static func number(_ text: some Collection<UInt8>) -> Int? {
    guard !text.isEmpty, text.count < 9 else { return nil }
    var number = 0
    for digit in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
