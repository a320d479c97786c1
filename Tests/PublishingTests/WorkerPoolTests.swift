import Synchronization
import Testing

@testable import Publishing

@Suite struct WorkerPoolTests {
  @Test(
    "what is made stands in the order of what it is made from, however many work and whatever it costs",
    arguments: [1, 2, 7, 100])
  func order(workers: Int) {
    let numbers = Array(0..<50)
    let made = WorkerPool(workers).map(numbers, cost: { Double($0 * 17 % 13) }) { $0 * 2 }
    #expect(made == numbers.map { $0 * 2 })
  }

  @Test("what costs most is begun first, and of what costs the same the first")
  func longestFirst() {
    let begun = Mutex<[String]>([])
    _ = WorkerPool(1).map(["aa", "b", "cccc", "dd"], cost: { Double($0.count) }) { word in
      begun.withLock { $0.append(word) }
    }
    #expect(begun.withLock { $0 } == ["cccc", "aa", "dd", "b"])
  }

  @Test("no more are at work at a time than are wanted")
  func bounded() {
    let working = Mutex((now: 0, most: 0))
    _ = WorkerPool(3).map(Array(0..<60), cost: { _ in 1 }) { number in
      working.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      for _ in 0..<1_000 { _ = working.withLock { $0.now } }
      working.withLock { $0.now -= 1 }
      return number
    }
    #expect(working.withLock { $0.most } <= 3)
  }
}
