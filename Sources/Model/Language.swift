/// The language of an edition.
public enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
}

/// The shape of quotation marks; both are correct Danish, mixing them is not (Retskrivningsordbogen § 58).
public enum QuotationMarks: String, CaseIterable, Sendable {
  /// »…«
  case guillemets
  /// “…”
  case curly
}
