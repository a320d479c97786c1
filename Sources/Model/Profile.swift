/// What a PDF is for. Text, numbers and pagination are the same in all of them.
public enum Profile: String, CaseIterable, Sendable {
  /// To be read on a screen, and aloud.
  case screen
  /// To be printed: bleed, marks, inks.
  case print
  /// To be looked through by those who write it: marked as a draft, with what is wrong in its margins.
  case draft
}

extension Profile {
  /// What stands behind a report's name in the names of files: `-print`; nothing for the screen.
  public var suffix: String { self == .screen ? "" : "-\(rawValue)" }
}
