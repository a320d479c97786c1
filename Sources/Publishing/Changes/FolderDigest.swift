import Platform
import Reading

/// A digest of a folder's files, to tell whether any of them has changed. What editors leave behind (`.x`, `x~`) does not count.
enum FolderDigest {
  private static let deepest = 8

  static func sha256(of folder: some ReportFolder) -> String {
    var digest = SHA256()
    add(folder, "", 0, &digest)
    return digest.finish()
  }

  private static func add(_ folder: some ReportFolder, _ path: String, _ depth: Int, _ digest: inout SHA256) {
    guard depth < deepest, let names = try? folder.names(in: path) else { return }
    for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let file = path.isEmpty ? name : "\(path)/\(name)"
      if let bytes = try? folder.read(file) {
        digest.add(Array("\(file.utf8.count):\(file):\(bytes.count):".utf8))
        digest.add(bytes)
      } else {
        add(folder, file, depth + 1, &digest)
      }
    }
  }
}
