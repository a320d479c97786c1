/// What tells whether a file is the one it was.
public enum FileDigest {
  /// The SHA-256 digest of a file's bytes as 64 hexadecimal digits, and how many bytes there are; nil when it cannot be read.
  public static func sha256(of path: String) -> (digest: String, bytes: Int)? {
    (try? Files.read(path)).map { (SHA256.hex($0), $0.count) }
  }
}
