import Model

/// What a comment says that may be a waiver: `trykklar: allow CODE, CODE: because …`.
enum WaiverComment {
  /// A comment for people.
  case none
  /// It means to be a waiver.
  case malformed
  /// - Parameter reason: nil where it gives none.
  case waiver(codes: [(name: String, offset: Int)], reason: String?)

  private static let opening = "trykklar"
  private static let permission = "allow"
  private static let reasons: Set<String> = ["because", "fordi"]

  /// Whether a text can hold one at all.
  static func mayBe(in text: String) -> Bool {
    text.contains(ascii: "trykklar") || text.contains(ascii: "Trykklar")
  }

  /// - Parameters:
  ///   - text: the comment without its signs.
  ///   - beginsLowerCaseOnly: whether the name in lower case alone makes it one. Elsewhere it takes a colon or *allow* as well, so that a
  ///     sentence can begin with the tool's name.
  init(_ text: [Unicode.Scalar], beginsLowerCaseOnly: Bool) {
    var words = Words(text)
    let name = words.next()
    guard name.text.lowercased() == Self.opening else {
      self = .none
      return
    }
    let hasColon = words.take(":")
    let verb = words.next()
    let isMeant = hasColon || verb.text == Self.permission || (beginsLowerCaseOnly && name.text == Self.opening)
    guard isMeant else {
      self = .none
      return
    }
    guard hasColon, verb.text == Self.permission else {
      self = .malformed
      return
    }
    var codes: [(name: String, offset: Int)] = []
    var reason: String?
    while true {
      let isEnd = words.take(":")
      if !isEnd, words.take(",") { continue }
      let word = words.next()
      if Self.reasons.contains(word.text.lowercased()) {
        reason = words.rest
        break
      }
      guard !isEnd, !word.text.isEmpty else { break }
      codes.append((word.text, word.offset))
    }
    let says = reason?.unicodeScalars.contains(where: \.properties.isAlphabetic) ?? false
    self = codes.isEmpty ? .malformed : .waiver(codes: codes, reason: says ? reason : nil)
  }
}

/// A text read word by word.
private struct Words {
  private let text: [Unicode.Scalar]
  private var position = 0

  init(_ text: [Unicode.Scalar]) { self.text = text }

  private mutating func skipSpace() {
    while position < text.count, text[position].properties.isWhitespace { position += 1 }
  }

  /// The next word, up to white space, a comma or a colon; empty where there is none.
  mutating func next() -> (text: String, offset: Int) {
    skipSpace()
    let start = position
    while position < text.count, !text[position].properties.isWhitespace, text[position] != ",", text[position] != ":" {
      position += 1
    }
    return (String(String.UnicodeScalarView(text[start..<position])), start)
  }

  /// Takes a sign, if it comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < text.count, text[position] == sign else { return false }
    position += 1
    return true
  }

  /// All that is left, white space made single.
  var rest: String {
    String(String.UnicodeScalarView(text[position...])).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
