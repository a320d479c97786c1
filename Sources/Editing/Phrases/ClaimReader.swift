import Model

extension Claim {
  /// Reads words that say nothing but the claim: *Tre ud af fire*, *knap halvdelen af*, *76 pct.*
  ///
  /// - Returns: nil when they say more, or something that cannot be held against a number.
  public static func read(_ words: String, in language: Language) -> Claim? {
    guard let (claim, rest) = leading(words[...], in: language), isNothing(rest, in: language) else { return nil }
    return claim
  }

  /// Reads words that are linked to a value. Of a number that is no share, they may go on: *24 interview*.
  public static func read(_ words: String, of value: Value, in language: Language) -> Claim? {
    guard let (claim, rest) = leading(words[...], in: language) else { return nil }
    if isNothing(rest, in: language) { return claim }
    guard value.measure != .share, value.measure != .points else { return nil }
    switch claim.content {
    case .number, .share(.outOf): return claim
    case .share, .quantifier: return nil
    }
  }

  /// The claim that a text begins with, the longest there is, and what comes after it.
  public static func leading(_ text: Substring, in language: Language) -> (claim: Claim, rest: Substring)? {
    var reader = ClaimReader(rest: text.drop { $0.isWhitespace }, language: language)
    return reader.claim().map { ($0, reader.rest) }
  }

  /// Whether words after a claim leave it as it is: *af*, a comma.
  static func isNothing(_ rest: Substring, in language: Language) -> Bool {
    let words = rest.lowercased().split { $0.isWhitespace || $0.isPunctuation }
    return words.isEmpty || PhraseWords.of(language).trailing.contains(words.joined(separator: " "))
  }
}

/// Reads a claim from the front of a text.
///
/// A claim is words without weight (*kun*), words that say how near (*lidt over*), and a number, a share or a quantifier.
private struct ClaimReader {
  var rest: Substring
  let language: Language
  private let lexicons: Lexicons

  init(rest: Substring, language: Language) {
    self.rest = rest
    self.language = language
    lexicons = .of(language)
  }

  mutating func claim() -> Claim? {
    let beginning = rest
    for isAfterIdleWord in [false, true] {
      rest = beginning
      if isAfterIdleWord, !take(anyOf: lexicons.idle) { return nil }
      if let quantifier = take(lexicons.quantifiers) { return Claim(.quantifier(quantifier)) }
      let approximation = take(lexicons.approximations) ?? .plain
      if let share = share() { return Claim(.share(share.base), share.inner ?? approximation) }
      if let number = number() { return Claim(number, approximation) }
    }
    return nil
  }

  /// *halvdelen*, *hver fjerde*, *tre ud af fire*, *3/4*, *tre fjerdedele*, *en god tredjedel*
  private mutating func share() -> (base: ShareBase, inner: Approximation?)? {
    let beginning = rest
    if take(anyOf: lexicons.half) { return (.parts(1, 2), nil) }
    if take(anyOf: lexicons.every), let number = ordinal() { return (.every(number), nil) }
    rest = beginning
    if take(anyOf: lexicons.articles), let share = onePart() { return share }
    rest = beginning
    if let number = LeadingNumber(rest, in: language), number.value.decimals == 0, number.value.units >= 0 {
      let part = number.value.units
      rest = number.rest
      if part == 1, let share = onePart() { return share }
      if let number = take(lexicons.parts), part <= number { return (.parts(part, number), nil) }
      if take(anyOf: lexicons.outOf) || takeStroke(), let whole = whole(atLeast: part) {
        return (.outOf(part, whole), nil)
      }
    }
    rest = beginning
    return nil
  }

  /// *tredjedel* after an article, *god tredjedel*
  private mutating func onePart() -> (base: ShareBase, inner: Approximation?)? {
    let inner = take(lexicons.inner)
    return take(lexicons.part).map { (.parts(1, $0), inner) }
  }

  /// The second number of *tre ud af fire*.
  private mutating func whole(atLeast part: Int) -> Int? {
    guard let number = LeadingNumber(rest, in: language), number.value.decimals == 0,
      (max(1, part)...Fraction.largestDenominator).contains(number.value.units)
    else { return nil }
    rest = number.rest
    return number.value.units
  }

