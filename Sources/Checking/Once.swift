import Synchronization

/// What several checks need and one works out. Two that ask at the same time may both work it out, with the same result.
final class Once<Worked: Sendable>: Sendable {
  private let known = Mutex<Worked?>(nil)

  func value(orElse work: () -> Worked) -> Worked {
    if let worked = known.withLock({ $0 }) { return worked }
    let worked = work()
    known.withLock { $0 = worked }
    return worked
  }
}
