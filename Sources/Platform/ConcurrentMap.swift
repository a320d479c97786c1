import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
  /// What becomes of each element, worked out on all cores, in the elements' order.
  package func concurrentMap<Made: Sendable>(_ make: @escaping @Sendable (Element) -> Made) -> [Made] {
    guard count > 1 else { return map(make) }
    let made = Found<[Int: Made]>([:])
    concurrentPerform(count) { index in
      let one = make(self[index])
      made.value.withLock { $0[index] = one }
    }
    return made.value.withLock { all in indices.compactMap { all[$0] } }
  }
}

/// Two pieces of work that do not hang on each other, at the same time where there are cores for it.
package func concurrently<First: Sendable, Second: Sendable>(
  _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let made = Found<(First?, Second?)>((nil, nil))
  concurrentPerform(2) { index in
    if index == 0 {
      let one = first()
      made.value.withLock { $0.0 = one }
    } else {
      let one = second()
      made.value.withLock { $0.1 = one }
    }
  }
  return made.value.withLock { both in
    guard let one = both.0, let other = both.1 else { preconditionFailure("work that was begun is done") }
    return (one, other)
  }
}

/// Does work on this thread and on threads of its own. Unlike Dispatch's, such work may be begun within such work, and has the stack
/// that a report needs which is nested deep.
///
/// A helper still holds the work for a moment after it has said that it is done, so the work must be one that may outlive the call.
private func concurrentPerform(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
  let helpers = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), count) - 1
  let next = Counter()
  let ended = DispatchSemaphore(value: 0)
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

private final class Counter: Sendable {
  let value = Atomic<Int>(0)
}

/// What the pieces of work have made so far.
private final class Found<Value>: Sendable {
  let value: Mutex<Value>

  init(_ value: sending Value) { self.value = Mutex(value) }
}
