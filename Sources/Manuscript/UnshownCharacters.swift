import Model

/// The characters of a report that no font of the theme has.
struct UnshownCharacters {
  /// A report in another alphabet would otherwise be a diagnostic a letter.
  private static let mostPlaces = 10
  private static let mostCharacters = 50

  private var characters: [Unicode.Scalar] = []
  private var places: [Unicode.Scalar: [SourceLocation]] = [:]

  /// Takes note of a character `offset` characters into a text that begins at `location`.
  mutating func note(_ scalar: Unicode.Scalar, offset: Int, at location: SourceLocation) {
    var place = location
    place.column += offset
    add(scalar, place)
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ place: SourceLocation) {
    if places[scalar] == nil {
      guard characters.count < Self.mostCharacters else { return }
      characters.append(scalar)
    }
    guard places[scalar, default: []].count < Self.mostPlaces, places[scalar]?.contains(place) != true else { return }
    places[scalar, default: []].append(place)
  }

  /// A diagnostic wherever the author wrote one of them, or where its record is when no file has it, as when it is written as an
  /// entity.
  func diagnostics(in texts: [String: String]) -> [Diagnostic] {
    guard !characters.isEmpty else { return [] }
    var written = UnshownCharacters()
    for (file, text) in texts.sorted(by: { $0.key < $1.key }) { written.search(for: places, in: text, file) }
    return characters.flatMap { scalar in
      (written.places[scalar] ?? places[scalar] ?? []).map { Self.diagnostic(scalar, at: $0) }
    }
  }

  private mutating func search(for wanted: [Unicode.Scalar: [SourceLocation]], in text: String, _ file: String) {
    var place = SourceLocation(file: file)
    // A comment in YAML is printed nowhere.
    var isComment = false
    var isLineStart = true
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        place = SourceLocation(file: file, line: place.line + 1)
        (isComment, isLineStart) = (false, true)
        continue
      }
      if isLineStart, scalar != " " {
        isComment = scalar == "#" && file.hasSuffix(".yaml")
        isLineStart = false
      }
      if scalar.value >= 0x7F || scalar.value < 0x20, !isComment, wanted[scalar] != nil { add(scalar, place) }
      place.column += 1
    }
  }

  private static func diagnostic(_ scalar: Unicode.Scalar, at place: SourceLocation) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = scalar.properties.name.map { ", \($0.lowercased())" } ?? ""
    let shown = scalar.properties.generalCategory == .control ? "a control character" : "`\(scalar)`"
    return Diagnostic(
      "unshown-character", at: place,
      "\(shown) (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)\(name)) is in none of the theme's fonts",
      remedy: "write it with other letters, or delete it")
  }
}
