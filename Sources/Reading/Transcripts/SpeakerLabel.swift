/// Who speaks, at a line's start: `Interviewer:`, `S1:`, `Anna Hansen:`.
struct SpeakerLabel {
  var name: String
  /// Bytes up to and with the colon.
  var length: Int

  /// Bytes that are looked at.
  private static let longest = 60
  private static let mostWords = 4
  /// Small words that a name can hold.
  private static let particles: Set<String> = ["af", "de", "van", "von", "og", "and"]

  /// One to four words that begin with a capital or a figure, and a colon with white space after it.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let colon = bytes.prefix(Self.longest).firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else {
      return nil
    }
    let after = colon + 1
    guard after == bytes.endIndex || bytes[after] == UInt8(ascii: " ") || bytes[after] == UInt8(ascii: "\t") else {
      return nil
    }
    guard let name = Self.name(bytes[..<colon]) else { return nil }
    self.name = name
    length = after - bytes.startIndex
  }

  /// A name as labels have them, without the white space around it; nil of other words.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= longest else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split { $0 == " " || $0 == "\t" }
    guard (1...mostWords).contains(words.count), words.first.map(isNameLike) == true,
      words.allSatisfy({ isNameLike($0) || particles.contains(String($0)) })
    else { return nil }
    return words.joined(separator: " ")
  }

  private static func isNameLike(_ word: Substring) -> Bool {
    let bare = word.unicodeScalars.drop { $0 == "[" || $0 == "(" }
    guard let first = bare.first, first.properties.isUppercase || first.properties.numericType != nil else {
      return false
    }
    return bare.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-.'’()[]_".unicodeScalars.contains(scalar)
    }
  }
}
