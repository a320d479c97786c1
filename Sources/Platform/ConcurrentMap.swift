import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
  /// What becomes of each element, worked out on all cores, in the elements' order.
  package func concurrentMap<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    guard count > 1 else { return map(make) }
    let made = Mutex<[Int: Made]>([:])
    concurrentPerform(count) { index in
      let one = make(self[index])
      made.withLock { $0[index] = one }
    }
    return made.withLock { all in indices.compactMap { all[$0] } }
  }
}

/// Two pieces of work that do not hang on each other, at the same time where there are cores for it.
package func concurrently<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let made = Mutex<(First?, Second?)>((nil, nil))
  concurrentPerform(2) { index in
    if index == 0 {
      let one = first()
      made.withLock { $0.0 = one }
    } else {
      let one = second()
      made.withLock { $0.1 = one }
    }
  }
  return made.withLock { both in
    guard let one = both.0, let other = both.1 else { preconditionFailure("work that was begun is done") }
    return (one, other)
  }
}

/// Does work on this thread and on threads of its own. Unlike Dispatch's, such work may be begun within such work, and has the stack
/// that a report needs which is nested deep.
private func concurrentPerform(_ count: Int, _ work: @Sendable (Int) -> Void) {
  let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  let next = Counter()
  let ended = DispatchSemaphore(value: 0)
  let helpers = min(cores, count) - 1
  withoutActuallyEscaping(work) { work in
    let share: @Sendable () -> Void = {
      while case let index = next.value.wrappingAdd(1, ordering: .relaxed).oldValue, index < count { work(index) }
    }
    for _ in 0..<helpers {
      WorkerThread.start {
        share()
        ended.signal()
      }
    }
    share()
    for _ in 0..<helpers { ended.wait() }
  }
}

private final class Counter: Sendable {
  let value = Atomic<Int>(0)
}
