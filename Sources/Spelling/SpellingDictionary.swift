import Model

/// A dictionary of Debian's that `hunspell` reads.
struct SpellingDictionary: Sendable, Hashable {
  /// As `hunspell -d` knows it.
  var name: String
  /// The Debian package that brings it.
  var package: String

  init(_ language: Language) {
    switch language {
    case .danish: (name, package) = ("da_DK", "hunspell-da")
    case .english: (name, package) = ("en_GB", "hunspell-en-gb")
    }
  }
}
