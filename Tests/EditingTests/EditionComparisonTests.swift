import Harness
import Testing

@testable import Editing

/// How an edition's share stands to the one that it is compared with, in words.
@Suite struct EditionComparisonTests {
  private func words(
    _ address: String, in edition: String, _ regions: [(id: String, count: Int, yes: Int)], language: String = "da"
  ) throws -> String {
    let run = try #require(
      SmallRun(
        SmallRegions.chapter(
          "Her er det [](value:\(address)?as=comparison).\n", regions,
          ["report.yaml": SmallReport.reportYAML(adding: "language: \(language)")]),
        editions: SmallRegions.editions("nord", "midt", "syd")))
    guard case .paragraph(let words)? = try #require(run.copies[edition]).resolved.chapters[0].body.first?.kind else {
      return ""
    }
    return tied(words.plainText)
  }

  private let apart = [("nord", 100, 80), ("midt", 100, 20), ("syd", 100, 45)]

  @Test(
    "it says more or fewer where the test finds a difference, and about as many where it does not",
    arguments: [
      ("nord", "flere end i hele landet (44~pct.)"), ("midt", "færre end i hele landet (44~pct.)"),
      ("syd", "omtrent som i hele landet (44~pct.)"),
    ])
  func danish(_ edition: String, _ expected: String) throws {
    #expect(try words("s.q.ja", in: edition, apart) == "Her er det \(expected).")
  }

  @Test("in English too")
  func english() throws {
    #expect(
      try words("s.q.ja", in: "nord", apart, language: "en")
        == "Her er det more than in Denmark as a whole (44~per cent).")
  }

  @Test("it says nothing of a side that is withheld")
  func withheld() throws {
    #expect(
      try words("s.q.ja", in: "nord", [("nord", 3, 3), ("midt", 50, 20), ("syd", 50, 20)]).hasPrefix("Her er det .."))
  }

  @Test(
    "words claim more, less or the same, or nothing that can be held against a test",
    arguments: [
      ("flere end i landet", EditionComparison.Standing.more), ("en højere andel", .more), ("Færre", .less),
      ("sjældnere end andre", .less), ("omtrent lige så mange", .alike), ("ikke flere", nil),
      ("flere eller færre", nil),
      ("mange", nil),
    ])
  func claims(_ words: String, _ standing: EditionComparison.Standing?) {
    #expect(EditionComparison.Standing(claimedBy: words, in: .danish) == standing)
  }
}
