import Platform

/// Where a watch hears of changes.
public protocol ChangeSource {
  /// Waits until something changes, for some seconds at most.
  /// - Returns: the paths that have changed; none when the time is over.
  func wait(seconds: Double) -> Set<String>
}

extension FolderWatch: ChangeSource {}

/// Which files a watch of a report leaves alone.
struct UnwatchedFiles: Sendable {
  /// The folder that outputs go to, which may be in the report's own; its real path.
  let output: String?

  /// Whether nothing is made of the file, or of what is in the folder: outputs, and what editors and version control keep beside
  /// files (swap files, backups, locks; all that begins with a dot).
  func contain(_ path: String) -> Bool {
    if let output, path == output || path.hasPrefix(output + "/") { return true }
    let name = Files.name(of: path)
    return name.hasPrefix(".") || name.hasPrefix("#") || name.hasPrefix("~$") || name == Self.probe
      || Self.endings.contains(where: name.hasSuffix)
  }

  private static let endings = ["~", ".swp", ".swo", ".swx", ".tmp", ".bak", ".orig", "___jb_tmp___", "___jb_old___"]
  /// What Vim makes and removes, to learn whether it may write in a folder.
  private static let probe = "4913"
}
