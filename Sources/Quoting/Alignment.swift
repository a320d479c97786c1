/// A chain of a quote beside the words that were said, each beside its own (semi-global alignment, as of Sellers 1980: the quote
/// whole, the transcript from any word to any word).
struct Alignment {
  /// The words that were said.
  var range: Range<Int>
  var differences: [Departure.Difference]
  /// Words that are the same.
  var matched: Int
  var cost: Int

  /// A word that is other, or added.
  private static let fault: Int32 = 3
  /// A word that is left out, a first letter of another size, or another speaker. Less than a fault, so that what follows a clause that
  /// is left out is found.
  private static let slip: Int32 = 1
  private static let windows = 3
  private static let rarest = 12
  private static let mostPlaces = 200

  /// The passage that a chain is nearest to; nil when nothing is like it.
  static func nearest(_ chain: QuotePattern.Chain, _ spoken: SpokenWords) -> Alignment? {
    let words = chain.items.count { !$0.isInsertion }
    var best: Alignment?
    for window in likelyWindows(chain, spoken) {
      let alignment = align(chain, spoken, window)
      if alignment.matched > 0, best.map({ alignment.cost < $0.cost }) ?? true { best = alignment }
    }
    // Half of the words, or it is another passage.
    guard let best, best.matched * 2 >= words, best.matched >= min(2, words) else { return nil }
    return best
  }
}

extension Alignment {
  /// Where the chain's rarest words stand close together, and in its order.
  private static func likelyWindows(_ chain: QuotePattern.Chain, _ spoken: SpokenWords) -> [Range<Int>] {
    var words: [(folded: Int32, index: Int, count: Int)] = []
    var slack = 8
    for (index, item) in chain.items.enumerated() {
      switch item {
      case .word(_, let folded, _, _):
        let count = spoken.count(of: folded)
        if count > 0 { words.append((folded, index, count)) }
      case .insertion(_, let limit, _): slack += limit
      }
    }
    words.sort { ($0.count, $0.index) < ($1.count, $1.index) }
    var votes: [(start: Int, weight: Double)] = []
    for word in words.prefix(rarest) {
      var left = mostPlaces
      for place in spoken.places(of: word.folded) {
        votes.append((place - word.index, 1 / Double(word.count + 1)))
        left -= 1
        if left == 0 { break }
      }
    }
    votes.sort { $0.start < $1.start }
    let reach = slack + chain.items.count / 4
    var sums: [(first: Int, last: Int, sum: Double)] = []
    var (low, sum) = (0, 0.0)
    for high in votes.indices {
      sum += votes[high].weight
      while votes[high].start - votes[low].start > reach {
        sum -= votes[low].weight
        low += 1
      }
      sums.append((votes[low].start, votes[high].start, sum))
    }
    var windows: [Range<Int>] = []
    for candidate in sums.sorted(by: { ($1.sum, $0.first) < ($0.sum, $1.first) }) {
      let start = min(max(0, candidate.first - reach), spoken.words.count)
      let end = max(start, min(spoken.words.count, candidate.last + chain.items.count + reach + slack))
      if windows.contains(where: { $0.overlaps(start..<end) }) { continue }
      windows.append(start..<end)
      if windows.count == Self.windows { break }
    }
    return windows
  }
}

extension Alignment {
  private enum Step: UInt8 { case start, pair, leaveOut, add, absorb, passOver }

