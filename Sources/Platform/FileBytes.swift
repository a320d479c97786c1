import Glibc

/// The bytes of files, read and written whole.
extension Files {
  /// All bytes of a regular file, at most `limit` of them.
  package static func read(_ path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(action: "read", path: path, number: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, size(of: path) ?? 0))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = Glibc.read(file, &buffer, min(buffer.count, limit - bytes.count))
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw SystemError(action: "read", path: path, number: errno)
      }
    }
    return bytes
  }

  /// Writes a new file, or over an old one. For files that others read meanwhile there is `OutputFile`.
  package static func write(_ bytes: some Collection<UInt8>, to path: String) throws(SystemError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw SystemError(action: "write", path: path, number: errno) }
    defer { close(file) }
    try write(Array(bytes), to: file, path: path)
  }

  /// Writes all bytes to an open file.
  /// - Parameter path: the file's name, for the error.
  package static func write(_ bytes: [UInt8], to file: Int32, path: String) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        // The slice is not empty, so it has an address.
        Glibc.write(file, all.baseAddress?.advanced(by: start), all.count - start)
      }
      if count > 0 {
        start += count
      } else if count == 0 || errno != EINTR {
        throw SystemError(action: "write", path: path, number: count == 0 ? ENOSPC : errno)
      }
    }
  }

  /// Copies the bytes of a file to an open file, a piece at a time.
  package static func copy(_ original: String, to file: Int32, path: String) throws(SystemError) {
    let source = open(original, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw SystemError(action: "read", path: original, number: errno) }
    defer { close(source) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(source, &buffer, buffer.count)
      if count > 0 {
        try write(Array(buffer[..<count]), to: file, path: path)
      } else if count == 0 {
        return
      } else if errno != EINTR {
        throw SystemError(action: "read", path: original, number: errno)
      }
    }
  }

  /// Copies a file to a new name, or over an old file.
  package static func copy(_ original: String, to path: String) throws(SystemError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw SystemError(action: "write", path: path, number: errno) }
    defer { close(file) }
    try copy(original, to: file, path: path)
  }
}
