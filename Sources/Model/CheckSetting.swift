/// What a report makes of a check: a line of `checks` in `report.yaml`.
public struct CheckSetting: Sendable, Hashable {
  /// How much the faults that the check finds weigh in this report.
  public enum Level: String, CaseIterable, Sendable {
    case error, warning, note, off

    /// Nil: the check is turned off.
    public var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .off: nil
      }
    }
  }

  /// The check's code, where the author wrote it.
  public var code: Located<String>
  public var level: Level

  public init(_ code: Located<String>, _ level: Level) {
    self.code = code
    self.level = level
  }
}
