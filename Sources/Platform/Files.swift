import Glibc

/// What the system refused, and why.
package struct SystemError: Error, Hashable {
  /// What was to be done: `write`.
  package var action: String
  package var path: String
  /// The system's `errno`.
  package var number: Int32

  /// The errors that mean there is no room left.
  package static let ofFullDisk: Set<Int32> = [ENOSPC, EDQUOT, EFBIG]

  package init(action: String, path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
  }

  /// The system's own words: `No space left on device`.
  package var reason: String { strerror(number).map { String(cString: $0) } ?? "error \(number)" }
}

/// Files and folders through the system's own calls: each says what failed and why, by `errno`.
package enum Files {
  /// A path of a file in a folder.
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder that a path stands in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  package static func isExecutable(_ path: String) -> Bool { isFile(path) && access(path, X_OK) == 0 }

  package static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  package static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// The size of a regular file in bytes; nil when there is none.
  package static func size(of path: String) -> Int? {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(facts.st_size)
  }

  /// The names in a folder, sorted, without `.` and `..`; empty when it cannot be read.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The files below a folder with this name, sorted by path. Symbolic links to folders are not followed.
  package static func find(_ name: String, below folder: String, depth: Int = 8) -> [String] {
    guard depth > 0 else { return [] }
    return names(in: folder).flatMap { entry -> [String] in
      let path = join(folder, entry)
      if entry == name, isFile(path) { return [path] }
      var facts = stat()
      guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return [] }
      return find(name, below: path, depth: depth - 1)
    }
  }

  /// Makes a folder and those above it; one that is there already is as good.
  package static func makeFolder(_ path: String, mode: mode_t = 0o777) throws(SystemError) {
    if isFolder(path) { return }
    if mkdir(path, mode) == 0 { return }
    let reason = errno
    if reason == ENOENT {
      let above = folder(of: path)
      guard above != path else { throw SystemError(action: "make the folder", path: path, number: reason) }
      try makeFolder(above, mode: mode)
      if mkdir(path, mode) == 0 || errno == EEXIST { return }
    } else if reason == EEXIST, isFolder(path) {
      return  // somebody else made it in between
    }
    throw SystemError(action: "make the folder", path: path, number: errno == 0 ? reason : errno)
  }

  /// Makes an empty folder that nobody else can look into, with a name that nobody else has.
  package static func makePrivateFolder(in folder: String, prefix: String) throws(SystemError) -> String {
    var template = Array(join(folder, prefix + "XXXXXX").utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw SystemError(action: "make a folder in", path: folder, number: errno) }
    return made
  }

  /// Removes a file, or a folder and everything in it. What is not there is removed already. Links are not followed.
  package static func remove(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)  // whoever made it unreadable, it is ours to remove
    for name in names(in: path) { remove(join(path, name)) }
    rmdir(path)
  }

  private static func kind(of path: String) -> mode_t? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
  }
}

extension Files {
  /// The path without links, from the root; nil when nothing is there.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
