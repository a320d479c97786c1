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
}
