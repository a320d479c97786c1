import Model

/// Names as they must be written, and what in a text comes close to one of them without being it.
struct ListedNames {
  struct Find {
    var name: String
    /// What the text adds to the name, such as a genitive's *s*.
    var ending: String
    var range: Range<Int>
  }

  private struct Name {
    var text: String
    /// In lower case, without spaces and hyphens.
    var letters: [Unicode.Scalar]
    /// How many words it has.
    var count: Int
    /// How many letters may be wrong.
    var slips: Int

    /// Whether a text of so many letters can be the name at all, with an ending or letters wrong. In lower case a letter may become two.
    func isLikely(size: Int) -> Bool {
      size <= letters.count + ListedNames.longestEnding && 2 * size >= letters.count - slips
    }
  }

  private var byFirst: [Unicode.Scalar: [Name]] = [:]
  private let longest: Int

  var isEmpty: Bool { byFirst.isEmpty }

  init(_ names: [String]) {
    var longest = 0
    for text in Set(names).sorted() {
      let scalars = Array(text.unicodeScalars)
      let letters = Self.letters(scalars[...])
      guard let first = letters.first, letters.count <= 80 else { continue }
      let count = Self.pieces(scalars).count
      // *Hansen* is no misspelt *Jensen*: a short name must be right but for its capitals.
      let slips = letters.count >= 12 ? 2 : letters.count >= 6 ? 1 : 0
      byFirst[first, default: []].append(Name(text: text, letters: letters, count: count, slips: slips))
      longest = max(longest, count)
    }
    self.longest = longest
  }

  /// What is written otherwise than it is listed, in order.
  func misspelled(in scalars: [Unicode.Scalar]) -> [Find] {
    let pieces = Self.pieces(scalars)
    var finds: [Find] = []
    var index = 0
    while index < pieces.count {
      let start = pieces[index].range.lowerBound
      guard let first = Self.letters(scalars[start...start]).first, let names = byFirst[first] else {
        index += 1
        continue
      }
      switch judge(from: index, pieces, scalars, names) {
      case .right(let count): index += count
      case .wrong(let find, let count):
        finds.append(find)
        index += count
      case .none: index += 1
      }
    }
    return finds
  }

  private enum Judgement {
    case right(Int)
    case wrong(Find, Int)
    case none
  }

  /// The longest run of words that is a name, rightly written before wrongly.
  private func judge(from index: Int, _ pieces: [Piece], _ scalars: [Unicode.Scalar], _ names: [Name]) -> Judgement {
    let most = pieces.joined(from: index, atMost: longest + 1)
    var wrong: (find: Find, count: Int, distance: Int)?
    for count in (1...most).reversed() {
      let range = pieces[index].range.lowerBound..<pieces[index + count - 1].range.upperBound
      let written = scalars[range]
      let size = written.count(where: Self.isLetter)
      let likely = names.filter { $0.isLikely(size: size) }
      guard !likely.isEmpty else { continue }
      let letters = Self.letters(written)
      for name in likely {
        guard let (ending, distance) = Self.likeness(letters, name, hasSameCount: count == name.count) else { continue }
        let body = written.dropLast(ending.count)
        // *Sønderborg Kommune er* ends with the name and no ending.
        if !ending.isEmpty, body.last.map({ $0.isBlank || $0 == "-" }) ?? true { continue }
        if Self.isSame(Array(body), name.text) { return .right(count) }
        if Self.isAllCapitals(body) { return .right(count) }
        if let known = wrong, known.distance <= distance { continue }
        let find = Find(name: name.text, ending: String(String.UnicodeScalarView(ending)), range: range)
        wrong = (find, count, distance)
      }
    }
    return wrong.map { .wrong($0.find, $0.count) } ?? .none
  }

  /// How many letters of a name are wrong, and the ending it has; nil of something else.
  private static func likeness(
    _ letters: [Unicode.Scalar], _ name: Name, hasSameCount: Bool
  ) -> (ending: [Unicode.Scalar], distance: Int)? {
    for ending in endings where letters.count == name.letters.count + ending.count {
      if letters.starts(with: name.letters), letters.suffix(ending.count).elementsEqual(ending) { return (ending, 0) }
    }
    guard hasSameCount, name.slips > 0 else { return nil }
    var nearest: (ending: [Unicode.Scalar], distance: Int)?
    for ending in [[], ["s"]] as [[Unicode.Scalar]] where letters.suffix(ending.count).elementsEqual(ending) {
      let body = Array(letters.dropLast(ending.count))
      guard abs(body.count - name.letters.count) <= name.slips else { continue }
      let distance = NearMiss.distance(body, name.letters)
      if distance > 0, distance <= min(name.slips, (nearest?.distance ?? .max) - 1) { nearest = (ending, distance) }
    }
    return nearest
  }

  /// What Danish and English put behind a name, the longest first.
  private static let endings: [[Unicode.Scalar]] =
    ["", "s", "’s", "'s", "’", "'", "et", "en", "ets", "ens", "er", "erne", "ers", "ernes", "n", "t", "ns", "ts"]
    .map { Array($0.unicodeScalars) }

  private static let longestEnding = endings.map(\.count).max() ?? 0

  /// Whether a text is the name, whatever its spaces are. A name that begins with a small letter may begin a sentence.
  private static func isSame(_ written: [Unicode.Scalar], _ name: String) -> Bool {
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: written.map { $0.isBlank ? " " : $0 == "\u{2011}" ? "-" : $0 })
    let text = String(plain)
    return text == name || text == name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func isAllCapitals(_ written: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = written.filter(\.isLetterOrMark)
    return letters.count > 3 && letters.allSatisfy { !$0.properties.isLowercase }
  }

  /// Whether a character counts, however words are put together.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isBlank && scalar != "-" && scalar != "\u{2011}"
  }

  private static func letters(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(scalars.count)
    for scalar in scalars where isLetter(scalar) { scalar.appendLowercased(to: &letters) }
    return letters
  }
}

extension ListedNames {
  /// A word without hyphens.
  struct Piece {
    var range: Range<Int>
    /// Whether nothing but a space or a hyphen stands before it and after the last.
    var isJoined: Bool
  }

  fileprivate static func pieces(_ scalars: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isWordCharacter else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, scalars[index].isWordCharacter || isApostrophe(scalars, index) { index += 1 }
      let last = pieces.last?.range.upperBound
      let between = last.map { scalars[$0..<start] } ?? []
      let isJoined = between.count == 1 && between.allSatisfy { $0.isBlank || $0 == "-" || $0 == "\u{2011}" }
      pieces.append(Piece(range: start..<index, isJoined: isJoined))
    }
    guard AddressWord.mayBe(in: scalars) else { return pieces }
    return pieces.filter { !isAddress(around: $0.range, in: scalars) }
  }

  private static func isApostrophe(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    (scalars[index] == "’" || scalars[index] == "'") && index + 1 < scalars.count && scalars[index + 1].isWordCharacter
  }

  /// Whether a word is a part of a web address or an e-mail address.
  private static func isAddress(around range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let start = scalars[..<range.lowerBound].lastIndex(where: \.isBlank).map { $0 + 1 } ?? 0
    let end = scalars[range.upperBound...].firstIndex(where: \.isBlank) ?? scalars.count
    return AddressWord.isAddress(scalars[start..<end])
  }
}

extension [ListedNames.Piece] {
  /// How many words from one on have nothing but a space or a hyphen between.
  fileprivate func joined(from index: Int, atMost most: Int) -> Int {
    var count = 1
    while count < most, index + count < self.count, self[index + count].isJoined { count += 1 }
    return count
  }
}
