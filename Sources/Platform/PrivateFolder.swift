import Glibc
import Synchronization

/// A private folder for what is made and thrown away. Whoever makes it holds it until the end; what was left behind by a process
/// that was killed is held by nobody, and the next one that makes a folder removes it.
package final class PrivateFolder: Sendable {
  package let path: String
  private let lock: Int32

  private static let prefix = "trykklar-work-"
  private static let swept = Mutex<Set<String>>([])

  /// - Parameter folder: where it is made.
  package init(in folder: String) throws(SystemError) {
    Self.sweepOnce(folder)
    while true {
      let path = try Files.makePrivateFolder(in: folder, prefix: Self.prefix)
      if let lock = Self.hold(path) {
        (self.path, self.lock) = (path, lock)
        return
      }
      // Somebody who sweeps was faster than we could hold it; it is gone, or will be.
      guard Files.isFolder(folder) else { throw SystemError(action: "make a folder in", path: folder, number: ENOENT) }
    }
  }

  /// Removes it with all that is in it.
  package func remove() {
    Files.remove(path)
    close(lock)
  }

  /// - Returns: nil when somebody else holds it, or it is gone.
  private static func hold(_ path: String) -> Int32? {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var facts = stat()
    if flock(folder, LOCK_EX | LOCK_NB) == 0, fstat(folder, &facts) == 0, facts.st_nlink > 0, facts.st_uid == geteuid()
    {
      return folder
    }
    close(folder)
    return nil
  }

  private static func sweepOnce(_ folder: String) {
    guard swept.withLock({ $0.insert(folder).inserted }) else { return }
    for name in Files.names(in: folder) where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
      let path = Files.join(folder, name)
      guard let lock = hold(path) else { continue }
      Files.remove(path)
      close(lock)
    }
  }
}
