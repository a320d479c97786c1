/// A report folder in memory, for tests and for programs that make reports on the fly.
public struct MemoryFolder: ReportFolder {
  public var files: [String: [UInt8]]

  public init(_ files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  public func read(_ path: String) throws(FolderFault) -> [UInt8] {
    guard !path.split(separator: "/").contains(".."), !path.hasPrefix("/") else { throw .outside }
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }

  public func readPrefix(of path: String, count: Int) throws(FolderFault) -> [UInt8] {
    Array(try read(path).prefix(count))
  }

  public func names(in path: String) -> [String] {
    let prefix = path.isEmpty ? "" : path + "/"
    let names = files.keys.filter { $0.hasPrefix(prefix) }.compactMap {
      $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
    }
    return Set(names).sorted()
  }

  public func absolutePath(of path: String) -> String? { nil }
}