  /// *fjerde*, *10.*
  private mutating func ordinal() -> Int? {
    if let number = take(lexicons.ordinals) { return number }
    let digits = rest.drop { $0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (2...100).contains(number) else { return nil }
    rest = rest[digits.endIndex...]
    _ = ["th", "nd", "rd"].contains { take($0) } || takeStop()
    return number
  }

  /// *76 pct.*, *femten*, *12 procentpoint*
  private mutating func number() -> Claim.Content? {
    guard let number = LeadingNumber(rest, in: language) else { return nil }
    rest = number.rest
    let unit: PrintedNumber.Unit =
      if take(anyOf: lexicons.percentagePoints) {
        .percentagePoints
      } else if take(anyOf: lexicons.percent) {
        .percent
      } else {
        .none
      }
    return .number(number.value, unit, isInLetters: number.isInLetters)
  }
}

/// Words from the front of a text.
extension ClaimReader {
  private mutating func take<Meaning>(_ lexicon: Lexicon<Meaning>) -> Meaning? {
    lexicon.entries.first { take($0.words) }?.meaning
  }

  /// - Parameter candidates: the longest first.
  private mutating func take(anyOf candidates: [String]) -> Bool { candidates.contains { take($0) } }

  /// Takes words that the text begins with, if nothing of a word is left over; any space stands for any other, and a hyphen too.
  private mutating func take(_ words: String) -> Bool {
    guard mayBegin(with: words) else { return false }
    var after = rest.drop { $0.isWhitespace || $0 == "-" }
    for character in words {
      guard let next = after.popFirst() else { return false }
      if character == " " {
        guard next.isWhitespace || next == "-" else { return false }
        after = after.drop { $0.isWhitespace }
      } else {
        guard next.lowercased() == String(character) else { return false }
      }
    }
    if let last = words.last, last.isLetter, let next = after.first, next.isLetter || next.isNumber { return false }
    rest = after
    return true
  }

  /// Whether the first letters do not tell already that a text begins with something else; true wherever it is not that plain.
  private func mayBegin(with words: String) -> Bool {
    guard let first = rest.utf8.first, let wanted = words.utf8.first else { return true }
    let isPlain = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || (0x30...0x39).contains(byte)
    }
    return !isPlain(first) || !isPlain(wanted) || first | 0x20 == wanted | 0x20
  }

  private mutating func takeStroke() -> Bool {
    guard let first = rest.first, first == "/" || first == "\u{2044}" else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeStop() -> Bool {
    guard rest.first == "." else { return false }
    rest.removeFirst()
    return true
  }
}

/// The words of a language, ready to be looked for.
private struct Lexicons: Sendable {
  let approximations: Lexicon<Approximation>
  let quantifiers: Lexicon<Quantifier>
  let ordinals: Lexicon<Int>
  let part: Lexicon<Int>
  let parts: Lexicon<Int>
  let inner: Lexicon<Approximation>
  // The longest first.
  let idle: [String]
  let outOf: [String]
  let every: [String]
  let half: [String]
  let articles: [String]
  let percent: [String]
  let percentagePoints: [String]

  private init(_ words: PhraseWords) {
    let sorted = { (words: [String]) in words.sorted { $0.count > $1.count } }
    (idle, outOf, every) = (sorted(words.idle), sorted(words.outOf), sorted(words.every))
    (half, articles) = (sorted(words.half), sorted(words.articles))
    (percent, percentagePoints) = (sorted(words.percent), sorted(words.percentagePoints))
    approximations = Lexicon(words.approximations)
    quantifiers = Lexicon(words.quantifiers)
    ordinals = Lexicon(words.ordinals)
    part = Lexicon(words.part)
    parts = Lexicon(words.parts)
    inner = Lexicon(words.inner)
  }

  private static let danish = Lexicons(.danish)
  private static let english = Lexicons(.english)

  static func of(_ language: Language) -> Lexicons {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
