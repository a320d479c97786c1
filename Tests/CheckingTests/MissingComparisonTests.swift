import Harness
import Model
import Testing

@testable import Checking

@Suite struct MissingComparisonTests {
  private func found(_ address: String, in edition: String) throws -> [Diagnostic] {
    let regions = [("nord", 50, 25), ("midt", 50, 20), ("syd", 50, 20)]
    let run = try #require(
      SmallRun(
        SmallRegions.chapter("Det er [](value:\(address)?as=comparison).\n", regions),
        editions: edition.isEmpty ? [:] : SmallRegions.editions("nord", "midt", "syd")))
    return ReportChecker.check(try #require(run.copies[edition.isEmpty ? "national" : edition]).subject)
  }

  @Test("finds a comparison in an edition that is compared with none, and in a report without editions")
  func none() throws {
    let found = try found("s.q.ja", in: "national")
    #expect(found.map(\.mark) == ["chapters/indledning.md:5:8: missing-comparison"])
    #expect(found.first?.message == "the edition `national` has nothing to compare `s.q.ja` with")
    #expect(try self.found("s.q.ja", in: "").map(\.code) == ["missing-comparison"])
    #expect(try self.found("s.q.ja", in: "nord").isEmpty)
  }

  @Test("finds what is no share, and what names an edition itself")
  func others() throws {
    #expect(try found("s.q.ja@midt", in: "nord").map(\.code) == ["missing-comparison"])
    #expect(try found("s.q", in: "nord").map(\.code) == ["missing-value"])
  }
}
