import Reading

/// A folder as it was at a revision, read from the repository and never from the work tree.
public struct RevisionFolder: ReportFolder {
  /// A file of a git tree.
  enum Entry: Sendable {
    case bytes([UInt8])
    /// A symbolic link, and where it leads from the folder that it stands in.
    case link(String)
    case tooLarge(bytes: Int)
  }

  private let entries: [String: Entry]
  /// The names in each folder, sorted.
  private let listings: [String: [String]]

  init(_ entries: [String: Entry]) {
    self.entries = entries
    var names: [String: Set<String>] = [:]
    for path in entries.keys {
      var parts = path.split(separator: "/").map(String.init)
      while let name = parts.popLast() {
        let isNew = names[parts.joined(separator: "/"), default: []].insert(name).inserted
        guard isNew else { break }
      }
    }
    listings = names.mapValues { $0.sorted() }
  }

  public func read(_ path: String) throws(FolderFault) -> [UInt8] {
    guard !path.hasPrefix("/") else { throw .outside }
    var place = try Self.normal(path)
    // A link to a link to a link: past this it is a circle.
    for _ in 0..<8 {
      switch entries[place] {
      case .bytes(let bytes): return bytes
      case .tooLarge(let bytes): throw .tooLarge(bytes: bytes)
      case .link(let target):
        guard !target.hasPrefix("/") else { throw .outside }
        let folder = place.split(separator: "/").dropLast().joined(separator: "/")
        place = try Self.normal(folder + "/" + target)
      case nil: throw listings[place] == nil ? .missing : .notAFile
      }
    }
    throw .missing
  }

  public func readPrefix(of path: String, count: Int) throws(FolderFault) -> [UInt8] {
    Array(try read(path).prefix(count))
  }

  public func names(in path: String) throws(FolderFault) -> [String] { listings[try Self.normal(path)] ?? [] }

  public func absolutePath(of path: String) -> String? { nil }

  /// A path without `.` and `..`, which must not lead out of the folder.
  private static func normal(_ path: String) throws(FolderFault) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        throw .outside
      }
    }
    return parts.joined(separator: "/")
  }
}
