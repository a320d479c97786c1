import Model

/// Why a report cannot be read as it was at a revision.
enum RevisionFault: Error {
  case noGit
  case noRepository(String, String)
  case unknownRevision(String, String)
  case notInRevision(String, String, reports: [String])
  case tooLarge(String, String, Int)
  case unreadable(String, String)

  var diagnostic: Diagnostic {
    switch self {
    case .noGit:
      Diagnostic(
        "missing-program", "`git` is not installed; it is needed for reading a report as it was",
        remedy: "install it: apt-get install git")
    case .noRepository(let folder, let words):
      Diagnostic(
        "no-repository", "`\(folder)` is in no git repository that can be read: \(words)",
        remedy: "name two folders instead")
    case .unknownRevision(let revision, let words):
      Diagnostic(
        "unknown-revision", "`\(revision)` is neither a folder nor a revision: \(words)",
        remedy: "name a folder, a branch, a tag or a commit; in CI, fetch it first")
    case .notInRevision(let path, let revision, let reports):
      Diagnostic(
        "report-not-in-revision", "`\(path)` is no folder in `\(revision)`",
        remedy: Self.remedy(path, revision, reports))
    case .tooLarge(let path, let revision, let bytes):
      Diagnostic("revision-too-large", "`\(path)` in `\(revision)` holds \(bytes / 1_000_000) MB")
    case .unreadable(let revision, let words):
      Diagnostic("unreadable-revision", "`\(revision)` cannot be read: \(words)")
    }
  }

  private static func remedy(_ path: String, _ revision: String, _ reports: [String]) -> String {
    guard let first = reports.min() else { return "there is no report in it" }
    if let near = NearMiss.of(path, among: reports) { return "did you mean `\(revision):\(near)`?" }
    return "name the folder that the report had, such as `\(revision):\(first)`"
  }
}
