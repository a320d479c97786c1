import Glibc

/// What a file system says of a file without its being read. As long as it stays the same the bytes are the same: whoever
/// writes a file changes its times, and nobody can set the time of the change (`ctime`).
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  private let file: Int
  private let written: [Int]
  private let changed: [Int]

  /// - Returns: nil when there is no such file. Of a link it is the stamp of what it leads to.
  package init?(of path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    (size, file) = (Int(facts.st_size), Int(facts.st_ino))
    written = [facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
    changed = [facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec]
  }

  /// Whether the file has been left alone for so long that a write after this would have another time. Clocks of file systems are coarse.
  package var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return changed[0] + 2 < now.tv_sec && written[0] + 2 < now.tv_sec
  }
}

extension FileStamp: CustomStringConvertible {
  /// Six numbers with full stops between them.
  package var description: String {
    ([file, size] + written + changed).map { String($0) }.joined(separator: ".")
  }

  /// - Returns: nil of what is no description.
  package init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 6 else { return nil }
    (file, size) = (numbers[0], numbers[1])
    (written, changed) = ([numbers[2], numbers[3]], [numbers[4], numbers[5]])
  }
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
