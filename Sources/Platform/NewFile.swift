import Glibc

/// The file beside an output that becomes the output when it is whole. Its writer holds it; one that nobody holds was left by a
/// process that was killed, and goes when the next one writes the same output.
enum NewFile {
  /// The name says whose it is, and that nobody misses it.
  private static func prefix(_ output: String) -> String { ".\(Files.name(of: output))." }
  private static let figures = "XXXXXX"

  static func open(beside output: String) throws(SystemError) -> (file: Int32, path: String) {
    let folder = Files.folder(of: output)
    sweep(folder, prefix(output))
    while true {
      var template = Array(Files.join(folder, prefix(output) + figures).utf8CString)
      let file = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.map { mkstemp($0) } ?? -1
      }
      guard file >= 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0 else {
        throw SystemError(action: "write", path: folder, number: errno)
      }
      if hold(file) {
        return (file, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
      }
      // Somebody who sweeps took it for one that was left.
      close(file)
    }
  }

  private static func hold(_ file: Int32) -> Bool {
    var facts = stat()
    return flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &facts) == 0 && facts.st_nlink > 0
  }

  private static func sweep(_ folder: String, _ prefix: String) {
    let length = prefix.utf8.count + figures.utf8.count
    for name in Files.names(in: folder) where name.hasPrefix(prefix) && name.utf8.count == length {
      let path = Files.join(folder, name)
      let file = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      guard file >= 0 else { continue }
      if hold(file) { unlink(path) }
      close(file)
    }
  }
}
