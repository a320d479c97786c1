import Model

/// A quote that its transcript has, and what is to be said of its omissions.
public struct Attestation: Sendable, Hashable {
  /// A word that turns a sentence into its opposite, and that the quote passes over beside words that it has.
  public struct DroppedNegation: Sendable, Hashable {
    /// *ikke*
    public var word: String
    /// The transcript's line.
    public var line: Int
  }

  public var passage: TranscriptPassage
  /// The lines of the first two speakers whose words an omission joins.
  public var joinedLines: [Int]
  public var droppedNegations: [DroppedNegation]
}

/// What became of a quote that was held against its transcript.
public enum QuoteVerdict: Sendable, Hashable {
  case attested(Attestation)
  case departs(Departure)
}

/// How a quote departs from what was said.
public struct Departure: Sendable, Hashable {
  /// One way in which words differ, in the order of the quote. Words of the quote are as it has them, words that were said as the
  /// transcript has them.
  public enum Difference: Sendable, Hashable {
    /// Other words than were said.
    case replaced(quoted: String, said: String)
    /// Words that were not said there.
    case added(String)
    /// Words that were said there, and no omission marks it.
    case leftOut(String)
    /// Two speakers' words with no omission between them; the line of the second.
    case otherSpeaker(line: Int)
    /// A bracket that stands for more words than a bracket may.
    case longInsertion(String)
  }

  public enum Kind: Sendable, Hashable {
    /// The nearest passage differs; `said` is what stands there.
    case differs([Difference], said: String)
    /// The words stand there, but not in this order: `words` stand before those that the quote has first.
    case outOfOrder(words: String)
    /// Nothing like it stands there.
    case absent
    /// The quote has no words that could be looked for.
    case wordless
  }

  public var file: String
  /// Where the nearest passage begins; nil where nothing is near.
  public var line: Int?
  public var kind: Kind
}
