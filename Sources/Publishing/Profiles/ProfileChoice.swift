import Checking
import Model

/// What a build's PDFs are for.
public struct ProfileChoice: Sendable, Hashable {
  public var profile: Profile
  /// Of print: the preset's name; nil: the first of the report's own, else the first that there is.
  public var preset: String?

  public init(_ profile: Profile, preset: String? = nil) {
    self.profile = profile
    self.preset = preset
  }

  public static let screen = ProfileChoice(.screen)

  /// Whether what is wrong with a report lets it be typeset.
  ///
  /// An author looks at a draft to see what is wrong, so errors do not keep it back; they stand in it. Only what gives somebody
  /// away does: a draft is sent on as well.
  func allows(_ diagnostics: [Diagnostic]) -> Bool {
    guard profile == .draft else { return !diagnostics.containErrors }
    return !diagnostics.contains { $0.severity == .error && Explanation.of($0.code)?.protectsPeople == true }
  }
}
