/// How much a diagnostic weighs. An error stops the build; a warning does not.
public enum Severity: Int, Sendable, Comparable, Codable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// Something that the person who wrote the report, or who runs the tool, should know and can mend.
///
/// A diagnostic is a value: nothing is printed where it arises. Its `code` is chosen once and never changes meaning.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// Names the fault that was found, in kebab case: `unknown-key`.
  public var code: String
  public var severity: Severity
  /// Where it stands; absent when it stands in no file (a missing program, a full disk).
  public var location: SourceLocation?
  /// How many characters from `location` it covers, at least 1.
  public var length: Int
  /// What is wrong, most specific word first, no full stop.
  public var message: String
  /// What to do about it; starts with a verb, no full stop.
  public var remedy: String?
  /// The editions that it was found in, where it was not found in all that were looked at.
  public var editions: [String] = []

  public init(
    _ code: String, _ severity: Severity = .error, at location: SourceLocation? = nil, length: Int = 1,
    _ message: String, remedy: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.length = max(1, length)
    self.message = message
    self.remedy = remedy
  }

  /// An error that stands in no file.
  public init(_ code: String, _ message: String, remedy: String? = nil) {
    self.init(code, .error, at: nil, message, remedy: remedy)
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them stops the build.
  public var containErrors: Bool { contains { $0.severity == .error } }

  /// The same with every warning an error, for those who let nothing pass.
  public var strict: [Diagnostic] {
    map { diagnostic in
      var strict = diagnostic
      if strict.severity == .warning { strict.severity = .error }
      return strict
    }
  }

  /// By place, those of no place first; at one place by weight and code. The same diagnostic said twice is said once.
  public func sortedByPlace() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.sorted { a, b in
      switch (a.location, b.location) {
      case (nil, .some): true
      case (.some, nil): false
      case let (.some(x), .some(y)) where x != y: x < y
      default: (-a.severity.rawValue, a.code, a.message) < (-b.severity.rawValue, b.code, b.message)
      }
    }
  }
}
