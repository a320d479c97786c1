import Harness
import Testing

@testable import Checking

@Suite struct BrokenSumTests {
  private let check = BrokenSum()

  private func facts(_ values: [String], total: String, sum: String = "alle") -> [String: String] {
    let names = values.indices.map { "del-\($0)" }
    let facts = zip(names, values).map { "  - {id: \($0), value: \($1)}\n" }.joined()
    return SmallReport.with([
      "facts.yaml":
        "facts:\n  - {id: alle, value: \(total)}\n\(facts)sums:\n  - {total: \(sum), parts: [\(names.joined(separator: ", "))]}\n"
    ])
  }

  @Test("finds a sum that does not hold, and says both numbers")
  func broken() {
    let found = expectFaults(check, in: facts(["5", "5", "1400.5"], total: "1500", sum: "⟦broken-sum⟧alle"))
    #expect(found.first?.message == "`alle` is 1.500, its parts add up to 1.410,5 (5 + 5 + 1.400,5)")
    #expect(found.first?.length == 4)
  }

  @Test("finds parts that are too large to add up")
  func tooLarge() {
    let found = expectFaults(
      check, in: facts(["999999999999999", "0.000000001"], total: "1", sum: "⟦broken-sum⟧alle"))
    #expect(found.first?.message == "the parts of `alle` are too large to add up")
  }

  @Test("adds exactly")
  func exact() {
    expectFaults(check, in: facts(["0.1", "0.2"], total: "0.3"))
    expectFaults(check, in: facts(["0.1", "0.2", "0.70"], total: "1"))
    expectFaults(check, in: facts(["0.1", "0.2"], total: "0.30000001", sum: "⟦broken-sum⟧alle"))
  }

  @Test("leaves a sum of what is not there to another check")
  func unknown() { expectFaults(check, in: facts(["1"], total: "2", sum: "nej")) }
}
