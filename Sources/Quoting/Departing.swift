import Model

extension PassageFinder {
  /// Words of a chain that are compared at a time.
  private static let longestChain = 300

  /// How a quote departs whose chains are not all there in this order.
  func departure(_ pattern: QuotePattern, _ all: [[ChainMatch]]) -> Departure {
    let file = spoken.transcript.file
    if let disordered = firstOutOfOrder(all) {
      let place = all[disordered][0].range.lowerBound
      return Departure(
        file: file, line: spoken.line(at: place), kind: .outOfOrder(words: pattern.chains[disordered].text))
    }
    var differences: [Departure.Difference] = []
    var near: Range<Int>?
    for (chain, matches) in zip(pattern.chains, all) where matches.isEmpty {
      for part in parts(of: chain) {
        guard let nearest = Alignment.nearest(part, spoken) else {
          differences.append(.added(part.text))
          continue
        }
        if nearest.differences.isEmpty { continue }
        differences += nearest.differences
        if near == nil { near = nearest.range }
      }
    }
    guard let near else { return Departure(file: file, kind: .absent) }
    return Departure(
      file: file, line: spoken.line(at: near.lowerBound), kind: .differs(differences, said: spoken.text(near)))
  }

  /// A long chain in pieces, those that are there as they should be left out.
  private func parts(of chain: QuotePattern.Chain) -> [QuotePattern.Chain] {
    guard chain.items.count > Self.longestChain else { return [chain] }
    let starts = stride(from: 0, to: chain.items.count, by: Self.longestChain)
    let parts = starts.map { QuotePattern.Chain(items: Array(chain.items[$0...].prefix(Self.longestChain))) }
    let absent = parts.filter { ChainMatcher.all($0, spoken).isEmpty }
    return absent.isEmpty ? Array(parts.prefix(1)) : absent
  }

  /// The first chain that stands only before what the quote has before it, where all chains are there.
  private func firstOutOfOrder(_ all: [[ChainMatch]]) -> Int? {
    guard all.allSatisfy({ !$0.isEmpty }) else { return nil }
    var after = 0
    for (index, matches) in all.enumerated() {
      guard let next = matches.first(where: { $0.range.lowerBound >= after }) else { return index }
      after = next.range.upperBound
    }
    return nil
  }
}
