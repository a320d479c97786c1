import Harness
import Model
import Testing

@testable import Checking

@Suite struct UnsupportedDifferenceTests {
  private func found(_ words: String, in edition: String) throws -> [Diagnostic] {
    let regions = [("nord", 100, 80), ("midt", 100, 20), ("syd", 100, 45)]
    let run = try #require(
      SmallRun(
        SmallRegions.chapter("Det er [\(words)](value:s.q.ja?as=comparison) i landet.\n", regions),
        editions: SmallRegions.editions("nord", "midt", "syd")))
    return ReportChecker.check(try #require(run.copies[edition]).subject)
  }

  @Test(
    "accepts what the test supports", arguments: [("flere end", "nord"), ("færre end", "midt"), ("omtrent som", "syd")])
  func accepts(_ words: String, _ edition: String) throws { #expect(try found(words, in: edition).isEmpty) }

  @Test(
    "finds a claim that the test does not support, one that is none, and a number that nothing is held against",
    arguments: [
      ("flere end", "syd", "`flere end` is not what the test of `s.q.ja` says: the test finds no difference"),
      ("færre end", "nord", "`færre end` is not what the test of `s.q.ja` says: the share is larger here"),
      ("som", "midt", "`som` is not what the test of `s.q.ja` says: the share is smaller here"),
      ("mange", "syd", "`mange` cannot be held against the test of a difference"),
      ("flere (48 pct.)", "nord", "`flere (48 pct.)` holds a number, which is not held against the data here"),
    ])
  func finds(_ words: String, _ edition: String, _ message: String) throws {
    let found = try found(words, in: edition)
    #expect(found.map(\.code) == ["unsupported-difference"])
    #expect(found.first?.message == message)
    #expect(found.first?.remedy?.hasPrefix("leave the brackets empty, which gives `") == true)
  }
}
