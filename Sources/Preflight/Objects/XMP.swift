/// A property of XMP metadata, written as an attribute or as an element (ISO 16684-1, 7).
enum XMP {
  /// The value of a property by its name, with its usual prefix or without one; the first there is.
  static func value(_ name: String, in metadata: String) -> String? {
    let text = Array(metadata.utf8.prefix(1 << 20))
    let word = Array(name.utf8)
    guard !word.isEmpty, text.count > word.count else { return nil }
    var at = 0
    while at + word.count < text.count {
      guard text[at] == word[0], at > 0, !isLetter(text[at - 1]),
        text[at..<at + word.count].elementsEqual(word)
      else {
        at += 1
        continue
      }
      at += word.count
      if let value = value(text, at) { return value }
    }
    return nil
  }

  /// What follows a name: `="…"`, or `>…<`.
  private static func value(_ text: [UInt8], _ start: Int) -> String? {
    var at = start
    func skip() { while at < text.count, text[at] <= 32 { at += 1 } }
    skip()
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "=") {
      at += 1
      skip()
      guard at < text.count, text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") else { return nil }
      let quote = text[at]
      let end = text[(at + 1)...].firstIndex(of: quote) ?? text.count
      return trimmed(text[(at + 1)..<end])
    }
    guard text[at] == UInt8(ascii: ">") else { return nil }
    let end = text[(at + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? text.count
    return trimmed(text[(at + 1)..<end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) || byte == UInt8(ascii: "_") }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the title, a list of alternatives by language, has any words.
  static func hasTitle(_ metadata: String) -> Bool {
    guard let start = metadata.firstRange(of: "<dc:title"), let end = metadata.firstRange(of: "</dc:title>"),
      start.upperBound < end.lowerBound
    else { return false }
    var isTag = true
    for character in metadata[start.upperBound..<end.lowerBound] {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag, !character.isWhitespace { return true }
      }
    }
    return false
  }
}
