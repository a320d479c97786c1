/// Words as numbers, so that comparing two is comparing two numbers.
///
/// Two spellings of one word in Unicode (é as one code point or as two) have the same number.
struct WordTable {
  /// The number of the same word with a small first letter, by number.
  private(set) var folded: [Int32] = []
  private(set) var words: [String] = []
  /// Open addressing by the words' bytes; 0 is empty, else a spelling's number and one.
  private var slots: [Int32]
  private var spellings: [Spelling] = []
  private var pool: [UInt8] = []
  /// By canonical equivalence, which Swift's strings compare by.
  private var numbers: [String: Int32] = [:]

  private struct Spelling {
    var start: Int32
    var count: Int32
    var hash: UInt64
    var word: Int32
  }

  init() { slots = [Int32](repeating: 0, count: 1 << 14) }

  var count: Int { words.count }

  mutating func number(_ bytes: [UInt8]) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let spelling = spellings[Int(slots[slot]) - 1]
      if spelling.hash == hash, Int(spelling.count) == bytes.count, isSame(bytes, spelling) { return spelling.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    let word = number(String(decoding: bytes, as: UTF8.self))
    spellings.append(Spelling(start: Int32(pool.count), count: Int32(bytes.count), hash: hash, word: word))
    pool += bytes
    if spellings.count * 2 > slots.count { grow() } else { put(Int32(spellings.count)) }
    return word
  }

  private mutating func number(_ word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    folded.append(number)
    var rest = word.unicodeScalars[...]
    if let first = rest.popFirst(), first.properties.isUppercase {
      let small = first.properties.lowercaseMapping + String(rest)
      if small != word { folded[Int(number)] = self.number(small) }
    }
    return number
  }

  private func isSame(_ bytes: [UInt8], _ spelling: Spelling) -> Bool {
    let start = Int(spelling.start)
    for index in bytes.indices where pool[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func put(_ number: Int32) {
    var slot = Int(truncatingIfNeeded: spellings[Int(number) - 1].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in spellings.indices { put(Int32(number) + 1) }
  }

  /// FNV-1a, with its high bits mixed into the low ones.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
