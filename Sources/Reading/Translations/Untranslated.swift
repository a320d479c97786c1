import Model

/// What is said of everything that has no translation.
enum Untranslated {
  static let code = "untranslated"

  /// A file that nobody has translated.
  static func file(_ name: TranslationName, allowed: Bool) -> Diagnostic {
    let translation = name.name.split(separator: "/").last.map(String.init) ?? name.name
    return Diagnostic(
      code, allowed ? .warning : .error, at: SourceLocation(file: name.original),
      "`\(name.original)` is not translated into \(name.language.englishName)",
      remedy: "write its texts into `\(translation)` beside it")
  }

  /// A row of published shares whose words nobody has translated.
  static func row(
    _ share: PublishedShare, _ columns: [String], _ name: TranslationName, allowed: Bool
  ) -> Diagnostic {
    let translation = name.name.split(separator: "/").last.map(String.init) ?? name.name
    return Diagnostic(
      code, allowed ? .warning : .error, at: share.location,
      "the row has no \(name.language.englishName) \(columns.map { "`\($0)`" }.joined(separator: ", "))",
      remedy: "write a row about the same into `\(translation)`")
  }
}
