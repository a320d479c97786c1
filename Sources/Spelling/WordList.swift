import Model

/// Words that are right in a report whatever a dictionary says: names, and the words of its own file.
public struct WordList: Sendable, Hashable {
  /// To begin with, abbreviations, which dictionaries have with their stop or not at all.
  private var words: Set<String> = [
    "pct", "kr", "kl", "mio", "mia", "bl", "eks", "fx", "dvs", "osv", "mv", "inkl", "ekskl", "evt", "hhv", "jf", "nr",
    "stk", "tlf",
    "ca", "pp", "ed", "eds", "vol", "etc", "vs",
  ]

  public init() {}

  /// The file that an author keeps beside `report.yaml`; the report's own language needs no code in its name.
  public static func file(of language: Language, isOwn: Bool) -> String {
    isOwn ? "words.txt" : "words.\(language.rawValue).txt"
  }

  /// A word a line; a line that begins with `#` says something to who reads the file.
  public mutating func add(lines text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      add(words: String(line))
    }
  }

  /// Every word of a text, such as a name.
  public mutating func add(words text: String) {
    for word in text.split(whereSeparator: { !Self.isInWord($0) }) {
      words.insert(String(word))
    }
  }

  /// Whether a word is right: as it is listed, with a capital at its beginning, or with a genitive's *s*.
  public func accepts(_ word: String) -> Bool {
    let bare = word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : word
    return has(word) || has(bare)
  }

  private func has(_ word: String) -> Bool {
    words.contains(word) || words.contains(word.prefix(1).lowercased() + word.dropFirst())
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character == "’" || character == "'"
  }
}
