import Platform
import Testing

@Suite struct ConcurrentMapTests {
  @Test("what is made comes in the order of what it is made from, also of work within work")
  func order() {
    let made = Array(0..<200).concurrentMap { number in
      Array(0..<20).concurrentMap { number * 100 + $0 }
    }
    #expect(made == (0..<200).map { number in (0..<20).map { number * 100 + $0 } })
  }

  @Test("two pieces of work both come to their end, however often")
  func pairs() {
    for number in 0..<2000 {
      let (one, other) = concurrently {
        number
      } _: {
        "\(number)"
      }
      #expect(one == number && other == "\(number)")
    }
  }
}
