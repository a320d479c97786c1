import Synchronization

/// What tells whether a file is the one it was.
public enum FileDigest {
  /// The SHA-256 digest of a file's bytes as 64 hexadecimal digits, and how many bytes there are; nil when it cannot be read.
  ///
  /// A file that this process has read is not read again while nobody has written to it: the editions of a run share fonts and themes.
  public static func sha256(of path: String) -> (digest: String, bytes: Int)? {
    let stamp = FileStamp(of: path)
    if let stamp, let known = known.withLock({ $0[path] }), known.stamp == stamp {
      return (known.digest, stamp.size)
    }
    guard let bytes = try? Files.read(path) else { return nil }
    let digest = SHA256.hex(bytes)
    if let stamp, stamp.size == bytes.count, stamp.isSettled, FileStamp(of: path) == stamp {
      known.withLock { $0[path] = (stamp, digest) }
    }
    return (digest, bytes.count)
  }

  private static let known = Mutex<[String: (stamp: FileStamp, digest: String)]>([:])
}
