import Glibc
import Model

/// Puts a finished file in its place: all of it or nothing. Until then the old file stays, and readers never see a half.
public enum OutputFile {
  /// Copies a finished file beside its place, and renames it into it. Folders that are missing on the way are made.
  /// - Returns: what stood in the way; nothing when the file is in its place.
  public static func place(_ original: String, at path: String) -> [Diagnostic] {
    put(at: path, true) { file, temporary throws(SystemError) in try Files.copy(original, to: file, path: temporary) }
  }

  /// Writes bytes where they are not there already, as `write` does.
  public static func update(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    if Files.size(of: path) == bytes.count, let old = try? Files.read(path), old == bytes { return [] }
    return write(bytes, at: path)
  }

  /// Writes bytes beside their place, and renames them into it. Folders that are missing on the way are made.
  /// - Returns: what stood in the way; nothing when the file is in its place.
  /// - Parameter outlivesPowerCut: whether it must be on the disk before it takes its place. What can be made again need not.
  public static func write(_ bytes: [UInt8], at path: String, outlivesPowerCut: Bool = true) -> [Diagnostic] {
    put(at: path, outlivesPowerCut) { file, temporary throws(SystemError) in
      try Files.write(bytes, to: file, path: temporary)
    }
  }
}

extension OutputFile {
  private static func put(
    at path: String, _ outlivesPowerCut: Bool, fill: (_ file: Int32, _ temporary: String) throws(SystemError) -> Void
  ) -> [Diagnostic] {
    if Files.isFolder(path) { return [isFolder(path)] }
    let folder = Files.folder(of: path)
    do throws(SystemError) {
      try Files.makeFolder(folder)
    } catch {
      return [diagnose(error, output: path)]
    }
    do throws(SystemError) {
      let (file, temporary) = try NewFile.open(beside: path)
      do throws(SystemError) {
        try complete(file, temporary, path, outlivesPowerCut, fill: fill)
        return []
      } catch {
        unlink(temporary)
        throw error
      }
    } catch {
      return [diagnose(error, output: path)]
    }
  }

  private static func complete(
    _ file: Int32, _ temporary: String, _ path: String, _ outlivesPowerCut: Bool,
    fill: (_ file: Int32, _ temporary: String) throws(SystemError) -> Void
  ) throws(SystemError) {
    do throws(SystemError) {
      try fill(file, temporary)
      // A temporary file is private; the output has the rights of any new file.
      fchmod(file, 0o666 & ~Self.umask)
      // Some disks say only now that they are full.
      if outlivesPowerCut, fsync(file) != 0 { throw SystemError(action: "write", path: path, number: errno) }
    } catch {
      close(file)
      throw error
    }
    if close(file) != 0 { throw SystemError(action: "write", path: path, number: errno) }
    if rename(temporary, path) != 0 { throw SystemError(action: "replace", path: path, number: errno) }
  }

  /// The user's wish for new files. Read once, because it can only be read by setting it.
  private static let umask: mode_t = {
    let mask = Glibc.umask(0o022)
    _ = Glibc.umask(mask)
    return mask
  }()
}

// The wording.
extension OutputFile {
  package static func isFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "output-is-folder", .error, "`\(path)` is a folder, and the PDF should be written under that name",
      remedy: "give the output another name, or move the folder away")
  }

  /// What the system refused, said for somebody who wanted a file there.
  package static func diagnose(_ error: SystemError, output path: String) -> Diagnostic {
    switch error.number {
    case ENOSPC, EDQUOT, EFBIG:
      let what = error.number == EDQUOT ? "your share of the disk is used up" : "the disk is full"
      return Diagnostic(
        "full-disk", .error, "`\(path)` is not written: \(what); the file that was there is untouched",
        remedy: "make room on the disk that holds `\(Files.folder(of: path))`, and build again")
    case EACCES, EPERM, EROFS:
      let what = error.number == EROFS ? "the disk is read-only" : "you may not write there"
      return Diagnostic(
        "unwritable-output", .error, "`\(path)` is not written: \(what)",
        remedy: "choose another output folder, or give yourself the right to write in `\(Files.folder(of: path))`")
    case ENOTDIR, EEXIST:
      return Diagnostic(
        "unwritable-output", .error, "`\(path)` is not written: part of its folder's name is a file",
        remedy: "choose another output folder, or move the file away")
    case EISDIR:
      return isFolder(path)
    default:
      return Diagnostic(
        "unwritable-output", .error,
        "`\(path)` is not written: could not \(error.action) `\(error.path)`: \(error.reason)",
        remedy: "choose another output folder")
    }
  }
}
