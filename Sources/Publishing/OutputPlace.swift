/// Where a build's files go.
struct OutputPlace {
  let report: String
  let root: String

  /// All of a report's.
  var folder: String { "\(root)/\(report)" }
  var manifest: String { "\(folder)/manifest.json" }

  func pdf(of edition: String) -> String {
    "\(folder(of: edition))/\(edition.isEmpty ? report : "\(report)-\(edition)").pdf"
  }

  func values(of edition: String) -> String { "\(folder(of: edition))/values.csv" }

  func tex(of edition: String) -> String { "\(folder(of: edition))/tex" }

  private func folder(of edition: String) -> String { edition.isEmpty ? folder : "\(folder)/\(edition)" }
}
