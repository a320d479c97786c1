#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A report folder on disk. Nothing outside it is ever opened, whatever a path or a symbolic link says.
public struct DiskFolder: ReportFolder {
  /// Bytes. A text of this size would be a thousand pages many times over; a picture is never read whole.
  public static let largestFile = 256_000_000

  /// The folder's path with every symbolic link resolved.
  public let root: String

  /// - Throws: `missing` or `notAFile` when there is no folder at `path`.
  public init(_ path: String) throws(FolderFault) {
    guard let resolved = Self.resolve(path) else { throw .missing }
    var status = stat()
    guard stat(resolved, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .notAFile }
    root = resolved
  }

  public func read(_ path: String) throws(FolderFault) -> [UInt8] { try read(path, atMost: nil) }

  public func readPrefix(of path: String, count: Int) throws(FolderFault) -> [UInt8] {
    try read(path, atMost: count)
  }

  public func names(in path: String) throws(FolderFault) -> [String] {
    let place: String
    do { place = try locate(path) } catch FolderFault.missing { return [] }
    guard let directory = opendir(place) else {
      if errno == ENOTDIR { return [] }
      throw .unreadable(reason: Self.reason())
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func absolutePath(of path: String) -> String? { try? locate(path) }
}

extension DiskFolder {
  private func read(_ path: String, atMost limit: Int?) throws(FolderFault) -> [UInt8] {
    let place = try locate(path)
    // O_NONBLOCK: a named pipe must be refused, not waited for.
    // O_NOFOLLOW: the path has no link in it any more, unless somebody puts one there at this moment.
    let file = open(place, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing : .unreadable(reason: Self.reason()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(reason: Self.reason()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard limit != nil || size <= Self.largestFile else { throw .tooLarge(bytes: size) }
    let wanted = min(limit ?? size, size)
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let count = readBytes(file, buffer.baseAddress! + filled, wanted - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = Self.reason() }
        if count <= 0 { break }
        filled += count
      }
    }
    if let failure { throw .unreadable(reason: failure) }
    return bytes
  }

  /// The real place of a path, which must lie under the root.
  private func locate(_ path: String) throws(FolderFault) -> String {
    guard !path.hasPrefix("/"), !path.utf8.contains(0) else { throw .outside }
    if path.isEmpty { return root }
    var depth = 0
    for part in path.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { throw .outside }
    }
    guard let resolved = Self.resolve(root + "/" + path) else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason: Self.reason())
    }
    let prefix = root == "/" ? "/" : root + "/"
    guard resolved == root || resolved.hasPrefix(prefix) else { throw .outside }
    return resolved
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

/// The system's `read`, whose name the folder's own methods hide.
private func readBytes(_ file: CInt, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}
