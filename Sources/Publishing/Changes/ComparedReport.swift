import Model
import Reading

/// One side of a comparison: a report as it stands in a folder, or as it was at a revision.
public struct ComparedReport: Sendable {
  /// As the user named it.
  public let name: String
  let folder: any ReportFolder
  /// The revision and the repository, of a report that is read from one.
  let revision: (name: String, repository: Repository)?

  /// A report in a folder.
  public init(_ name: String, _ folder: DiskFolder) {
    (self.name, self.folder, revision) = (name, folder, nil)
  }

  private init(_ name: String, _ folder: RevisionFolder, _ revision: String, _ repository: Repository) {
    (self.name, self.folder, self.revision) = (name, folder, (revision, repository))
  }

  /// A report as it was: `main`, or `main:Reports/topledere` where it had another folder then.
  ///
  /// - Parameters:
  ///   - folder: stands in the repository that is asked, and is looked for in the revision where no path is given.
  ///   - folderName: what it is called in messages.
  /// - Returns: the report, or why there is none.
  public static func at(
    _ name: String, ofRepositoryWith folder: DiskFolder, calledIn folderName: String
  ) -> (report: ComparedReport?, diagnostics: [Diagnostic]) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = parts.count == 2 ? parts[1].trimmingSlashes : nil
    let found = Repository.of(folder.root, calledIn: folderName).flatMap { repository in
      repository.folder(at: parts[0], path).map { ComparedReport(name, $0, parts[0], repository) }
    }
    switch found {
    case .success(let report): return (report, [])
    case .failure(let fault): return (nil, [fault.diagnostic])
    }
  }

  /// A theme's files as they were with this report: those at the revision where the repository holds them, else those of today.
  func files(of theme: Theme) -> (any ReportFolder)? {
    guard let now = try? DiskFolder(theme.folder) else { return nil }
    guard let revision, let then = revision.repository.folder(at: revision.name, ofPlace: now.root) else { return now }
    return try? then.get()
  }
}

extension String {
  fileprivate var trimmingSlashes: String {
    var text = Substring(self)
    while text.last == "/" { text.removeLast() }
    return String(text)
  }
}
