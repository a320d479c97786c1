import Harness
import Model
import Testing

@testable import Quoting

/// Quotes cut from transcripts by what is allowed are always attested; with one word changed they never are.
@Suite struct QuotePropertyTests {
  private static let signs = ["", "", "", ",", ".", " –", "?", "…"]

  /// Words that are like those of speech: few that are frequent and many that are rare.
  private func transcript(_ chance: inout SeededGenerator) -> (Transcript, turns: [[String]]) {
    var utterances: [Transcript.Utterance] = []
    var turns: [[String]] = []
    for turn in 0..<Int.random(in: 2...12, using: &chance) {
      var words: [String] = []
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        let line = (0..<Int.random(in: 1...12, using: &chance)).map { _ -> String in
          let rank = min(Int.random(in: 1...200, using: &chance), Int.random(in: 1...200, using: &chance))
          let word = "ø\(String(rank, radix: 36))é"
          return Int.random(in: 0..<8, using: &chance) == 0 ? "Ø" + word.dropFirst() : word
        }
        let text = line.map { $0 + Self.signs.randomElement(using: &chance)! }.joined(separator: " ")
        utterances.append(Transcript.Utterance(speaker: "S\(turn % 2)", line: utterances.count + 1, text: text))
        words += line
      }
      turns.append(words)
    }
    return (Transcript(file: "t", utterances: utterances), turns)
  }

  /// Pieces in order, each of one turn, some words of them replaced.
  private func quote(_ turns: [[String]], _ chance: inout SeededGenerator) -> [String] {
    var pieces: [[String]] = []
    var turn = 0
    while turn < turns.count, pieces.count < 3 {
      turn = Int.random(in: turn..<turns.count, using: &chance)
      let words = turns[turn]
      let from = Int.random(in: 0..<words.count, using: &chance)
      var piece = Array(words[from..<Int.random(in: (from + 1)...words.count, using: &chance)])
      if piece.count > 4, Bool.random(using: &chance) { piece.replaceSubrange(2..<4, with: ["[nogen]"]) }
      if piece.count > 6, Bool.random(using: &chance) { piece.insert("[sagde hun]", at: 5) }
      piece[0] = Bool.random(using: &chance) ? "Ø" + piece[0].dropFirst() : "ø" + piece[0].dropFirst()
      pieces.append(piece)
      turn += 1
    }
    let gaps = ["[…]", "(…)", "...", "…", "[...]"]
    return Array(pieces.joined(separator: [gaps.randomElement(using: &chance)!]))
  }

  private func verdict(_ words: [String], _ transcript: Transcript) -> QuoteVerdict {
    var table = WordTable()
    let spoken = SpokenWords(transcript, &table)
    let pattern = QuotePattern(words.joined(separator: " "), &table)
    return PassageFinder(spoken: spoken, table: table).verdict(pattern)
  }

  @Test("what is cut out by the rules is attested, with e and accent apart too", arguments: 0..<20)
  func attested(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      let (transcript, turns) = transcript(&chance)
      var words = quote(turns, &chance)
      if Bool.random(using: &chance) { words = words.map { $0.replacing("é", with: "e\u{301}") } }
      if case .departs(let departure) = verdict(words, transcript) {
        Issue.record("\(words.joined(separator: " ")): \(departure)")
      }
    }
  }

  @Test("with one word changed, added or in another's place it is not", arguments: 0..<20)
  func changed(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed) + 1_000)
    for _ in 0..<25 {
      let (transcript, turns) = transcript(&chance)
      var words = quote(turns, &chance)
      let own = words.indices.filter { words[$0].first == "ø" || words[$0].first == "Ø" }
      let place = own.randomElement(using: &chance)!
      if Bool.random(using: &chance) { words[place] += "x" } else { words.insert("ikke", at: place) }
      guard case .departs(let departure) = verdict(words, transcript) else {
        Issue.record("attested: \(words.joined(separator: " "))")
        continue
      }
      #expect(departure.kind != .wordless)
    }
  }
}
