import Model
import Reading

#if canImport(Glibc)
  import Glibc
#endif

/// The small report that `trykklar new` makes.
public enum Skeleton {
  /// Copies the skeleton into a new folder.
  ///
  /// - Parameters:
  ///   - templates: the folder that has the skeleton in `skeleton/`.
  ///   - path: the folder to make. If it is there already it must be empty: nothing of anybody's is overwritten.
  /// - Returns: the files made, or what stood in the way.
  public static func copy(from templates: String, to path: String) -> Result<[String], SkeletonFault> {
    let source: DiskFolder
    do { source = try DiskFolder("\(templates)/skeleton") } catch {
      return .failure(
        SkeletonFault(
          Diagnostic(
            "missing-skeleton", "`\(templates)/skeleton` is not there",
            remedy: "set TRYKKLAR_TEMPLATES to the folder `Templates` of Trykklar"), isMachines: true))
    }
    if let existing = try? DiskFolder(path) {
      let names = (try? existing.names(in: "")) ?? []
      if !names.isEmpty {
        return .failure(
          SkeletonFault(
            Diagnostic(
              "folder-not-empty",
              "`\(path)` is there already and holds \(names.count == 1 ? "a file" : "\(names.count) files")",
              remedy: "name a folder that is new or empty")))
      }
    }
    do {
      var made: [String] = []
      try copy(source, "", to: path, &made)
      // The files' first lines name them, for editors.
      let schemas = "\(path)/\(Schemas.folderName)"
      if let fault = Schemas(templates: templates).write(to: schemas).faults.first {
        return .failure(SkeletonFault(fault))
      }
      made.append(Schemas.folderName)
      return .success(made)
    } catch let fault as SkeletonFault {
      return .failure(fault)
    } catch {
      return .failure(SkeletonFault(Diagnostic("unreadable-file", "the skeleton cannot be read")))
    }
  }

  private static func copy(_ source: DiskFolder, _ folder: String, to path: String, _ made: inout [String]) throws {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw fault(path) }
    for name in try source.names(in: folder) {
      let inner = folder.isEmpty ? name : "\(folder)/\(name)"
      let target = "\(path)/\(name)"
      if let bytes = try? source.read(inner) {
        try write(bytes, to: target)
        made.append(inner)
      } else {
        try copy(source, inner, to: target, &made)
      }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    // O_EXCL: a file that appeared in the meantime is somebody's.
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw fault(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let fault = fault(path)
        close(file)
        throw fault
      }
      written += count
    }
    guard close(file) == 0 else { throw fault(path) }
  }

  private static func fault(_ path: String) -> SkeletonFault {
    SkeletonFault(Diagnostic("unwritable-file", "`\(path)` cannot be made: \(String(cString: strerror(errno)))"))
  }
}

/// Why no new report was made.
public struct SkeletonFault: Error, Sendable {
  public var diagnostic: Diagnostic
  /// Whether Trykklar's own files are at fault, not the user's choice.
  public var isMachines: Bool

  init(_ diagnostic: Diagnostic, isMachines: Bool = false) {
    self.diagnostic = diagnostic
    self.isMachines = isMachines
  }
}
