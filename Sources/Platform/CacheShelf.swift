import Glibc

/// A folder of the user's cache whose entries are folders, each made once under a digest of all that it is made from.
///
/// Two processes that want the same entry make it once. An entry that was damaged, or is not the user's own, is made anew.
package struct CacheShelf: Sendable {
  private let folder: String

  /// - Returns: nil where there is no cache, or one that cannot be written.
  package init?(_ name: String, on machine: Machine) {
    guard let cache = machine.cacheFolder else { return nil }
    folder = Files.join(cache, "trykklar/\(name)")
    guard (try? Files.makeFolder(folder)) != nil else { return nil }
  }

  /// What came of looking for an entry.
  package enum Entry: Hashable, Sendable {
    case ready(String)
    /// The cache cannot be written, or there is no room.
    case unwritable
    case cancelled
  }

  /// Where an entry stands when it is there and whole.
  package func find(_ key: String, isWhole: (String) -> Bool) -> String? {
    let path = Files.join(folder, key)
    return Files.isPrivate(path) && isWhole(path) ? path : nil
  }

  /// Finds an entry, or makes it, or waits for the process that does.
  /// - Parameter make: fills an empty folder; false: there is no room for it.
  package func entry<Fault: Error>(
    _ key: String, cancellation: Cancellation, isWhole: (String) -> Bool, make: (String) throws(Fault) -> Bool
  ) throws(Fault) -> Entry {
    if let found = find(key, isWhole: isWhole) { return .ready(found) }
    let path = Files.join(folder, key)
    let lock: FileLock
    do throws(SystemError) {
      guard let taken = try FileLock.take(path + ".lock", cancellation: cancellation) else { return .cancelled }
      lock = taken
    } catch {
      return .unwritable
    }
    defer { lock.release() }
    // The process we waited for may have made it.
    if let found = find(key, isWhole: isWhole) { return .ready(found) }
    let prefix = ".making-\(key)-"
    for left in Files.names(in: folder) where left.hasPrefix(prefix) { Files.remove(Files.join(folder, left)) }
    guard let draft = try? Files.makePrivateFolder(in: folder, prefix: prefix) else { return .unwritable }
    defer { Files.remove(draft) }
    guard try make(draft) else { return .unwritable }
    // What stands there is damaged. A rename cannot replace a folder that is not empty.
    let damaged = draft + "-damaged"
    _ = rename(path, damaged)
    defer { Files.remove(damaged) }
    return rename(draft, path) == 0 ? .ready(path) : .unwritable
  }

  /// Keeps the entries that were used last, and removes the others.
  package func trim(to count: Int) {
    let entries = Files.names(in: folder).filter { !$0.hasPrefix(".") && Files.isFolder(Files.join(folder, $0)) }
    guard entries.count > count else { return }
    let byAge = entries.map { (Files.lastChange(of: Files.join(folder, $0)), $0) }.sorted { $0 > $1 }
    for (_, name) in byAge.dropFirst(count) { Files.remove(Files.join(folder, name)) }
  }

  /// Says that an entry was used.
  package static func touch(_ entry: String) { utimes(entry, nil) }
}

extension Files {
  /// When a file or folder was last written, in seconds since 1970; 0 when it is not there.
  package static func lastChange(of path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mtim.tv_sec : 0
  }
}
