import Dispatch
import Platform
import Synchronization

/// So many threads and no more, that take what costs most first.
///
/// Each works on a thread of its own until the end, for a child process lives no longer than the thread that has started it.
struct WorkerPool: Sendable {
  /// How many elements are worked on at a time, at least 1.
  let workers: Int

  init(_ workers: Int) { self.workers = max(1, workers) }

  /// What becomes of each element, in the elements' order, whoever is done first.
  ///
  /// - Parameter cost: how long an element takes compared with another. Elements of one cost are taken in their order.
  func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], cost: (Element) -> Double, _ make: @escaping @Sendable (Element) -> Made
  ) -> [Made] {
    let costs = elements.map(cost)
    let order = elements.indices.sorted { (costs[$1], $0) < (costs[$0], $1) }
    let shelf = Shelf<Made>()
    let work: @Sendable () -> Void = {
      while true {
        let next = shelf.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard next < order.count else { return }
        let made = make(elements[order[next]])
        shelf.made.withLock { $0[order[next]] = made }
      }
    }
    let group = DispatchGroup()
    // The thread that waits for the others is one of them.
    for _ in 1..<max(1, min(workers, elements.count)) {
      group.enter()
      WorkerThread.start {
        work()
        group.leave()
      }
    }
    work()
    group.wait()
    return shelf.made.withLock { made in elements.indices.compactMap { made[$0] } }
  }
}

/// What those who work side by side share.
private final class Shelf<Made: Sendable>: Sendable {
  let next = Atomic<Int>(0)
  let made = Mutex<[Int: Made]>([:])
}