  private static func align(_ chain: QuotePattern.Chain, _ spoken: SpokenWords, _ window: Range<Int>) -> Alignment {
    let (rows, columns) = (chain.items.count, window.count)
    let width = columns + 1
    var steps = [UInt8](repeating: Step.start.rawValue, count: (rows + 1) * width)
    var last = [Int32](repeating: 0, count: width)
    var row = last
    for i in 1...max(rows, 1) where rows > 0 {
      row[0] = last[0] + (chain.items[i - 1].isInsertion ? 0 : fault)
      steps[i * width] = Step.add.rawValue
      for j in 1..<width where columns > 0 {
        let place = window.lowerBound + j - 1
        let word = spoken.words[place]
        let isOther = place > window.lowerBound && spoken.words[place - 1].turn != word.turn
        let step: Step
        switch chain.items[i - 1] {
        case .insertion:
          row[j] = min(last[j], row[j - 1])
          step = last[j] <= row[j - 1] ? .add : .absorb
        case .word(let number, let folded, let isFree, _):
          let isSame = isFree ? word.folded == folded : word.number == number
          var pair: Int32 = isSame ? 0 : word.folded == folded ? slip : fault
          if i > 1, isOther { pair += slip }
          // What is added at the quote's end stands for no word of the next sentence.
          if i == rows, pair >= fault, place > 0, spoken.words[place - 1].mark.contains(.endsSentence) { pair += slip }
          let leave = row[j - 1] + (word.mark.contains(.aside) ? 0 : slip)
          let add = last[j] + fault
          row[j] = min(last[j - 1] + pair, leave, add)
          step =
            row[j] == last[j - 1] + pair
            ? .pair : row[j] == leave ? (word.mark.contains(.aside) ? .passOver : .leaveOut) : .add
        }
        steps[i * width + j] = step.rawValue
      }
      swap(&last, &row)
    }
    var end = 0
    // Of two that cost the same, a word that stands for another rather than one that is added.
    for j in 0..<width {
      let isPair = steps[rows * width + j] == Step.pair.rawValue
      if last[j] < last[end] || (isPair && last[j] == last[end]) { end = j }
    }
    return trace(chain, spoken, window, steps, end: end, cost: Int(last[end]))
  }

  /// The steps read back from the end, and what differs in the order of the quote.
  private static func trace(
    _ chain: QuotePattern.Chain, _ spoken: SpokenWords, _ window: Range<Int>, _ steps: [UInt8], end: Int, cost: Int
  ) -> Alignment {
    let width = window.count + 1
    var (i, j) = (chain.items.count, end)
    var path: [(step: Step, item: Int, place: Int)] = []
    while i > 0, let step = Step(rawValue: steps[i * width + j]), step != .start {
      path.append((step, i - 1, window.lowerBound + j - 1))
      switch step {
      case .pair: (i, j) = (i - 1, j - 1)
      case .add: i -= 1
      default: j -= 1
      }
    }
    var report = DifferenceReport(chain, spoken)
    for (step, item, place) in path.reversed() {
      switch step {
      case .pair: report.pair(item, place)
      case .leaveOut: report.leaveOut(place)
      case .add: report.add(item)
      case .absorb: report.absorb(item)
      case .passOver, .start: break
      }
    }
    report.finish()
    return Alignment(
      range: (window.lowerBound + j)..<(window.lowerBound + end), differences: report.differences,
      matched: report.matched, cost: cost)
  }
}

/// Gathers what differs, words in a row as one difference.
private struct DifferenceReport {
  private let chain: QuotePattern.Chain
  private let spoken: SpokenWords
  private(set) var differences: [Departure.Difference] = []
  private(set) var matched = 0
  private var quoted: [String] = []
  private var said: [Int] = []
  private var lastPlace: Int?
  private var absorbed: [Int: Int] = [:]

  init(_ chain: QuotePattern.Chain, _ spoken: SpokenWords) {
    self.chain = chain
    self.spoken = spoken
  }

  mutating func pair(_ item: Int, _ place: Int) {
    guard case .word(let number, let folded, let isFree, let text) = chain.items[item] else { return }
    let word = spoken.words[place]
    if isFree ? word.folded == folded : word.number == number {
      finish()
      matched += 1
      if let lastPlace, spoken.words[lastPlace].turn != word.turn {
        differences.append(.otherSpeaker(line: spoken.line(at: place)))
      }
    } else {
      quoted.append(text)
      said.append(place)
    }
    lastPlace = place
  }

  mutating func leaveOut(_ place: Int) {
    said.append(place)
    lastPlace = place
  }

  mutating func add(_ item: Int) {
    switch chain.items[item] {
    case .word(_, _, _, let text): quoted.append(text)
    case .insertion: finish()
    }
  }

  mutating func absorb(_ item: Int) {
    guard case .insertion(let text, let limit, _) = chain.items[item] else { return }
    finish()
    absorbed[item, default: 0] += 1
    if absorbed[item] == limit + 1 { differences.append(.longInsertion(text)) }
    lastPlace = nil
  }

  mutating func finish() {
    defer { (quoted, said) = ([], []) }
    let words = quoted.joined(separator: " ")
    guard let first = said.first, let last = said.last else {
      if !quoted.isEmpty { differences.append(.added(words)) }
      return
    }
    let spokenWords = spoken.text(first..<(last + 1))
    differences.append(quoted.isEmpty ? .leftOut(spokenWords) : .replaced(quoted: words, said: spokenWords))
  }
}
