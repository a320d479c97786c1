/// A line of prose in words, numbers and signs, each with its place in the line.
struct NumberTokens {
  enum Kind: Equatable {
    /// Figures with the signs between them: *2.637*, *22,7*, *200–300*.
    case figures
    case word
    case sign
    /// What a reader sees and nobody typed as a number here: a link, a quotation.
    case opaque
  }

  struct Token {
    var kind: Kind
    /// In lower case, without a stop at the end.
    var text: String
    /// In the line's characters.
    var range: Range<Int>
  }

  /// Stands for a character that is not looked at.
  static let opaque: Unicode.Scalar = "\u{FFFC}"

  private(set) var tokens: [Token] = []

  init(_ scalars: [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      let start = index
      let first = scalars[index]
      let kind: Kind
      if first.isBlank {
        index += 1
        continue
      } else if first == Self.opaque {
        kind = .opaque
        while index < scalars.count, scalars[index] == Self.opaque { index += 1 }
      } else if first.isDigit {
        kind = .figures
        while index < scalars.count, scalars[index].isDigit || Self.isInside(scalars, index) { index += 1 }
      } else if first.isLetter {
        kind = .word
        while index < scalars.count, scalars[index].isPartOfWord { index += 1 }
      } else {
        kind = .sign
        index += 1
      }
      tokens.append(Token(kind: kind, text: scalars[start..<index].lowercased, range: start..<index))
    }
  }

  /// Whether a sign stands between two figures: *2.637*, *200–300*.
  private static func isInside(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case ".", ",", "–", "-", "/": index + 1 < scalars.count && scalars[index + 1].isDigit
    default: false
    }
  }

  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The text of a token if it is a word.
  func word(_ index: Int) -> String? {
    guard let token = self[index], token.kind == .word else { return nil }
    return token.text
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// As text in lower case. Nearly all words are Latin-1, and are written byte by byte.
  fileprivate var lowercased: String {
    guard allSatisfy(\.isLatin1) else {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: self)
      return String(view).lowercased()
    }
    let size = reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    return String(unsafeUninitializedCapacity: size) { buffer in
      var end = 0
      for scalar in self {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if scalar.isASCII {
          buffer[end] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
          end += 1
        } else {
          let lower = scalar.isLatin1Capital ? byte + 0x20 : byte
          buffer[end] = 0xC0 | lower >> 6
          buffer[end + 1] = 0x80 | lower & 0x3F
          end += 2
        }
      }
      return end
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isPartOfWord: Bool { isLetter || isDigit || self == "-" || self == "’" }

  // Unicode's tables are asked only beyond Latin-1: every character of a report goes through here.
  fileprivate var isLetter: Bool {
    if isASCII { return (0x61...0x7A).contains(value | 0x20) }
    return isLatin1 ? isLatin1Letter : properties.isAlphabetic
  }
}
