import Model
import Testing

@testable import Editing

@Suite struct NumberClaimTests {
  private func verdict(_ words: String, _ value: Value) -> Verdict? {
    Claim.read(words, of: value, in: .danish)?.verdict(on: value)
  }

  @Test(
    "holds a number to the decimals that are written",
    arguments: [
      ("76 pct.", true), ("76,3 pct.", true), ("76,32 %", true), ("76", true), ("0,76", true), ("0,763", true),
      ("76,4 pct.", false), ("77 pct.", false), ("0,77", false), ("seksoghalvfjerds procent", true),
    ])
  func shares(_ words: String, _ isTrue: Bool) {
    #expect(verdict(words, Sample.share(0.76316)) == (isTrue ? .holds : .untrue))
  }

  @Test("rounds a published number as it was published, and half away from nought")
  func published() {
    #expect(verdict("23 pct.", Sample.published("22.5")) == .holds)
    #expect(verdict("22 pct.", Sample.published("22.5")) == .untrue)
    #expect(verdict("22,5 pct.", Sample.published("22.5")) == .holds)
    #expect(verdict("22,50 pct.", Sample.published("22.5")) == .holds)
    #expect(verdict("29 pct.", Sample.share(0.285)) == .holds)
  }

  @Test("says another kind of number with the unit of another")
  func otherKind() {
    let points = Sample.value(.points, 0.12)
    #expect(verdict("12 procentpoint", points) == .holds)
    #expect(verdict("12 pct.", points) == .otherKind)
    #expect(verdict("−12 procentpoint", points) == .untrue)
    #expect(verdict("12 procentpoint", Sample.share(0.12)) == .otherKind)
    #expect(verdict("12 pct.", Sample.value(.count, 12)) == .otherKind)
    #expect(verdict("halvdelen", Sample.value(.count, 608)) == .otherKind)
    #expect(verdict("halvdelen", Sample.fact("24")) == .otherKind)
  }

  @Test(
    "holds words before a number to its size",
    arguments: [
      ("godt 600", "608", Verdict.holds), ("knap 600", "608", .untrue), ("omkring 600", "608", .holds),
      ("knap 15.000", "14600", .holds), ("knap 15.000", "14000", .inexact), ("knap 15.000", "15000", .untrue),
      ("mere end 2.600", "2637", .holds), ("mere end 2.000", "2637", .inexact), ("over 3.000", "2637", .untrue),
      ("mindst 608", "608", .holds), ("højst 607", "608", .untrue), ("knap fem", "5", .untrue),
    ])
  func sizes(_ words: String, _ number: String, _ expected: Verdict) {
    #expect(verdict(words, Sample.fact(number)) == expected)
  }

  @Test(
    "holds words before a percentage to phrases' limits",
    arguments: [
      ("knap 77 pct.", Verdict.holds), ("godt 76 pct.", .holds), ("godt 73,4 pct.", .holds), ("godt 73 pct.", .inexact),
      ("godt 77 pct.", .untrue), ("omkring 75 pct.", .holds), ("omkring 74 pct.", .inexact),
      ("omkring 70 pct.", .untrue), ("over 70 pct.", .holds), ("over 60 pct.", .inexact),
    ])
  func percentages(_ words: String, _ expected: Verdict) {
    #expect(verdict(words, Sample.share(0.76316)) == expected)
  }

  @Test("never rounds letters, and takes a ratio in percent")
  func numbers() {
    #expect(verdict("fem", Sample.fact("5.3")) == .untrue)
    #expect(verdict("5", Sample.fact("5.3")) == .holds)
    #expect(verdict("23 pct.", Sample.value(.number, 0.2305)) == .holds)
    #expect(verdict("knap hver fjerde", Sample.value(.number, 0.2305)) == .holds)
    #expect(verdict("3,4", Sample.value(.mean, 3.42)) == .holds)
    #expect(verdict("1 ud af 24", Sample.fact("1")) == .holds)
    #expect(verdict("14 ud af 24", Sample.value(.count, 14, n: 25)) == .untrue)
  }
}
