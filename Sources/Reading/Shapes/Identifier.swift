/// What a record or section is called by others: lower-case letters, digits, and hyphens between them.
package enum Identifier {
  package static func isValid(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count <= 80 else { return false }
    return scalars.allSatisfy(isAllowed) && first != "-" && last != "-"
  }

  /// The identifier that a title gives: *Innovation tager tid* → `innovation-tager-tid`.
  package static func slug(_ title: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars.prefix(400) {
      if scalar != "-", isAllowed(scalar) {
        slug.append(scalar)
      } else if let last = slug.last, last != "-" {
        slug.append("-")
      }
      if slug.count == 80 { break }
    }
    if slug.last == "-" { slug.removeLast() }
    return String(slug)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-": true
    // Letters of the Latin script with accents: æ, ø, å, é, ü …
    case "\u{DF}"..."\u{F6}", "\u{F8}"..."\u{FF}": true
    default: false
    }
  }
}
