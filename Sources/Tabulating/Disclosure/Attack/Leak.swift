/// A hidden count that what is shown gives away.
public struct Leak: Sendable, Hashable {
  /// Whose: `region=nord`.
  public var whom: String
  /// Of what: `forny.helt-enig`, `respondents`.
  public var what: String
  /// The cell; nil of the parts of something that are not shown, together.
  public var cell: Int?
  /// The count itself.
  public var count: Int
  /// The lowest and the highest number that it can be for all that is shown.
  public var values: ClosedRange<Int>
  /// Whether it is proven that it can be no other number; else only that the search for other tables was cut short.
  public var isProven: Bool
  /// How an intruder finds it, a sentence a step.
  public var reasoning: [String]
  /// The cells he reads for it.
  public var evidence: [Int]
}

/// What an attack found.
public struct AttackReport: Sendable {
  public var leaks: [Leak] = []
  /// How many counts had to be kept, how many numbers the intruder did not know, and how many relations he had between them.
  public var protectedCount = 0
  public var unknownCount = 0
  public var relationCount = 0

  /// The cells that were attacked in vain. They stay safe when more is hidden: what could be true then can be true still.
  var safe: Set<Int> = []

  public var isSafe: Bool { leaks.isEmpty }
}
