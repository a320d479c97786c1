/// Where a chain of a quote's words stands in a transcript.
struct ChainMatch {
  /// Words that the quote passes over without an omission.
  struct Skip {
    var range: Range<Int>
    /// The words that stand in their place, in brackets.
    var insteadOf: [Int32]
  }

  /// From the first word to the one after the last.
  var range: Range<Int>
  var skips: [Skip]
}

/// Finds a chain, word for word.
struct ChainMatcher {
  private let spoken: SpokenWords
  private let items: [QuotePattern.Item]
  /// Items and places that are known to lead nowhere.
  private var deadEnds = Set<Int>()

  init(_ chain: QuotePattern.Chain, _ spoken: SpokenWords) {
    self.spoken = spoken
    items = chain.items
  }

  /// Brackets in a row of words; each is a call deeper.
  private static let mostInsertions = 200

  /// Every place where the chain stands, from the first.
  static func all(_ chain: QuotePattern.Chain, _ spoken: SpokenWords) -> [ChainMatch] {
    guard case .word(_, let folded, _, _)? = chain.items.first,
      chain.items.count(where: \.isInsertion) <= mostInsertions
    else { return [] }
    for case .word(_, let other, _, _) in chain.items where spoken.count(of: other) == 0 { return [] }
    var matcher = ChainMatcher(chain, spoken)
    var matches: [ChainMatch] = []
    for place in spoken.places(of: folded) {
      var skips: [ChainMatch.Skip] = []
      if let end = matcher.end(from: 0, at: place, &skips) {
        matches.append(ChainMatch(range: place..<end, skips: skips.reversed()))
      }
    }
    return matches
  }

  /// The place after the last word when the items from `item` stand at `place`, in one speaker's turn. What is passed over is put into
  /// `skips` from the last to the first.
  private mutating func end(from item: Int, at place: Int, _ skips: inout [ChainMatch.Skip]) -> Int? {
    var (item, place) = (item, place)
    var asides: [ChainMatch.Skip] = []
    while item < items.count {
      switch items[item] {
      case .word(let number, let folded, let isFree, _):
        var place2 = place
        while true {
          guard place2 < spoken.words.count else { return nil }
          let word = spoken.words[place2]
          if item > 0, place2 > 0, word.turn != spoken.words[place2 - 1].turn { return nil }
          if isFree ? word.folded == folded : word.number == number { break }
          guard item > 0, word.mark.contains(.aside) else { return nil }
          place2 += 1
        }
        if place2 > place { asides.append(ChainMatch.Skip(range: place..<place2, insteadOf: [])) }
        place = place2 + 1
      case .insertion(_, let limit, let words):
        for count in 0...limit {
          let next = place + count
          guard next < spoken.words.count, spoken.words[next].turn == spoken.words[place - 1].turn else { return nil }
          let key = (item * spoken.words.count) + next
          guard !deadEnds.contains(key) else { continue }
          guard let end = end(from: item + 1, at: next, &skips) else {
            deadEnds.insert(key)
            continue
          }
          if count > 0 { skips.append(ChainMatch.Skip(range: place..<next, insteadOf: words)) }
          skips += asides.reversed()
          return end
        }
        return nil
      }
      item += 1
    }
    skips += asides.reversed()
    return place
  }
}
