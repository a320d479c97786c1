import Model

/// The door to a report's files. Paths are relative to the folder, with `/` between the parts.
public protocol ReportFolder: Sendable {
  /// All bytes of a file.
  func read(_ path: String) throws(FolderFault) -> [UInt8]
  /// The first bytes of a file, at most `count`.
  func readPrefix(of path: String, count: Int) throws(FolderFault) -> [UInt8]
  /// The names in a subfolder (`""` is the folder itself), sorted; empty if there is no such subfolder.
  func names(in path: String) throws(FolderFault) -> [String]
  /// Where the file is for another program to open, or nil when it is only in memory.
  func absolutePath(of path: String) -> String?
}

/// Why a file could not be read.
public enum FolderFault: Error, Hashable, Sendable {
  case missing
  /// The path, or a symbolic link in it, leads out of the report folder.
  case outside
  /// A folder, a pipe or a device.
  case notAFile
  /// Larger than any report's file is.
  case tooLarge(bytes: Int)
  case unreadable(reason: String)

  /// The fault as a diagnostic about `path`, standing at `location`.
  public func diagnostic(about path: String, at location: SourceLocation?, length: Int = 1) -> Diagnostic {
    switch self {
    case .missing:
      Diagnostic("missing-file", at: location, length: length, "`\(path)` is not there")
    case .outside:
      Diagnostic(
        "path-outside", at: location, length: length, "`\(path)` leads out of the report folder",
        remedy: "copy the file into the report folder")
    case .notAFile:
      Diagnostic("not-a-file", at: location, length: length, "`\(path)` is not an ordinary file")
    case .tooLarge(let bytes):
      Diagnostic(
        "file-too-large", at: location, length: length, "`\(path)` holds \(bytes / 1_000_000) MB",
        remedy: "keep a file under \(DiskFolder.largestFile / 1_000_000) MB")
    case .unreadable(let reason):
      Diagnostic("unreadable-file", at: location, length: length, "`\(path)` cannot be read: \(reason)")
    }
  }
}
