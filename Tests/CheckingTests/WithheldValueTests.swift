import Harness
import Model
import Testing

@testable import Checking

@Suite struct WithheldValueTests {
  private static let regions = [("nord", 3, 2), ("midt", 20, 12), ("syd", 40, 16)]

  private func found(_ prose: String, in edition: String) throws -> [Diagnostic] {
    let run = try #require(
      SmallRun(
        SmallRegions.chapter(prose, Self.regions),
        editions: SmallRegions.editions("nord", "midt", "syd")))
    return ReportChecker.check(try #require(run.copies[edition]).subject)
  }

  @Test("warns of a sentence whose number is not shown, and tells no number of it", arguments: ["nord", "midt"])
  func warns(_ edition: String) throws {
    let found = try found("Det gør [to ud af tre](value:s.q.ja).\n", in: edition)
    #expect(found.map(\.mark) == ["chapters/indledning.md:5:9: withheld-value"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.message == "`s.q.ja` is not shown in this edition, and readers see `..`")
    #expect(
      found.first?.remedy == "keep the sentence to other editions with `> [!EDITION …]` or `only`, or leave it out")
  }

  @Test("finds nothing where the number is shown")
  func silent() throws {
    #expect(try found("Det gør [](value:s.q.ja).\n", in: "syd").isEmpty)
  }

  @Test("finds a comparison of which one side is not shown")
  func comparison() throws {
    let found = try found("Det er [](value:s.q.ja?as=comparison).\n", in: "nord")
    #expect(found.map(\.code) == ["withheld-value"])
  }
}
