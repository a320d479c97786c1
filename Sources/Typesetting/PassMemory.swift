import Platform

/// What TeX wrote for a next pass when a job was last run, so that the first pass of this run can read it.
///
/// It is a folder of the user's own, in the cache: what TeX reads is code.
struct PassMemory {
  private let folder: String?

  init(_ job: Job) { folder = job.memory }

  /// Puts what is remembered where TeX will read it.
  /// - Returns: what that is, by name.
  func recall(into workingFolder: String) -> [String: [UInt8]] {
    guard let folder else { return [:] }
    var files: [String: [UInt8]] = [:]
    for name in Files.names(in: folder) where name.hasPrefix("\(WorkingFolder.main).") {
      guard let bytes = try? Files.read(Files.join(folder, name), limit: 64 << 20),
        (try? Files.write(bytes, to: Files.join(workingFolder, name))) != nil
      else { continue }
      files[name] = bytes
    }
    return files
  }

  /// A memory that cannot be kept costs a pass and nothing else.
  func keep(_ written: [String: [UInt8]]) {
    guard let folder, (try? Files.makeFolder(folder, mode: 0o700)) != nil else { return }
    for name in Files.names(in: folder) where written[name] == nil { Files.remove(Files.join(folder, name)) }
    for (name, bytes) in written where name.hasPrefix("\(WorkingFolder.main).") {
      try? Files.write(bytes, to: Files.join(folder, name))
    }
  }
}
