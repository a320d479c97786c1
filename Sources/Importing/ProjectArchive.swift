import Model
import Platform
import Reading

#if canImport(Glibc)
  import Glibc
#endif

/// The zip file that a project is packed in, read through Debian's `unzip`. Nothing is unpacked to disk, so no name in it
/// can lead anywhere.
struct ProjectArchive {
  /// Bytes that `project.qde` may have: the code book and the coding of a very large study.
  static let largestProject = 64 << 20
  /// Bytes that a text may have: a hundred hours of speech.
  static let largestText = 16 << 20
  /// Files that may be in it.
  static let mostFiles = 20_000
  /// Seconds that a file may take to unpack.
  static let seconds = 60.0

  /// The names in it, as they are packed.
  let names: [String]
  private let unzip: String
  private let path: String

  /// Opens a project.
  /// - Parameter path: absolute, and without signs that mean something else to `unzip`: see `open`.
  private init(unzip: String, path: String, file: String) throws(ImportFault) {
    self.unzip = unzip
    self.path = path
    let listed = Self.run(unzip, ["-Z1", path], limit: 8 << 20)
    guard listed.succeeded else {
      throw ImportFault(
        "not-a-project", "`\(file)` is no zip file that can be read",
        remedy: "export the project again as REFI-QDA, a file that ends in `.qdpx`")
    }
    names = listed.text.split(separator: "\n").map(String.init)
    guard names.count <= Self.mostFiles else {
      throw ImportFault(
        "project-too-large", "`\(file)` holds \(names.count) files", remedy: "export no more than \(Self.mostFiles)")
    }
  }

  /// Opens a project for as long as `body` works with it.
  static func open<Result>(
    _ file: String, machine: Machine, _ body: (ProjectArchive) throws(ImportFault) -> Result
  ) throws(ImportFault) -> Result {
    guard let unzip = machine.path(of: "unzip") else {
      throw ImportFault(
        "missing-program", "`unzip` is not installed; it is needed for importing projects",
        remedy: "install it: apt-get install unzip", isMachines: true)
    }
    guard Files.isFile(file), let resolved = realpath(file, nil) else {
      throw ImportFault("missing-file", "`\(file)` is not there", remedy: "name the exported project, a `.qdpx` file")
    }
    defer { free(resolved) }
    // unzip takes brackets and hyphens in a file's name for something else, so it gets a name of ours.
    let folder: String
    do { folder = try Files.makePrivateFolder(in: machine.temporaryFolder, prefix: "trykklar-import-") } catch {
      throw ImportFault(
        "unwritable-temporary-folder", "`\(machine.temporaryFolder)` cannot be written: \(error.reason)",
        remedy: "set TMPDIR to a folder that can", isMachines: true)
    }
    defer { Files.remove(folder) }
    let link = Files.join(folder, "project.zip")
    symlink(resolved, link)
    return try body(try ProjectArchive(unzip: unzip, path: link, file: file))
  }

  /// What the name of a file in it is, however its capitals are written; nil where there is none or its name is not plain.
  func name(like wanted: String) -> String? {
    let key = wanted.lowercased()
    // unzip reads these as patterns, and takes a leading hyphen for an option.
    return names.first { name in
      name.lowercased() == key && !name.hasPrefix("-") && !name.contains(where: { "*?[]\\".contains($0) })
    }
  }

  /// The bytes of a file in it; nil where they cannot be read, or are more than `limit`.
  func bytes(of name: String, limit: Int) -> [UInt8]? {
    let result = Self.run(unzip, ["-p", path, name], limit: limit + 1)
    return result.succeeded && result.output.count <= limit ? result.output : nil
  }

  private static func run(_ program: String, _ arguments: [String], limit: Int) -> ChildProcess.Result {
    let limits = ChildProcess.Limits(seconds: seconds, output: limit)
    return ChildProcess(program, arguments, limits: limits).run()
  }
}
