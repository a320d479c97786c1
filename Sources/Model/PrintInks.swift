/// A colour's inks as a theme gives them: cyan, magenta, yellow and black, in per cent.
public struct PrintInks: Sendable, Hashable {
  public let percent: [Int]

  /// `72 0 24 76`; nil of what is not four whole per cents.
  public init?(_ text: String) {
    let parts = text.split(separator: " ").map { Int($0) }
    let numbers = parts.compactMap(\.self)
    guard parts.count == 4, numbers.count == 4, numbers.allSatisfy((0...100).contains) else { return nil }
    percent = numbers
  }

  /// `.72,0,.24,.76`, as the class reads it.
  public var shares: String {
    percent.map { part in
      switch part {
      case 0: "0"
      case 100: "1"
      case ..<10: ".0\(part)"
      default: ".\(part)"
      }
    }.joined(separator: ",")
  }
}
