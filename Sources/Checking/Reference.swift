import Model

/// A link in prose to a part of the report: `[words](figure:x)`.
struct Reference: Sendable {
  var address: Address
  var words: [Inline]
  var location: SourceLocation
  /// The record in whose prose it stands; nil in a chapter.
  var owner: Address?

  /// How many characters it takes, as far as the words still tell.
  var length: Int { "[\(words.plainText)](\(address))".unicodeScalars.count }
}

extension Passage {
  var references: [Reference] {
    inlines.withInner.compactMap { inline in
      guard case .reference(let address, let words) = inline.kind else { return nil }
      return Reference(address: address, words: words, location: inline.location, owner: owner)
    }
  }
}
