/// A text as words and the signs between them that matter.
///
/// A word is letters and figures. Quotation marks, dashes, hyphens, commas and white space are no part of one: how what was said is
/// punctuated is up to whoever writes it down. A comma, a full stop or a colon between figures belongs to the number.
struct WordScanner {
  enum Token: Equatable {
    /// Its bytes are in `word`, its place in `range`.
    case word
    /// `…`, or two full stops or more.
    case ellipsis
    case openSquare, closeSquare, openRound, closeRound
    case fullStop, question, comma
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at = 0
  /// The bytes of the word that was read last, without apostrophes and soft hyphens.
  private(set) var word: [UInt8] = []
  /// Where the token that was read last stands.
  private(set) var range = 0..<0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Token? {
    while at < bytes.count {
      let start = at
      let byte = bytes[at]
      defer { range = start..<at }
      if byte < 0x80 {
        if Self.isAlphanumeric(byte) {
          readWord()
          return .word
        }
        at += 1
        switch byte {
        case UInt8(ascii: "."):
          guard at < bytes.count, bytes[at] == byte else { return .fullStop }
          while at < bytes.count, bytes[at] == byte { at += 1 }
          return .ellipsis
        case UInt8(ascii: "!"): return .fullStop
        case UInt8(ascii: "?"): return .question
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return .comma
        case UInt8(ascii: "["): return .openSquare
        case UInt8(ascii: "]"): return .closeSquare
        case UInt8(ascii: "("): return .openRound
        case UInt8(ascii: ")"): return .closeRound
        case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "$"),
          UInt8(ascii: "@"), UInt8(ascii: "#"):
          word = [byte]
          return .word
        default: continue
        }
      }
      let (scalar, length) = self.scalar(at: at)
      switch Self.kind(of: scalar) {
      case .part:
        readWord()
        return .word
      case .sign:
        word = Array(bytes[at..<(at + length)])
        at += length
        return .word
      case .separator, .nothing: at += length
      }
      if scalar == "…" { return .ellipsis }
    }
    return nil
  }

  /// The offset of the first `sign` within a few hundred bytes; nil when there is none.
  func next(_ sign: Unicode.Scalar) -> Int? {
    let end = min(bytes.count, at + 300)
    return bytes[at..<max(at, end)].firstIndex(of: UInt8(ascii: sign))
  }

  /// Goes on from another place.
  mutating func jump(to offset: Int) { at = min(max(offset, 0), bytes.count) }

  /// Whether a word's letter stands right before or right after a place.
  func touchesWord(before start: Int, after end: Int) -> (before: Bool, after: Bool) {
    (start > 0 && isLetter(endingAt: start - 1), end < bytes.count && isLetter(at: end))
  }

  private func isLetter(at index: Int) -> Bool {
    bytes[index] < 0x80 ? Self.isAlphanumeric(bytes[index]) : Self.kind(of: scalar(at: index).0) == .part
  }

  private func isLetter(endingAt index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isLetter(at: start)
  }

  private mutating func readWord() {
    word.removeAll(keepingCapacity: true)
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if Self.isAlphanumeric(byte) {
          word.append(byte)
        } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
          guard at > 0, Self.isDigit(bytes[at - 1]), at + 1 < bytes.count, Self.isDigit(bytes[at + 1]) else { return }
          word.append(byte)
        } else if byte != UInt8(ascii: "'") {
          return
        }
        at += 1
      } else {
        let (scalar, length) = scalar(at: at)
        switch Self.kind(of: scalar) {
        case .part: word.append(contentsOf: bytes[at..<(at + length)])
        case .nothing: break
        case .separator, .sign: return
        }
        at += length
      }
    }
  }

  private enum Kind { case part, sign, separator, nothing }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F: return .part
    // Apostrophes, soft hyphens and what has no width.
    case 0x2018, 0x2019, 0x2BC, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return .nothing
    case 0xA7: return .sign
    case 0x2010...0x2027, 0xA0, 0xAB, 0xBB: return .separator
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .part
    case .currencySymbol, .mathSymbol, .otherSymbol: return .sign
    case .format: return .nothing
    default: return .separator
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// A scalar of valid UTF-8 past ASCII, and how many bytes it has.
  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return ("\u{FFFD}", bytes.count - index) }
    var value = UInt32(lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension String {
  /// The text's bytes for the length of a call.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// The text between two offsets in bytes.
  func bytes(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
