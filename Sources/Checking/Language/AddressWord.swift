/// Something between spaces that is no word: a web address, an e-mail address, a path.
enum AddressWord {
  /// Whether what stands between two spaces is one: *https://coi.dk/x*, *coi.dk*, *navn@coi.dk*.
  static func isAddress(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.indices.contains { index in
      switch scalars[index] {
      case "@": true
      case "/": index > scalars.startIndex && scalars[index - 1] == "/"
      case ".": index > scalars.startIndex && scalars[index - 1].isWordCharacter && isDomain(scalars[(index + 1)...])
      default: false
      }
    }
  }

  /// Whether a text can have one. Nearly all have none, and are not looked through word by word.
  static func mayBe(in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      switch scalars[index] {
      case "@": true
      case "/": index > 0 && scalars[index - 1] == "/"
      case ".": index > 0 && index + 1 < scalars.count && scalars[index + 1].isLetterOrMark
      default: false
      }
    }
  }

  /// Ends of the addresses that Danish reports name. Any word could be one; *cand.mag.* is none.
  private static let domains: Set<String> = [
    "dk", "com", "org", "net", "eu", "int", "no", "se", "de", "uk", "gl", "fo", "info",
  ]

  private static func isDomain(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: rest.prefix(5).prefix { $0.isLetterOrMark })
    return domains.contains(String(view))
  }
}
