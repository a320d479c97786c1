import Model
import Platform
import Reading

/// A git repository that a folder stands in.
public struct Repository: Sendable {
  private let git: Git
  /// The path of the folder in the repository, without a slash at its end; empty at the top.
  let prefix: String
  /// The absolute path of the work tree.
  private let top: String

  /// The repository that a folder stands in, or why there is none.
  ///
  /// - Parameter folder: as an absolute path without links, and as it is called in messages.
  static func of(_ folder: String, calledIn name: String) -> Result<Repository, RevisionFault> {
    guard let git = Git(in: folder) else { return .failure(.noGit) }
    switch (git.line("rev-parse", "--show-prefix"), git.line("rev-parse", "--show-toplevel")) {
    case (.success(let prefix), .success(let top)):
      let path = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
      return .success(Repository(git: git, prefix: path, top: top))
    case (.failure(let refusal), _), (_, .failure(let refusal)):
      return .failure(.noRepository(name, refusal.words))
    }
  }

  /// A folder at a revision.
  ///
  /// - Parameters:
  ///   - revision: whatever git takes for one: a branch, a tag, `HEAD~3`, the beginning of a commit's name.
  ///   - path: in the repository; nil is the folder's own.
  func folder(at revision: String, _ path: String? = nil) -> Result<RevisionFolder, RevisionFault> {
    // What begins with a hyphen would be an option.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { return .failure(.unknownRevision(revision, "no name")) }
    let tree: String
    switch git.line("rev-parse", "--verify", revision + "^{tree}") {
    case .success(let id): tree = id
    case .failure(let refusal): return .failure(.unknownRevision(revision, refusal.words))
    }
    let path = path ?? prefix
    guard !path.isEmpty else { return read(tree, revision, path) }
    switch git.line("rev-parse", "--verify", "\(tree):\(path)") {
    case .success(let id): return read(id, revision, path)
    case .failure: return .failure(.notInRevision(path, revision, reports: reports(in: tree)))
    }
  }

  /// Another folder of the machine's at a revision; nil when the repository does not hold it now.
  func folder(at revision: String, ofPlace place: String) -> Result<RevisionFolder, RevisionFault>? {
    guard place.hasPrefix(top + "/") else { return nil }
    return folder(at: revision, String(place.dropFirst(top.utf8.count + 1)))
  }
}

extension Repository {
  /// Bytes of a folder that are read. A report of this size could not be printed.
  private static let mostBytes = 1 << 30

  private struct Listed {
    var path: String
    var isLink: Bool
    var id: String
    var bytes: Int
  }

  private func read(_ tree: String, _ revision: String, _ path: String) -> Result<RevisionFolder, RevisionFault> {
    let result = git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", tree])
    guard result.succeeded else { return .failure(.notInRevision(path, revision, reports: [])) }
    let listed = result.output.split(separator: 0).compactMap { Self.listed(String(decoding: $0, as: UTF8.self)) }
    let wanted = listed.filter { $0.bytes <= DiskFolder.largestFile }
    let bytes = wanted.reduce(0) { $0 + $1.bytes }
    guard bytes <= Self.mostBytes else { return .failure(.tooLarge(path, revision, bytes)) }
    return blobs(Set(wanted.map(\.id)), bytes: bytes, revision).map { blobs in
      var entries: [String: RevisionFolder.Entry] = [:]
      for file in listed {
        guard let content = blobs[file.id] else {
          entries[file.path] = .tooLarge(bytes: file.bytes)
          continue
        }
        entries[file.path] = file.isLink ? .link(String(decoding: content, as: UTF8.self)) : .bytes(content)
      }
      return RevisionFolder(entries)
    }
  }

  /// A line of git's: `100644 blob 5f3a…    1234<TAB>chapters/a.md`. What is no file and no link is left out.
  private static func listed(_ line: String) -> Listed? {
    let sides = line.split(separator: "\t", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let facts = sides[0].split(separator: " ")
    guard facts.count == 4, facts[1] == "blob", let bytes = Int(facts[3]) else { return nil }
    return Listed(path: String(sides[1]), isLink: facts[0] == "120000", id: String(facts[2]), bytes: bytes)
  }

  /// The contents of files by git's names for them, in one run.
  private func blobs(_ ids: Set<String>, bytes: Int, _ revision: String) -> Result<[String: [UInt8]], RevisionFault> {
    guard !ids.isEmpty else { return .success([:]) }
    do throws(SystemError) {
      let folder = try Files.makePrivateFolder(in: Machine.current.temporaryFolder, prefix: "trykklar-revision-")
      defer { Files.remove(folder) }
      let list = Files.join(folder, "ids")
      try Files.write((ids.sorted().joined(separator: "\n") + "\n").utf8, to: list)
      let result = git.run(["cat-file", "--batch"], input: list, output: bytes + 128 * ids.count)
      guard result.succeeded else { return .failure(.unreadable(revision, Git.Refusal(result).words)) }
      return .success(Self.contents(result.output))
    } catch {
      return .failure(.unreadable(revision, "could not \(error.action) `\(error.path)`: \(error.reason)"))
    }
  }

  /// What `cat-file --batch` says: a line `ID blob SIZE`, so many bytes and a line end, again and again.
  private static func contents(_ output: [UInt8]) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    var at = 0
    while let end = output[at...].firstIndex(of: UInt8(ascii: "\n")) {
      let facts = String(decoding: output[at..<end], as: UTF8.self).split(separator: " ")
      at = end + 1
      guard facts.count == 3, let size = Int(facts[2]), size >= 0, at + size <= output.count else { continue }
      contents[String(facts[0])] = Array(output[at..<(at + size)])
      at = min(at + size + 1, output.count)
    }
    return contents
  }

  /// The folders of a tree that are reports, for a remedy.
  private func reports(in tree: String) -> [String] {
    let result = git.run(["ls-tree", "-r", "-z", "--name-only", "--full-tree", tree])
    return result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasSuffix("/report.yaml") }.map { String($0.dropLast("/report.yaml".count)) }
  }
}
