import Glibc
import Synchronization

/// What tells whether a file is the one it was.
public enum FileDigest {
  /// The SHA-256 digest of a file's bytes as 64 hexadecimal digits, and how many bytes there are; nil when it cannot be read.
  ///
  /// A file that this process has read is not read again while nobody has written to it: the editions of a run share fonts and themes.
  public static func sha256(of path: String) -> (digest: String, bytes: Int)? {
    let stamp = FileStamp(path)
    if let stamp, let known = known.withLock({ $0[path] }), known.stamp == stamp {
      return (known.digest, stamp.size)
    }
    guard let bytes = try? Files.read(path) else { return nil }
    let digest = SHA256.hex(bytes)
    if let stamp, stamp.size == bytes.count, stamp.isSettled, FileStamp(path) == stamp {
      known.withLock { $0[path] = (stamp, digest) }
    }
    return (digest, bytes.count)
  }

  private static let known = Mutex<[String: (stamp: FileStamp, digest: String)]>([:])
}

/// What a file system says of a file, which is something else after every write to it.
private struct FileStamp: Equatable {
  let size: Int
  private let device: UInt64
  private let file: UInt64
  private let written: [Int]
  private let changed: [Int]

  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(facts.st_size)
    (device, file) = (UInt64(facts.st_dev), UInt64(facts.st_ino))
    written = [facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
    changed = [facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec]
  }

  /// Whether the file has been left alone for so long that a write after this would have another time. Clocks of file systems are coarse.
  var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return changed[0] + 2 < now.tv_sec && written[0] + 2 < now.tv_sec
  }
}
