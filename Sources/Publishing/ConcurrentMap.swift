import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What becomes of each element, worked out on all cores, in the elements' order.
  func concurrentMap<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    guard count > 1 else { return map(make) }
    let made = Mutex<[Int: Made]>([:])
    withoutActuallyEscaping(make) { make in
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let one = make(self[index])
        made.withLock { $0[index] = one }
      }
    }
    return made.withLock { all in indices.compactMap { all[$0] } }
  }
}
