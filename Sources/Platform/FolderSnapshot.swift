import Glibc

/// What files there are below some folders, and when each was last written.
struct Snapshot {
  private struct Mark: Equatable {
    var inode: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private var marks: [String: Mark] = [:]

  /// Deeper than any report or theme.
  private static let deepest = 32

  init() {}

  init(_ roots: [String], ignoring isIgnored: (String) -> Bool) {
    for root in roots { add(root, depth: 0, isIgnored) }
  }

  /// The paths that are there in one only, or are not the same.
  func differences(from old: Snapshot) -> Set<String> {
    let changed = marks.filter { old.marks[$0.key] != $0.value }.keys
    return Set(changed).union(old.marks.keys.filter { marks[$0] == nil })
  }

  /// Whether a path is a folder and no link to one.
  static func isRealFolder(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func add(_ folder: String, depth: Int, _ isIgnored: (String) -> Bool) {
    guard depth < Self.deepest else { return }
    for name in Files.names(in: folder) {
      let path = Files.join(folder, name)
      var facts = stat()
      guard !isIgnored(path), lstat(path, &facts) == 0 else { continue }
      if facts.st_mode & S_IFMT == S_IFDIR {
        add(path, depth: depth + 1, isIgnored)
      } else {
        marks[path] = Mark(
          inode: UInt(facts.st_ino), size: Int(facts.st_size), seconds: facts.st_mtim.tv_sec,
          nanoseconds: facts.st_mtim.tv_nsec)
      }
    }
  }
}
