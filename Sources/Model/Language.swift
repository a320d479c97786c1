/// The language of an edition.
public enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"

  /// As BCP 47 writes it, with the country whose spelling it is.
  public var tag: String {
    switch self {
    case .danish: "da-DK"
    case .english: "en-GB"
    }
  }

  /// For messages.
  public var englishName: String {
    switch self {
    case .danish: "Danish"
    case .english: "English"
    }
  }
}

/// The shape of quotation marks; both are correct Danish, mixing them is not (Retskrivningsordbogen § 58).
public enum QuotationMarks: String, CaseIterable, Sendable {
  /// »…«
  case guillemets
  /// “…”
  case curly

  /// Those of a report that asks for none: English has the curly ones only.
  public init(usualIn language: Language) { self = language == .danish ? .guillemets : .curly }
}
