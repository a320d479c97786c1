import Glibc

/// The system's notices of changes in folders (inotify).
final class Notices {
  enum Notice {
    /// More happened than the system remembers.
    case overflow
    /// Something was made, written, renamed or removed; `isFolder`: a folder has come.
    case changed(String, isFolder: Bool)
    /// A folder that is watched is not there any more.
    case gone(String)
  }

  private let file: Int32
  private var folders: [Int32: String] = [:]

  private static let wanted = UInt32(
    IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Nil where the system gives no more.
  init?() {
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if file < 0 { return nil }
  }

  deinit { close(file) }

  func isWatched(_ folder: String) -> Bool { folders.values.contains(folder) }

  /// Watches what happens in a folder; one that is not there is left out.
  /// - Returns: false where the system has no room for more.
  func add(_ folder: String) -> Bool {
    let number = inotify_add_watch(file, folder, Self.wanted | UInt32(IN_ONLYDIR))
    if number >= 0 {
      folders[number] = folder
      return true
    }
    return errno == ENOENT || errno == ENOTDIR || errno == EACCES
  }

  /// Waits until the system has something to tell, and gives all of it.
  func wait(seconds: Double) -> [Notice] {
    var waits = [pollfd(fd: file, events: Int16(POLLIN), revents: 0)]
    guard poll(&waits, 1, Int32((seconds * 1000).rounded(.up))) > 0 else { return [] }
    var notices: [Notice] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return notices }
      take(buffer[..<count], into: &notices)
    }
  }

  private func take(_ bytes: ArraySlice<UInt8>, into notices: inout [Notice]) {
    let head = MemoryLayout<inotify_event>.size
    var rest = bytes
    while rest.count >= head {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let name = rest.dropFirst(head).prefix(Int(event.len)).prefix { $0 != 0 }
      rest = rest.dropFirst(head + Int(event.len))
      if let notice = notice(event, String(decoding: name, as: UTF8.self)) { notices.append(notice) }
    }
  }

  private func notice(_ event: inotify_event, _ name: String) -> Notice? {
    func has(_ kinds: Int32...) -> Bool { kinds.contains { event.mask & UInt32($0) != 0 } }
    if has(Int32(IN_Q_OVERFLOW)) { return .overflow }
    guard let folder = folders[event.wd] else { return nil }
    if has(Int32(IN_IGNORED)) {
      folders[event.wd] = nil
      return .gone(folder)
    }
    if has(Int32(IN_DELETE_SELF), Int32(IN_MOVE_SELF)) {
      // What stands under the name now, if anything does, is watched anew.
      inotify_rm_watch(file, event.wd)
      folders[event.wd] = nil
      return .gone(folder)
    }
    let path = name.isEmpty ? folder : Files.join(folder, name)
    let isFolder = event.mask & UInt32(IN_ISDIR) != 0
    return .changed(path, isFolder: isFolder && has(Int32(IN_CREATE), Int32(IN_MOVED_TO)))
  }
}
