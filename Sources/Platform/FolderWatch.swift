import Glibc

/// Tells which files below some folders have changed: made, written, renamed or removed, in folders that are made later too.
///
/// The system tells (inotify); where it has no room for more watches, the folders are looked through once a second instead.
/// A folder that is not there is waited for. It is used by one thread.
package final class FolderWatch {
  /// How changes are noticed.
  package enum Method: Sendable { case notified, polling }

  private let roots: [String]
  private let isIgnored: @Sendable (String) -> Bool
  private var notices: Notices?
  private var snapshot: Snapshot
  private var nextLook = 0.0

  /// How changes are noticed now.
  package var method: Method { notices == nil ? .polling : .notified }

  /// Seconds between two looks where the system does not tell.
  private static let lookEvery = 1.0

  /// - Parameters:
  ///   - folders: what is watched, with all that is below.
  ///   - method: what is tried first.
  ///   - isIgnored: files and folders, by their paths, whose changes nobody wants to hear of.
  package init(
    _ folders: [String], method: Method = .notified, ignoring isIgnored: @escaping @Sendable (String) -> Bool
  ) {
    roots = folders
    self.isIgnored = isIgnored
    snapshot = Snapshot()
    if method == .notified { notices = Notices() }
    if notices != nil, !watchAll() { fallBack() }
    if notices == nil { snapshot = Snapshot(roots, ignoring: isIgnored) }
  }

  /// Waits until something changes, for some seconds at most.
  /// - Returns: the paths that have changed, empty when none has; a folder's own path where all of it may have.
  package func wait(seconds: Double) -> Set<String> {
    guard let notices else { return look(seconds: seconds) }
    var changed = Set<String>()
    // A folder that was gone, and is there again, is all new.
    for root in roots where !notices.isWatched(root) && Files.isFolder(root) {
      changed.insert(root)
      if !watch(root) { fallBack() }
    }
    guard changed.isEmpty else { return changed }
    for notice in notices.wait(seconds: seconds) {
      switch notice {
      case .overflow:
        changed.formUnion(roots)
        if !watchAll() { fallBack() }
      case .changed(let path, let isFolder):
        guard !isIgnored(path) else { continue }
        changed.insert(path)
        // What was made in it before it was watched is found by whoever looks after this.
        if isFolder, !watch(path) { fallBack() }
      case .gone(let path):
        changed.insert(path)
        if Files.isFolder(path), !watch(path) { fallBack() }
      }
    }
    return changed
  }
}

extension FolderWatch {
  private func watchAll() -> Bool { roots.allSatisfy(watch) }

  /// Watches a folder and those below it. Links are not followed, so that no ring of them is walked for ever.
  /// - Returns: whether the system had room.
  private func watch(_ folder: String) -> Bool {
    guard let notices else { return true }
    guard notices.add(folder) else { return false }
    for name in Files.names(in: folder) {
      let path = Files.join(folder, name)
      guard !isIgnored(path), Snapshot.isRealFolder(path) else { continue }
      if !watch(path) { return false }
    }
    return true
  }

  private func fallBack() {
    notices = nil
    snapshot = Snapshot(roots, ignoring: isIgnored)
    nextLook = Clock.now() + Self.lookEvery
  }

  private func look(seconds: Double) -> Set<String> {
    let now = Clock.now()
    let rest = min(seconds, max(0, nextLook - now))
    if rest > 0 { usleep(UInt32(rest * 1e6)) }
    guard Clock.now() >= nextLook else { return [] }
    nextLook = Clock.now() + Self.lookEvery
    let new = Snapshot(roots, ignoring: isIgnored)
    defer { snapshot = new }
    return new.differences(from: snapshot)
  }
}
