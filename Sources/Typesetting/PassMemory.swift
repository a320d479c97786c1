import Platform

/// What TeX wrote for a next pass when a job was last run, so that the first pass of this run can read it.
///
/// It is a folder of the user's own, in the cache: what TeX reads is code.
///
/// A class may decide something of a chapter in one pass and stand by it in all later ones, such as to set its pages a line longer.
/// Remembered for longer than the chapter stays what it was, such a decision would give the same text other pages than a run
/// that remembers nothing.
struct PassMemory {
  private let folder: String?
  private let chapters: [String: String]

  /// Digests of the chapters that the memory is of.
  private static let digests = "chapters"
  /// What a class writes of a decision: the label comes next, in braces.
  private static let decision = #"\coicopyfit"#

  init(_ job: Job) { (folder, chapters) = (job.memory, job.chapters) }

  /// Puts what is remembered where TeX will read it.
  /// - Returns: what that is, by name.
  func recall(into workingFolder: String) -> [String: [UInt8]] {
    guard let folder else { return [:] }
    let lines = (try? Files.read(Files.join(folder, Self.digests), limit: 1 << 20)) ?? []
    let known = Set(lines.split(separator: UInt8(ascii: "\n")).map(Array.init))
    var changed = Set(chapters.filter { !known.contains(Array(Self.line($0.key, $0.value).utf8)) }.keys)
    // The contents name the chapters, and are fitted to their pages too.
    if !changed.isEmpty { changed.insert("contents") }
    var files: [String: [UInt8]] = [:]
    for name in Files.names(in: folder) where name.hasPrefix("\(WorkingFolder.main).") {
      guard let kept = try? Files.read(Files.join(folder, name), limit: 64 << 20) else { continue }
      let bytes = changed.isEmpty ? kept : Self.undecided(kept, of: changed)
      guard (try? Files.write(bytes, to: Files.join(workingFolder, name))) != nil else { continue }
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
    let lines = chapters.sorted { $0.key < $1.key }.map { Self.line($0.key, $0.value) }
    try? Files.write(Array(lines.joined(separator: "\n").utf8), to: Files.join(folder, Self.digests))
  }

  private static func line(_ label: String, _ digest: String) -> String { "\(digest) \(label)" }

  /// A file without the decisions of some chapters.
  private static func undecided(_ bytes: [UInt8], of labels: Set<String>) -> [UInt8] {
    let starts = labels.map { Array("\(decision){\($0)}".utf8) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.filter { line in !starts.contains { line.starts(with: $0) } }.joined(separator: [UInt8(ascii: "\n")]))
  }
}
