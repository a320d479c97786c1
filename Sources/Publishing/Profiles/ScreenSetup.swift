import Model
import Platform
import Typesetting

/// A report for screens: tagged, so that it can be read aloud, and fit to be kept.
enum ScreenSetup {
  /// From Debian's icc-profiles-free: the colours that the PDF means.
  static let colourProfile = "/usr/share/color/icc/sRGB.icc"

  static func missingProfile() -> Diagnostic? {
    Files.isFile(colourProfile)
      ? nil
      : Diagnostic(
        "missing-profile", "`\(colourProfile)`, the colour profile of screens, is not there",
        remedy: "install it: apt-get install icc-profiles-free")
  }

  static func apply(to job: inout Job, _ proof: EditionProof) {
    job.structure = proof.manuscript.structure
    ProfileSetup.state(.accessible, colours: colourProfile, of: proof, in: &job)
  }
}
