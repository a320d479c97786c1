import Glibc

/// What a file system says of a file without its being read. As long as it stays the same the bytes are the same: whoever
/// writes a file changes its times, and nobody can set the time of the change (`ctime`).
package struct FileStamp: Hashable, Sendable {
  private let text: String

  /// - Returns: nil when there is no such file. Of a link it is the stamp of what it leads to.
  package init?(of path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    let parts = [
      Int(facts.st_ino), Int(facts.st_size), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec, facts.st_ctim.tv_sec,
      facts.st_ctim.tv_nsec,
    ]
    text = parts.map { String($0) }.joined(separator: ".")
  }

  /// A stamp that was written down; what is none is the stamp of no file.
  package init(_ text: some StringProtocol) { self.text = String(text) }
}

extension FileStamp: CustomStringConvertible {
  /// Figures and full stops.
  package var description: String { text }
}

extension Files {
  /// Whether a file or folder is the user's own and nobody else can write it: what may be trusted as far as the user is.
  /// A link is not.
  package static func isPrivate(_ path: String) -> Bool {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_uid == geteuid() else { return false }
    return facts.st_mode & S_IFMT != S_IFLNK && facts.st_mode & 0o022 == 0
  }
}
