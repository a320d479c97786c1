/// What TeX would make of a source: its control sequences, and whether its braces pair. Written independently of the manuscript.
struct TeXTokens {
  private(set) var commands: Set<String> = []
  private(set) var isBalanced = true
  /// Signs that TeX acts on and that stand without a backslash: `$`, `^`, `#`. (`_` is the space between words.)
  private(set) var activeSigns: Set<Character> = []

  init(_ source: String) {
    var depth = 0
    var rest = Array(source.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        let letters = rest.prefix { $0.isASCII && $0.properties.isAlphabetic }
        let name = letters.isEmpty ? rest.prefix(1) : letters
        rest = rest.dropFirst(name.count)
        commands.insert(String(String.UnicodeScalarView(name)))
      case "%":
        rest = rest.drop { $0 != "\n" }
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth < 0 { isBalanced = false }
      case "$", "^", "#": activeSigns.insert(Character(scalar))
      default: break
      }
    }
    if depth != 0 { isBalanced = false }
  }
}
