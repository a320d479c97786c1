import Model

/// What may be shown of a survey's respondents. `docs/disclosure.md` says why.
public struct DisclosurePolicy: Sendable, Hashable {
  /// Groups with answers, but fewer than this, are hidden.
  public var smallestGroup: Int
  /// Whether answers that fewer than that gave are hidden in groups that are shown too.
  public var hidesRareAnswers: Bool
  /// A question to which everybody in a group gave the same answer is hidden for groups with fewer respondents than this.
  public var smallestUnanimous: Int
  /// How many numbers a hidden count must be able to be for all that a reader can work out.
  public var leastValues: Int
  /// How shares are printed; nil means that counts can be worked out from what is printed, and is safe whatever is.
  ///
  /// Only for a run that prints nothing but unweighted shares with so many decimals, their bases, and what its request names.
  public var decimals: Int?

  public static let usualSmallestGroup = 5

  public init(
    smallestGroup: Int = usualSmallestGroup, hidesRareAnswers: Bool = false, smallestUnanimous: Int? = nil,
    leastValues: Int = 3, decimals: Int? = nil
  ) {
    self.smallestGroup = smallestGroup
    self.hidesRareAnswers = hidesRareAnswers
    self.smallestUnanimous = smallestUnanimous ?? 2 * smallestGroup
    self.leastValues = leastValues
    self.decimals = decimals
  }

  /// What the survey's code book says.
  public init(_ survey: Survey) {
    self.init(smallestGroup: survey.smallestGroup ?? Self.usualSmallestGroup)
  }
}

extension DisclosurePolicy {
  /// Whether a group of so many respondents is hidden.
  public func isSmall(_ count: Int) -> Bool { count > 0 && count < smallestGroup }

  /// How an answer's count is printed. A weighted share is taken to tell the count, and so is one of another base than the others.
  func form(base: Int, isOfBase: Bool, isWeighted: Bool) -> PublishedForm {
    guard let decimals, isOfBase, !isWeighted else { return .count }
    return .share(decimals: decimals, of: base)
  }
}
