import Harness
import Testing

@testable import Checking

@Suite struct RecommendationWithoutFindingTests {
  private let check = RecommendationWithoutFinding()

  @Test("finds a recommendation without `rests-on`")
  func missing() {
    let found = expectFaults(
      check, in: SmallReport.with(["recommendations/luft.md": "⟦recommendation-without-finding⟧" + Sample.record()]))
    #expect(found.first?.message == "recommendation `luft` has no `rests-on`")
  }

  @Test("leaves alone a recommendation with one")
  func innocent() {
    expectFaults(
      check, in: SmallReport.with(["recommendations/luft.md": Sample.record("title: Luft\nrests-on: [drift]")]))
  }
}
