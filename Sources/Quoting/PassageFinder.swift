import Model

/// Holds a quote against a transcript.
struct PassageFinder {
  let spoken: SpokenWords
  let table: WordTable

  /// How many words beside an omission are looked at for a negation.
  private static let nearby = 3

  /// With more omissions it is no quote, and looking for it would take long.
  private static let mostChains = 200

  func verdict(_ pattern: QuotePattern) -> QuoteVerdict {
    let file = spoken.transcript.file
    guard !pattern.chains.isEmpty else { return .departs(Departure(file: file, kind: .wordless)) }
    guard pattern.chains.count <= Self.mostChains else { return .departs(Departure(file: file, kind: .absent)) }
    let all = pattern.chains.map { ChainMatcher.all($0, spoken) }
    if let matches = tightest(all, bySameSpeaker: true) ?? tightest(all, bySameSpeaker: false) {
      return .attested(attestation(matches))
    }
    return .departs(departure(pattern, all))
  }

  /// A match for each chain, in order, that reaches over the fewest words.
  private func tightest(_ all: [[ChainMatch]], bySameSpeaker: Bool) -> [ChainMatch]? {
    var best: [ChainMatch]?
    var fewest = Int.max
    for first in all[0] {
      let speaker = spoken.utterance(at: first.range.lowerBound).speaker
      var chosen = [first]
      for matches in all.dropFirst() {
        var low = matches.startIndex
        var high = matches.endIndex
        let after = chosen[chosen.count - 1].range.upperBound
        while low < high {
          let middle = (low + high) / 2
          if matches[middle].range.lowerBound < after { low = middle + 1 } else { high = middle }
        }
        if bySameSpeaker {
          while low < matches.endIndex, spoken.utterance(at: matches[low].range.lowerBound).speaker != speaker {
            low += 1
          }
        }
        guard low < matches.endIndex else { break }
        chosen.append(matches[low])
      }
      // A later start has no more to choose from.
      guard chosen.count == all.count else {
        if bySameSpeaker { continue } else { break }
      }
      let count = chosen[chosen.count - 1].range.upperBound - first.range.lowerBound
      if count < fewest { (best, fewest) = (chosen, count) }
      if all.count == 1 { break }
    }
    return best
  }

  private func attestation(_ matches: [ChainMatch]) -> Attestation {
    let range = matches[0].range.lowerBound..<matches[matches.count - 1].range.upperBound
    var joined: [Int] = []
    var negations: [Attestation.DroppedNegation] = []
    for skip in matches.flatMap(\.skips) where !skip.insteadOf.contains(where: isNegation) {
      negations += dropped(skip.range)
    }
    for (a, b) in zip(matches, matches.dropFirst()) {
      negations += dropped(a.range.upperBound..<b.range.lowerBound)
      let (from, to) = (spoken.utterance(at: a.range.upperBound - 1), spoken.utterance(at: b.range.lowerBound))
      if joined.isEmpty, let one = from.speaker, let other = to.speaker, one != other { joined = [from.line, to.line] }
    }
    return Attestation(passage: spoken.passage(range), joinedLines: joined, droppedNegations: negations)
  }

  /// Negations among the words that are passed over, in the sentence of the word before them and in that of the word after.
  private func dropped(_ range: Range<Int>) -> [Attestation.DroppedNegation] {
    guard !range.isEmpty else { return [] }
    var places: [Int] = []
    if !spoken.words[range.lowerBound - 1].mark.contains(.endsSentence) {
      for place in range.prefix(Self.nearby) {
        places.append(place)
        if spoken.words[place].mark.contains(.endsSentence) { break }
      }
    }
    for place in range.suffix(Self.nearby).reversed() {
      if spoken.words[place].mark.contains(.endsSentence) { break }
      if !places.contains(place) { places.append(place) }
    }
    return places.sorted().filter(isDroppedNegation).map { place in
      Attestation.DroppedNegation(word: table.words[Int(spoken.words[place].number)], line: spoken.line(at: place))
    }
  }

  private func isDroppedNegation(_ place: Int) -> Bool {
    let word = spoken.words[place]
    guard isNegation(word.number) else { return false }
    // *…, ikke?* asks for agreement and denies nothing.
    let isTag = word.mark.contains(.endsQuestion) && place > 0 && spoken.words[place - 1].mark.contains(.endsClause)
    return !isTag
  }

  private func isNegation(_ number: Int32) -> Bool { Negations.contain(table.words[Int(number)]) }
}
