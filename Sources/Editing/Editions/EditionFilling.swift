import Model

/// What is put in the place of `{id}`, `{name}` and the like in an edition's texts.
struct EditionFilling {
  private var texts: [String: String] = [:]
  private var names: Edition.Names

  /// - Parameters:
  ///   - id: the value's, in an edition by rule.
  ///   - region: the identifier of the region that the value lies in.
  init(id: String? = nil, names: Edition.Names, region: String? = nil) {
    self.names = names
    texts["id"] = id
    texts["region"] = region
    for form in EditionName.allCases { texts[form.rawValue] = names[form] }
    texts["name"] = names.headline
  }

  /// What can be asked for, in alphabetical order.
  var placeholders: [String] { texts.keys.sorted() }

  /// The edition with its texts filled in, and with names.
  func filled(_ edition: Edition) -> Edition {
    var edition = edition
    edition.id.value = filled(edition.id.value)
    edition.titleSuffix = edition.titleSuffix.map(filled)
    edition.coverLine = edition.coverLine.map(filled)
    edition.comparedWith = edition.comparedWith.map { $0.map(filled) }
    edition.names =
      edition.names.map { given in
        var names = given
        names.name = filled(given.name)
        names.short = filled(given.short)
        names.place = given.place.map(filled)
        names.genitive = filled(given.genitive)
        return names
      } ?? names
    return edition
  }

  /// Placeholders that are left in an edition's texts.
  func unknown(in edition: Edition) -> [String] {
    let names = edition.names
    let texts =
      [edition.id.value, edition.titleSuffix, edition.coverLine, names?.name, names?.short, names?.place]
      + edition.comparedWith.map(\.value)
    return texts.compactMap { $0 }.flatMap(Self.placeholders(in:))
  }

  private func filled(_ text: String) -> String {
    guard text.contains("{") else { return text }
    return placeholders.reduce(text) { $0.replacing("{\($1)}", with: texts[$1] ?? "") }
  }

  private static func placeholders(in text: String) -> [String] {
    text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }
}

extension Edition.Names {
  /// The name without the article that English puts before it in a sentence.
  var headline: String { name.hasPrefix("the ") ? String(name.dropFirst(4)) : name }
}
