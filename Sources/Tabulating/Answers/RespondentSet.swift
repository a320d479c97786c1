/// Some of a survey's respondents, a bit each: groups are intersected a word at a time.
struct RespondentSet: Sendable, Equatable {
  /// Respondent i is bit i % 64 of word i / 64; bits past the last respondent are 0.
  private var words: [UInt64]

  /// Those of the first `count` respondents of whom `isMember` holds.
  init(of count: Int, where isMember: (Int) -> Bool) {
    words = (0..<(count + 63) / 64).map { word in
      let first = word * 64
      var bits: UInt64 = 0
      for bit in 0..<min(64, count - first) where isMember(first + bit) { bits |= 1 &<< UInt64(bit) }
      return bits
    }
  }

  /// The first `count` respondents.
  init(everyoneOf count: Int) {
    words = [UInt64](repeating: .max, count: (count + 63) / 64)
    if !count.isMultiple(of: 64) { words[words.count - 1] = (1 << (count % 64)) - 1 }
  }

  /// None of the first `count` respondents.
  init(nobodyOf count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// The first `count` respondents by the place that each is in, from 0; whoever is in none of the places is in no set.
  static func sets(of count: Int, inPlaces places: Int, place: (Int) -> Int16) -> [RespondentSet] {
    var sets = [RespondentSet](repeating: RespondentSet(nobodyOf: count), count: places)
    for respondent in 0..<count {
      let place = Int(place(respondent))
      if place >= 0, place < places { sets[place].words[respondent / 64] |= 1 &<< UInt64(respondent % 64) }
    }
    return sets
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func intersection(_ other: RespondentSet) -> RespondentSet { combined(other, &) }

  func union(_ other: RespondentSet) -> RespondentSet { combined(other, |) }

  func subtracting(_ other: RespondentSet) -> RespondentSet { combined(other) { $0 & ~$1 } }

  func isDisjoint(with other: RespondentSet) -> Bool { zip(words, other.words).allSatisfy { $0 & $1 == 0 } }

  private func combined(_ other: RespondentSet, _ operation: (UInt64, UInt64) -> UInt64) -> RespondentSet {
    var result = self
    for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
    return result
  }

  /// Calls `body` with each respondent's number, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    words.withUnsafeBufferPointer { words in
      for index in words.indices {
        var rest = words[index]
        let first = index &* 64
        if rest == .max {
          for bit in 0..<64 { body(first &+ bit) }
        } else {
          while rest != 0 {
            body(first &+ rest.trailingZeroBitCount)
            rest &= rest &- 1
          }
        }
      }
    }
  }
}
