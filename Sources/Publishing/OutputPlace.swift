import Model

/// Where a build's files go. Numbers are the same in all profiles, and so is their list.
struct OutputPlace {
  let report: String
  let root: String
  var profile = Profile.screen
  /// The part of a run that is made; nil of a whole one.
  var shard: Shard?

  /// All of a report's.
  var folder: String { "\(root)/\(report)" }
  var manifest: String { "\(folder)/manifest\(profile.suffix)\(shard.map { "-\($0.name)" } ?? "").json" }

  func pdf(of edition: String) -> String {
    "\(folder(of: edition))/\(name(of: edition))\(profile.suffix).pdf"
  }

  /// The cover, where it is a file of its own.
  func cover(of edition: String) -> String {
    "\(folder(of: edition))/\(name(of: edition))\(profile.suffix)-cover.pdf"
  }

  /// A PDF that has not passed its preflight.
  static func refused(_ pdf: String) -> String { String(pdf.dropLast(4)) + "-refused.pdf" }

  func values(of edition: String) -> String { "\(folder(of: edition))/values.csv" }

  func tex(of edition: String) -> String { "\(folder(of: edition))/tex\(profile.suffix)" }

  private func name(of edition: String) -> String { edition.isEmpty ? report : "\(report)-\(edition)" }

  private func folder(of edition: String) -> String { edition.isEmpty ? folder : "\(folder)/\(edition)" }
}
