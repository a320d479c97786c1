import Model

/// What a translation's file is called: `risiko.en.md` beside `risiko.md`.
struct TranslationName: Sendable, Hashable {
  /// The name of what it translates.
  var original: String
  var language: Language

  init(of original: String, in language: Language) {
    self.original = original
    self.language = language
  }

  /// Nil when the name is not a translation's.
  init?(_ name: String) {
    guard let ending = Self.endings.first(where: name.hasSuffix) else { return nil }
    let stem = name.dropLast(ending.count)
    for language in Language.allCases where stem.hasSuffix("." + language.rawValue) {
      let rest = stem.dropLast(language.rawValue.count + 1)
      guard !rest.isEmpty, !rest.hasSuffix("/") else { return nil }
      self.init(of: rest + ending, in: language)
      return
    }
    return nil
  }

  /// The translation's own name.
  var name: String {
    let ending = Self.endings.first(where: original.hasSuffix) ?? ""
    return "\(original.dropLast(ending.count)).\(language.rawValue)\(ending)"
  }

  /// The kinds of file that hold text.
  private static let endings = [".md", ".yaml", ".csv"]
}
