import Model

/// A transcript as words that can be found fast.
struct SpokenWords {
  /// What is known of a word besides its letters.
  struct Mark: OptionSet {
    var rawValue: UInt8
    /// Stands in brackets: a remark of whoever wrote the transcript (*[griner]*), or a word that was hard to hear.
    static let aside = Mark(rawValue: 1)
    /// A full stop, a question mark or an exclamation mark follows.
    static let endsSentence = Mark(rawValue: 2)
    static let endsQuestion = Mark(rawValue: 4)
    /// A comma follows.
    static let endsClause = Mark(rawValue: 8)
  }

  struct Word {
    var number: Int32
    /// With a small first letter.
    var folded: Int32
    var mark: Mark
    /// In `transcript.utterances`.
    var utterance: Int32
    /// Counts turns: it is the same as long as one speaker speaks.
    var turn: Int32
    /// The place in the utterance's text, in bytes.
    var start: Int32
    var end: Int32
  }

  let transcript: Transcript
  private(set) var words: [Word] = []
  /// The first place of each word, by its folded number, and the next place, by place; -1 is none.
  private var first: [Int32] = []
  private var following: [Int32] = []
  private var counts: [Int32] = []

  init(_ transcript: Transcript, _ table: inout WordTable) {
    self.transcript = transcript
    var turn: Int32 = 0
    for (index, utterance) in transcript.utterances.enumerated() {
      if index > 0, utterance.speaker != transcript.utterances[index - 1].speaker { turn += 1 }
      utterance.text.withBytes { read($0, Int32(index), turn, &table) }
    }
    first = [Int32](repeating: -1, count: table.count)
    counts = [Int32](repeating: 0, count: table.count)
    following = [Int32](repeating: -1, count: words.count)
    for place in words.indices.reversed() {
      let number = Int(words[place].folded)
      following[place] = first[number]
      first[number] = Int32(place)
      counts[number] += 1
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ utterance: Int32, _ turn: Int32, _ table: inout WordTable
  ) {
    var scanner = WordScanner(bytes)
    var asideEnd = 0
    let begin = words.count
    while let token = scanner.next() {
      switch token {
      case .word:
        let number = table.number(scanner.word)
        words.append(
          Word(
            number: number, folded: table.folded[Int(number)], mark: scanner.range.lowerBound < asideEnd ? .aside : [],
            utterance: utterance, turn: turn, start: Int32(scanner.range.lowerBound),
            end: Int32(scanner.range.upperBound)))
      case .openSquare: asideEnd = max(asideEnd, scanner.next("]") ?? 0)
      case .openRound: asideEnd = max(asideEnd, scanner.next(")") ?? 0)
      case .fullStop: mark(.endsSentence, since: begin)
      case .question: mark([.endsSentence, .endsQuestion], since: begin)
      case .comma: mark(.endsClause, since: begin)
      case .ellipsis, .closeSquare, .closeRound: break
      }
    }
  }

  private mutating func mark(_ mark: Mark, since begin: Int) {
    guard words.count > begin else { return }
    words[words.count - 1].mark.formUnion(mark)
  }

  /// How often a word is there, whatever its first letter's size.
  func count(of folded: Int32) -> Int { Int(folded) < counts.count ? Int(counts[Int(folded)]) : 0 }

  /// The places of a word, from the first, whatever its first letter's size.
  func places(of folded: Int32) -> Places {
    Places(following: following, upcoming: Int(folded) < first.count ? first[Int(folded)] : -1)
  }

  struct Places: Sequence, IteratorProtocol {
    fileprivate let following: [Int32]
    fileprivate var upcoming: Int32

    mutating func next() -> Int? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = following[Int(upcoming)] }
      return Int(upcoming)
    }
  }

  func utterance(at place: Int) -> Transcript.Utterance { transcript.utterances[Int(words[place].utterance)] }

  func line(at place: Int) -> Int { utterance(at: place).line }

  /// What stands in the transcript from one word to another, with its own signs between them.
  func text(_ range: Range<Int>) -> String {
    guard let from = range.first, let to = range.last else { return "" }
    let (a, b) = (words[from], words[to])
    if a.utterance == b.utterance { return utterance(at: from).text.bytes(Int(a.start)..<Int(b.end)) }
    var texts = [utterance(at: from).text.bytes(Int(a.start)..<utterance(at: from).text.utf8.count)]
    texts += transcript.utterances[(Int(a.utterance) + 1)..<Int(b.utterance)].map(\.text)
    texts.append(utterance(at: to).text.bytes(0..<Int(b.end)))
    return texts.joined(separator: " ")
  }

  func passage(_ range: Range<Int>) -> TranscriptPassage {
    let (from, to) = (utterance(at: range.lowerBound), utterance(at: max(range.lowerBound, range.upperBound - 1)))
    return TranscriptPassage(
      file: transcript.file, line: from.line, lastLine: to.line, seconds: from.seconds, speaker: from.speaker)
  }
}
