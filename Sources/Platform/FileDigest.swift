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

// From one run to the next: a line a file, its digest, its stamp and its path. Fonts are megabytes, and every build asks for theirs.
extension FileDigest {
  /// Takes in what an earlier run has kept. A file that others can write is not trusted.
  package static func recall(from path: String) {
    guard Files.isPrivate(Files.folder(of: path)), Files.isPrivate(path),
      let bytes = try? Files.read(path, limit: 4 << 20)
    else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 2)
      guard fields.count == 3, fields[0].utf8.count == 64, let stamp = FileStamp(fields[1]) else { continue }
      known.withLock { if $0[String(fields[2])] == nil { $0[String(fields[2])] = (stamp, String(fields[0])) } }
    }
  }

  /// Keeps what is known of files that take time to read.
  package static func keep(in path: String) {
    let lines = known.withLock { $0 }.filter { $0.value.stamp.size >= 16_384 }.sorted { $0.key < $1.key }.prefix(2000)
      .map { "\($0.value.digest) \($0.value.stamp) \($0.key)\n" }
    let text = Array(lines.joined().utf8)
    guard (try? Files.read(path, limit: 4 << 20)) != text,
      (try? Files.makeFolder(Files.folder(of: path), mode: 0o700)) != nil
    else { return }
    _ = OutputFile.write(text, at: path, outlivesPowerCut: false)
  }
}
