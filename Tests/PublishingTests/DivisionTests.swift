import Testing

@testable import Publishing

@Suite struct DivisionTests {
  private func division(_ extents: [Int], _ shard: String, after loads: [Int] = []) throws -> Division {
    let editions = extents.enumerated().map { ("e\($0.offset)", $0.element) }
    return Division(editions, for: try #require(Shard(shard)), after: loads)
  }

  @Test(
    "a shard is written 2/8, and nothing else is one",
    arguments: ["0/8", "9/8", "2/0", "2", "2/", "+2/8", "2/8/1", " 2/8", "-1/2", "2/99999999999999999999"])
  func written(text: String) {
    #expect(Shard("2/8")?.description == "2/8")
    #expect(Shard(text) == nil)
  }

  @Test("every edition belongs to exactly one part, whichever part asks")
  func whole() throws {
    let extents = [500, 40, 300, 300, 20, 900, 10]
    let parts = try (1...3).map { try division(extents, "\($0)/3") }
    #expect(Set(parts.map(\.parts)).count == 1)
    for number in 0..<7 { #expect(parts.count { $0.isOwn("e\(number)") } == 1) }
  }

  @Test("the parts have as much to do as each other, as far as editions can be told apart")
  func balanced() throws {
    let loads = try division((1...98).map { 30_000 + 700 * ($0 % 7) }, "1/8").loads
    #expect((loads.max() ?? 0) - (loads.min() ?? 0) < 33_000)
  }

  @Test("a report goes on where the one before it has ended")
  func goesOn() throws {
    let first = try division([900], "2/2")
    #expect(first.loads == [900, 0])
    let second = try division([100, 100], "2/2", after: first.loads)
    #expect(second.parts.map(\.shard) == [2, 2])
    #expect(second.loads == [900, 200])
  }

  @Test("with more parts than editions some have none")
  func few() throws { #expect(try division([10, 10], "3/4").parts.allSatisfy { $0.shard < 3 }) }
}
