import Model

/// What the edition is called, where a text asks for it: `[](edition:place)`.
extension Editor {
  /// A form of the name; the name itself where there is no such form, which a check reports.
  func editionName(_ form: String) -> String {
    guard let form = EditionName(rawValue: form) else { return form }
    let names = report.editionNames
    return names[form] ?? names.name
  }
}

extension Report {
  /// What those are called whom the report is about: the edition's names, or the country's.
  public var editionNames: Edition.Names { edition?.names ?? Geography.country.names(in: metadata.language) }
}

extension Edition.Names {
  /// One of the forms; nil where it is not known.
  public subscript(form: EditionName) -> String? {
    switch form {
    case .name: name
    case .short: short
    case .place: place
    case .genitive: genitive
    }
  }
}
