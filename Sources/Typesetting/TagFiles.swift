import Model
import Platform
import Tagging

/// The files by which TeX and Swift tell each other where the leaves of the structure are and what they are.
enum TagFiles {
  /// From Debian's icc-profiles-free: the colours that the PDF means.
  static let profile = "/usr/share/color/icc/sRGB.icc"
  /// What a pass wrote.
  static let record = "\(WorkingFolder.main).tags"
  /// Where drawings are on the page; read by the pass that wrote it, so that it is no reason for another.
  static let places = "\(WorkingFolder.main).places"
  static let operators = "tags-plan.tex"
  static let objects = "tags-tree.tex"

  /// Makes of the last pass's record what the next pass is to do.
  static func plan(_ tags: Job.Tags, written: [String: [UInt8]], in folder: WorkingFolder) throws(SystemError) {
    guard let record = written[record] else { return }
    let plan = TagPlan(tags.structure, record: record)
    try Files.write(Array(plan.operators.utf8), to: Files.join(folder.path, operators))
    try Files.write(Array(plan.objects.utf8), to: Files.join(folder.path, objects))
  }

  static var missingProfile: Diagnostic {
    Diagnostic(
      "missing-profile", .error, "`\(profile)`, the colour profile of screens, is not there",
      remedy: Packages.remedy("icc-profiles-free"))
  }
}
