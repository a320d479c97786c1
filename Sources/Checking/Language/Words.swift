import Model

/// A text in words.
enum Words {
  /// Where each word stands: letters and figures, with the hyphens, apostrophes and decimal signs inside. What a link or code
  /// stands for is a word.
  static func ranges(in scalars: some RandomAccessCollection<Unicode.Scalar>) -> [Range<Int>] {
    let scalars = Array(scalars)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      if scalars[index] == NumberTokens.opaque {
        while index < scalars.count, scalars[index] == NumberTokens.opaque { index += 1 }
      } else if scalars[index].isWordCharacter {
        while index < scalars.count, scalars[index].isWordCharacter || joins(scalars, index) { index += 1 }
      } else {
        index += 1
        continue
      }
      ranges.append(start..<index)
    }
    return ranges
  }

  /// Whether a sign between two characters of a word belongs to it.
  private static func joins(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + 1 < scalars.count, scalars[index + 1].isWordCharacter else { return false }
    switch scalars[index] {
    case "-", "’", "'", "\u{2011}": return true
    case ".", ",": return scalars[index - 1].isFigure && scalars[index + 1].isFigure
    default: return false
    }
  }
}

extension Unicode.Scalar {
  var isFigure: Bool { ("0"..."9").contains(self) }

  /// A letter, or a sign that is written over one.
  var isLetterOrMark: Bool {
    if isASCII { return (0x61...0x7A).contains(value | 0x20) }
    return isLatin1
      ? isLatin1Letter : properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  var isWordCharacter: Bool { isFigure || isLetterOrMark }
  var isCapital: Bool {
    if isASCII { return (0x41...0x5A).contains(value) }
    return isLatin1 ? isLatin1Capital : properties.isUppercase
  }
}
