import Model

/// What words say of a value: *76 pct.*, *24*, *knap halvdelen*, *flertallet*.
public struct Claim: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    /// With the decimals that are written; percent as they are written: 76.
    case number(Decimal10, PrintedNumber.Unit, isInLetters: Bool)
    case share(ShareBase)
    case quantifier(Quantifier)
  }

  public var content: Content
  public var approximation: Approximation

  public init(_ content: Content, _ approximation: Approximation = .plain) {
    self.content = content
    self.approximation = approximation
  }

  /// Whether both say the same, in letters or in figures.
  public func saysTheSame(as other: Claim) -> Bool {
    switch (content, other.content) {
    case (.number(let number, let unit, _), .number(let otherNumber, let otherUnit, _)):
      number.isEqual(to: otherNumber) && unit == otherUnit && approximation == other.approximation
    default: self == other
    }
  }
}
