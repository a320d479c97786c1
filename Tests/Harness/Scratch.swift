import Platform

/// A folder for one test, removed with it.
package final class Scratch {
  package let path: String

  package init() throws { path = try Files.makePrivateFolder(in: "/tmp", prefix: "trykklar-test-") }

  deinit { Files.remove(path) }

  /// Writes a file into the folder and returns its path.
  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String {
    let file = Files.join(path, name)
    try Files.makeFolder(Files.folder(of: file))
    try Files.write(text.utf8, to: file)
    return file
  }

  package func folder(_ name: String) throws -> String {
    let folder = Files.join(path, name)
    try Files.makeFolder(folder)
    return folder
  }

  package func text(_ name: String) -> String? {
    (try? Files.read(Files.join(path, name))).map { String(decoding: $0, as: UTF8.self) }
  }

  package var names: [String] { Files.names(in: path) }
}
