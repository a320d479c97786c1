import Synchronization

/// What has been worked out once and need not be again. Whoever asks for the same at the same time may work it out
/// twice, with the same result.
final class Cache<Key: Hashable & Sendable, Worked: Sendable>: Sendable {
  private let known = Mutex<[Key: Worked]>([:])

  subscript(key: Key) -> Worked? {
    get { known.withLock { $0[key] } }
    set { known.withLock { $0[key] = newValue } }
  }

  func value(_ key: Key, orElse work: () -> Worked) -> Worked {
    if let worked = self[key] { return worked }
    let worked = work()
    self[key] = worked
    return worked
  }
}
