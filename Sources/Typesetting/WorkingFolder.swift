import Glibc
import Platform

/// The private folder that TeX works in. It holds the main file, links to the theme, the fonts and the pictures, and
/// what TeX writes; it is removed when the work is over, however it ends.
struct WorkingFolder {
  static let main = "report"
  /// What LaTeX writes for its next pass.
  static let auxiliary = "\(main).aux"

  var path: String { folder.path }
  private let folder: PrivateFolder
  /// The names that TeX has not written.
  private(set) var given: Set<String> = []

  var pdf: String { Files.join(path, "\(Self.main).pdf") }
  var log: String { Files.join(path, "\(Self.main).log") }

  /// Makes the folder and fills it.
  init(job: Job, fonts: String?, format: String? = nil, in parent: String) throws(SystemError) {
    folder = try PrivateFolder(in: parent)
    do throws(SystemError) {
      try give("\(Self.main).tex", Array(job.texSource.utf8))
      // TeX reads colons, commas, dollars and tildes in a search path as signs of its own. A link has none of them.
      try link("theme", to: job.themeFolder)
      for (index, folder) in job.baseFolders.enumerated() { try link("base-\(index + 1)", to: folder) }
      if let design = job.design { try give(design.name, Array(design.source.utf8)) }
      if let fonts { try link("fonts", to: fonts) }
      if let format { try link(FormatMaker.file, to: format) }
      // Read by the step after the pass that wrote it, so that it is no reason for another.
      given.insert(PageFinishing.places)
      for picture in job.pictures { try link(picture.name, to: picture.original) }
      try giveFiles(of: job)
      try Files.makeFolder(Files.join(path, "home"), mode: 0o700)
      given.insert("home")
    } catch {
      folder.remove()
      throw error
    }
  }

  func remove() { folder.remove() }

  /// As if TeX had not been run yet.
  mutating func startOver(_ job: Job) throws(SystemError) {
    for name in written { Files.remove(Files.join(path, name)) }
    try giveFiles(of: job)
  }

  /// What TeX has written for its next pass: every file but the log and the PDF.
  func auxiliaryFiles() throws(SystemError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in written where name != Files.name(of: log) && name != Files.name(of: pdf) {
      files[name] = try Files.read(Files.join(path, name))
    }
    return files
  }

  /// Copies what somebody would look at who wants to know what TeX did: all but the theme, the fonts and the PDF.
  func keep(in folder: String) throws(SystemError) {
    try Files.makeFolder(folder)
    let left = [Files.name(of: pdf), FormatMaker.file]
    for name in Files.names(in: path) where !left.contains(name) && Files.isFile(Files.join(path, name)) {
      try Files.copy(Files.join(path, name), to: Files.join(folder, name))
    }
  }

  private var written: [String] {
    Files.names(in: path).filter { !given.contains($0) && Files.isFile(Files.join(path, $0)) }
  }

  private mutating func giveFiles(of job: Job) throws(SystemError) {
    for (name, bytes) in job.files.sorted(by: { $0.key < $1.key }) { try give(name, bytes) }
  }

  private mutating func give(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
    try Files.write(bytes, to: Files.join(path, name))
    given.insert(name)
  }

  private mutating func link(_ name: String, to original: String) throws(SystemError) {
    if symlink(original, Files.join(path, name)) != 0 {
      throw SystemError(action: "link", path: Files.join(path, name), number: errno)
    }
    given.insert(name)
  }
}
