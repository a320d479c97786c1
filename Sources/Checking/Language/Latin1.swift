/// What Unicode's tables say of the first 256 characters, which are nearly all that reports have: every check asks it of every character.
extension Unicode.Scalar {
  var isLatin1: Bool { value < 0x100 }

  /// Of those beyond ASCII: *æ ø å é*, and the signs of ordinals and of micro.
  var isLatin1Letter: Bool {
    value >= 0xC0 ? value != 0xD7 && value != 0xF7 : value == 0xAA || value == 0xB5 || value == 0xBA
  }

  /// Of those beyond ASCII: *Æ Ø Å É*.
  var isLatin1Capital: Bool { (0xC0...0xDE).contains(value) && value != 0xD7 }

  /// Appends the character in lower case, which may be several.
  func appendLowercased(to letters: inout [Unicode.Scalar]) {
    if isLatin1 {
      let isCapital = isASCII ? (0x41...0x5A).contains(value) : isLatin1Capital
      letters.append(isCapital ? Unicode.Scalar(UInt8(value + 0x20)) : self)
    } else {
      letters.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    }
  }
}
