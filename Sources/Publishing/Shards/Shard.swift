/// A part of a run that is divided among machines: the second of eight.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// From 1.
  public let number: Int
  public let count: Int

  /// More than this are not divided into.
  static let most = 100_000

  /// - Parameter text: `2/8`; nil is returned for anything else.
  public init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let number = Self.number(halves[0]), let count = Self.number(halves[1]) else { return nil }
    guard number >= 1, count <= Self.most, number <= count else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Digits and nothing else: `Int` takes a sign too.
  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  public var description: String { "\(number)/\(count)" }

  /// In the name of its manifest: *2-of-8*.
  var name: String { "\(number)-of-\(count)" }
}
