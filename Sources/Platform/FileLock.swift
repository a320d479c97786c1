import Glibc

/// A lock that processes hold one at a time. The system lets go of it when its holder dies, however it dies.
package struct FileLock {
  private let file: Int32

  /// Waits until the lock is free and takes it. It is held until `release`.
  /// - Returns: nil when somebody cancelled meanwhile.
  package static func take(_ path: String, cancellation: Cancellation) throws(SystemError) -> FileLock? {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SystemError(action: "lock", path: path, number: errno) }
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let reason = errno
      guard reason == EWOULDBLOCK || reason == EINTR else {
        close(file)
        throw SystemError(action: "lock", path: path, number: reason)
      }
      if cancellation.isCancelled {
        close(file)
        return nil
      }
      usleep(20_000)
    }
    return FileLock(file: file)
  }

  package func release() { close(file) }
}
