import Model

/// The words that phrases are made of, in one language and in lower case. The first of several is the one that is written.
struct PhraseWords: Sendable {
  var approximations: [Approximation: [String]]
  var quantifiers: [Quantifier: [String]]
  /// What a phrase may begin with and says nothing about its truth: *kun*.
  var idle: [String]
  /// Between *tre* and *fire* in *tre ud af fire*.
  var outOf: [String]
  /// Before *fjerde* in *hver fjerde*.
  var every: [String]
  /// By number: *anden*, *tredje* …
  var ordinals: [Int: [String]]
  /// One of so many parts, by their number: *fjerdedel*.
  var part: [Int: [String]]
  /// Several of them: *fjerdedele*.
  var parts: [Int: [String]]
  /// Half, when it is said without a number: *halvdelen*.
  var half: [String]
  /// Before one part: *a quarter*.
  var articles: [String]
  /// Between *en* and *tredjedel*: *en god tredjedel*.
  var inner: [Approximation: [String]]
  var percent: [String]
  var percentagePoints: [String]
  /// What may follow a phrase that is a share of something: *af*.
  var trailing: [String]

  static func of(_ language: Language) -> PhraseWords {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}

/// Words and what they mean, the longest first, so that *lidt over* is found before *over*.
struct Lexicon<Meaning: Hashable & Sendable>: Sendable {
  let entries: [(words: String, meaning: Meaning)]

  init(_ words: [Meaning: [String]]) {
    entries = words.flatMap { meaning, words in words.map { (words: $0, meaning: meaning) } }
      .sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) }
  }
}
