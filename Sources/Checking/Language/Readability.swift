import Model

/// How hard a text is to read, by its words and sentences alone.
public struct Readability: Sendable, Hashable {
  public var words = 0
  public var sentences = 0
  /// Words of more than six letters.
  public var longWords = 0
  /// Sentences of more than `longestSentence` words.
  public var longSentences = 0

  /// How many words a sentence may have before a check speaks of it.
  public static let longestSentence = 40

  /// Words read in a minute: a round number for adults who read without hurry.
  public static let wordsPerMinute = 200

  public init() {}

  init(_ scalars: [Unicode.Scalar], _ language: Language) {
    for sentence in Sentences.ranges(in: scalars, language) {
      let slice = scalars[sentence]
      let ranges = Words.ranges(in: slice)
      let offset = sentence.lowerBound
      sentences += 1
      words += ranges.count
      longWords += ranges.count { range in
        scalars[(range.lowerBound + offset)..<(range.upperBound + offset)].count { $0.isLetterOrMark } > 6
      }
      if ranges.count > Self.longestSentence { longSentences += 1 }
    }
  }

  public static func + (a: Readability, b: Readability) -> Readability {
    var sum = a
    sum.words += b.words
    sum.sentences += b.sentences
    sum.longWords += b.longWords
    sum.longSentences += b.longSentences
    return sum
  }

  /// LIX, *läsbarhetsindex* (C.H. Björnsson: Läsbarhet, 1968): words a sentence, and the per cent of words that have more than six
  /// letters, rounded; nil of a text without a sentence.
  public var lix: Int? {
    guard words > 0, sentences > 0 else { return nil }
    let length = Double(words) / Double(sentences)
    let share = Double(longWords) * 100 / Double(words)
    return Int((length + share).rounded())
  }

  public var band: Band? { lix.map(Band.init) }

  /// Minutes that it takes to read, rounded up.
  public var minutes: Int { (words + Self.wordsPerMinute - 1) / Self.wordsPerMinute }

  /// What a LIX means, in the words that are customary in Denmark (Dansk Sproghistorie, https://www.dansksproghistorie.dk/144).
  public enum Band: String, Sendable {
    case veryEasy = "meget let"
    case easy = "let"
    case medium = "middel"
    case hard = "svær"
    case veryHard = "meget svær"

    init(lix: Int) {
      switch lix {
      case ..<25: self = .veryEasy
      case ..<35: self = .easy
      case ..<45: self = .medium
      case ..<55: self = .hard
      default: self = .veryHard
      }
    }
  }
}
