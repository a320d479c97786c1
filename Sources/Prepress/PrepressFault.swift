import Model
import Platform

/// What stands in the way of inks.
public enum PrepressFault: Error, Sendable {
  case missing(Located<String>)
  case unusable(Located<String>)
  /// A program that is not installed, and the package that brings it.
  case noProgram(String, package: String)
  /// A program that failed, and what it said.
  case failed(String, said: String)

  /// The codes of what only who looks after the machine can mend are those of Typesetting's.
  public var diagnostic: Diagnostic {
    switch self {
    case .missing(let name):
      Diagnostic(
        "missing-profile", at: name.location, length: name.value.count,
        "`\(name.value)`, a colour profile, is not there",
        remedy: NearMiss.remedy(for: name.value, among: ColourProfile.known.keys.sorted())
          ?? "use `FOGRA39`, or the path of an ICC profile that your printer has sent")
    case .unusable(let name):
      Diagnostic(
        "unusable-profile", at: name.location, length: name.value.count,
        "`\(name.value)` is no ICC output profile of four inks", remedy: "ask your printer for the profile of its paper"
      )
    case .noProgram(let program, let package):
      Diagnostic(
        "missing-program", "`\(program)` is not installed; it is needed for the print profile",
        remedy: "install it: apt-get install \(package)")
    case .failed(let program, let said):
      Diagnostic(
        "prepress-failed", "`\(program)` could not turn colours into inks\(said.isEmpty ? "" : ": \(said)")",
        remedy: "look at the colour profile, and at the pictures")
    }
  }
}
