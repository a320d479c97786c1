/// What a PDF is to be held against.
public enum PreflightProfile: String, CaseIterable, Sendable {
  /// A printer's demands: PDF/X, bleed, inks, resolution (ISO 15930, and the preset's numbers).
  case print
  /// A screen reader's demands: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
  case screen
}
