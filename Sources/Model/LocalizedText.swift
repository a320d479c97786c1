/// A reader's text in one language or several: an edition takes its own, or the one there is.
public struct LocalizedText: Sendable, Hashable {
  private var texts: [Language: String]

  /// A text for every language.
  public init(_ text: String) { texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text) }) }

  public init(danish: String, english: String) { texts = [.danish: danish, .english: english] }

  /// A text a language; nil if there is none at all.
  public init?(_ texts: [Language: String]) {
    guard !texts.isEmpty else { return nil }
    self.texts = texts
  }

  /// The text in a language; if there is none, in the first language that has one.
  public func text(in language: Language) -> String {
    texts[language] ?? Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }

  /// Every text, in the languages' order, each once.
  public var all: [String] {
    var seen = Set<String>()
    return Language.allCases.compactMap { texts[$0] }.filter { seen.insert($0).inserted }
  }
}
