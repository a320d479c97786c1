import Harness
import Model
import Testing

@testable import Editing

/// A line of the table in the norms, § 1.7, in percent, with the mid-points exact.
struct SpokenShare: Sendable, CustomTestStringConvertible {
  var danish: [String]
  var english: [String]
  var base: Double
  var plain: ClosedRange<Double>
  var about: ClosedRange<Double>
  /// Where *knap* begins and *godt* ends.
  var nearest: ClosedRange<Double>

  var testDescription: String { danish[0] }
}

private let spoken = [
  SpokenShare(
    danish: ["hver tyvende"], english: ["one in twenty", "a twentieth"],
    base: 5, plain: 4.5...5.5, about: 4...6, nearest: 2.5...7.5),
  SpokenShare(
    danish: ["en tiendedel", "hver tiende", "én ud af ti"], english: ["a tenth", "one in ten", "every tenth"],
    base: 10, plain: 9.5...10.5, about: 9...11, nearest: 7.5...11.25),
  SpokenShare(
    danish: ["hver ottende"], english: ["one in eight", "an eighth"],
    base: 12.5, plain: 12...13, about: 11.5...13.5, nearest: 11.25...(175.0 / 12)),
  SpokenShare(
    danish: ["hver sjette"], english: ["one in six", "a sixth"],
    base: 50.0 / 3, plain: (47.0 / 3)...(53.0 / 3), about: (45.5 / 3)...(54.5 / 3),
    nearest: (175.0 / 12)...(55.0 / 3)),
  SpokenShare(
    danish: ["en femtedel", "hver femte", "to ud af ti"], english: ["a fifth", "one in five", "two in ten"],
    base: 20, plain: 19...21, about: 18.5...21.5, nearest: (55.0 / 3)...22.5),
  SpokenShare(
    danish: ["en fjerdedel", "hver fjerde"], english: ["a quarter", "one in four"],
    base: 25, plain: 24...26, about: 23.5...26.5, nearest: 22.5...27.5),
  SpokenShare(
    danish: ["tre ud af ti"], english: ["three in ten", "three out of ten"],
    base: 30, plain: 29...31, about: 28.5...31.5, nearest: 27.5...(95.0 / 3)),
  SpokenShare(
    danish: ["en tredjedel", "hver tredje"], english: ["a third", "one in three"],
    base: 100.0 / 3, plain: (97.0 / 3)...(103.0 / 3), about: (95.5 / 3)...(104.5 / 3),
    nearest: (95.0 / 3)...(109.0 / 3)),
  SpokenShare(
    danish: ["to femtedele", "fire ud af ti"], english: ["two fifths", "four in ten"],
    base: 40, plain: 39...41, about: 38.5...41.5, nearest: 37...43),
  SpokenShare(
    danish: ["halvdelen", "hver anden"], english: ["half", "every second"],
    base: 50, plain: 49...51, about: 48.5...51.5, nearest: 45...55),
  SpokenShare(
    danish: ["seks ud af ti", "tre femtedele"], english: ["six in ten", "three fifths"],
    base: 60, plain: 59...61, about: 58.5...61.5, nearest: 57...63),
  SpokenShare(
    danish: ["to tredjedele", "to ud af tre"], english: ["two thirds", "two in three"],
    base: 200.0 / 3, plain: (197.0 / 3)...(203.0 / 3), about: (195.5 / 3)...(204.5 / 3),
    nearest: (191.0 / 3)...(205.0 / 3)),
  SpokenShare(
    danish: ["syv ud af ti"], english: ["seven in ten"],
    base: 70, plain: 69...71, about: 68.5...71.5, nearest: (205.0 / 3)...72.5),
  SpokenShare(
    danish: ["tre fjerdedele", "tre ud af fire"], english: ["three quarters", "three in four"],
    base: 75, plain: 74...76, about: 73.5...76.5, nearest: 72.5...77.5),
  SpokenShare(
    danish: ["fire femtedele", "fire ud af fem", "otte ud af ti"],
    english: ["four fifths", "four in five", "eight in ten"],
    base: 80, plain: 79...81, about: 78.5...81.5, nearest: 77.5...83),
  SpokenShare(
    danish: ["ni ud af ti"], english: ["nine in ten", "nine out of ten"],
    base: 90, plain: 89...91, about: 88.5...91.5, nearest: 87...93),
]

@Suite struct PhraseLimitsTests {
  /// The first and the last thousandth of a percent that a range holds.
  private func ends(_ range: ClosedRange<Double>) -> (first: Int, last: Int) {
    (Int((range.lowerBound * 1000 - 1e-6).rounded(.up)), Int((range.upperBound * 1000 + 1e-6).rounded(.down)))
  }

  private func verdict(_ words: String, _ language: Language, _ thousandths: Int) -> Verdict? {
    Claim.read(words, in: language)?.verdict(on: Sample.share(thousandths: thousandths))
  }

  /// The words of a share in both languages, each with what stands before it.
  private func phrases(_ share: SpokenShare, _ danish: [String], _ english: [String]) -> [(String, Language)] {
    share.danish.flatMap { words in danish.map { ($0 + words, .danish) } }
      + share.english.flatMap { words in english.map { ($0 + words, .english) } }
  }

  @Test("is true within its limits and not beyond them, without direction", arguments: spoken)
  func undirected(_ share: SpokenShare) {
    for (range, before) in [
      (share.plain, ([""], [""])), (share.about, (["omkring ", "omtrent ", "cirka ", "ca. "], ["about ", "around "])),
    ] {
      let (first, last) = ends(range)
      for (words, language) in phrases(share, before.0, before.1) {
        #expect(verdict(words, language, first) == .holds, "\(words)")
        #expect(verdict(words, language, last) == .holds, "\(words)")
        #expect(verdict(words, language, first - 1) == .inexact, "\(words)")
        #expect(verdict(words, language, last + 1) == .inexact, "\(words)")
      }
    }
  }

  @Test("is untrue where another fraction is nearer, without direction", arguments: spoken)
  func nearest(_ share: SpokenShare) {
    let (first, last) = ends(share.nearest)
    for (words, language) in phrases(share, ["", "omkring "], ["", "about "]) {
      #expect(verdict(words, language, first - 1) == .untrue, "\(words)")
      #expect(verdict(words, language, last + 1) == .untrue, "\(words)")
    }
  }

  @Test("has a share below it just under its base, and never at it", arguments: spoken)
  func justUnder(_ share: SpokenShare) {
    let first = ends(share.nearest).first
    let base = ends(share.base...share.base).first
    for (words, language) in phrases(
      share, ["knap ", "næsten ", "lidt under "], ["just under ", "nearly ", "almost ", "a little under "])
    {
      #expect(verdict(words, language, first) == .holds, "\(words)")
      #expect(verdict(words, language, base - 1) == .holds, "\(words)")
      #expect(verdict(words, language, first - 1) == .inexact, "\(words)")
      #expect(verdict(words, language, base) == .untrue, "\(words)")
    }
  }

  @Test("has a share above it just over its base, and never at it", arguments: spoken)
  func justOver(_ share: SpokenShare) {
    let last = ends(share.nearest).last
    let base = ends(share.base...share.base).last
    for (words, language) in phrases(
      share, ["godt ", "godt og vel ", "lidt over ", "lidt mere end "], ["just over ", "a little over "])
    {
      #expect(verdict(words, language, last) == .holds, "\(words)")
      #expect(verdict(words, language, base + 1) == .holds, "\(words)")
      #expect(verdict(words, language, last + 1) == .inexact, "\(words)")
      #expect(verdict(words, language, base) == .untrue, "\(words)")
    }
  }

  @Test(
    "goes on to the next of its series with *more than*, and back to the one before with *less than*",
    arguments: [
      ("mere end otte ud af ti", "more than eight in ten", 80.0, 90.0),
      ("flere end ni ud af ti", "over nine in ten", 90, 100), ("over en fjerdedel", "more than a quarter", 25, 50),
      ("mere end to tredjedele", "more than two thirds", 200.0 / 3, 100), ("over hver tiende", "", 10, 12.5),
      ("mere end hver tredje", "", 100.0 / 3, 50), ("mindre end en tredjedel", "less than a third", 0, 100.0 / 3),
      ("under tre ud af fire", "under three in four", 50, 75), ("færre end hver ottende", "", 10, 12.5),
    ] as [(String, String, Double, Double)])
  func series(_ danish: String, _ english: String, _ from: Double, _ to: Double) {
    let (first, last) = (ends(from...from).last + 1, ends(to...to).first - 1)
    let isAbove = danish.hasPrefix("mere") || danish.hasPrefix("flere") || danish.hasPrefix("over")
    for (words, language) in [(danish, Language.danish), (english, .english)] where !words.isEmpty {
      #expect(verdict(words, language, first) == .holds, "\(words)")
      #expect(verdict(words, language, last) == .holds, "\(words)")
      if from > 0 { #expect(verdict(words, language, first - 1) == (isAbove ? .untrue : .inexact), "\(words)") }
      #expect(verdict(words, language, last + 1) == (isAbove ? .inexact : .untrue), "\(words)")
    }
  }

  @Test(
    "counts a share that is the limit itself with *at least* and *at most*",
    arguments: [
      ("mindst halvdelen", "at least half", 50_000, Verdict.holds),
      ("mindst halvdelen", "at least half", 49_999, .untrue),
      ("højst en fjerdedel", "at most a quarter", 25_000, .holds),
      ("højst en fjerdedel", "at most a quarter", 25_001, .untrue),
    ])
  func inclusive(_ danish: String, _ english: String, _ thousandths: Int, _ expected: Verdict) {
    #expect(verdict(danish, .danish, thousandths) == expected)
    #expect(verdict(english, .english, thousandths) == expected)
  }

  @Test(
    "knows the limits of words that name no fraction",
    arguments: [
      (
        ["over halvdelen", "flertallet", "et flertal", "de fleste", "hovedparten"],
        ["over half", "the majority", "most"],
        52_000, 100_000
      ),
      (["langt de fleste", "langt hovedparten"], ["the vast majority"], 75_000, 100_000),
      (["stort set alle", "næsten alle"], ["nearly all", "almost all"], 95_000, 100_000),
      (["alle"], ["all"], 100_000, 100_000), (["et mindretal"], ["a minority"], 1, 49_999),
      (["få", "enkelte"], ["few", "a few"], 1, 10_000), (["ingen"], ["none"], 0, 0),
      (["under halvdelen"], ["less than half"], 0, 48_000),
    ] as [([String], [String], Int, Int)])
  func quantifiers(_ danish: [String], _ english: [String], _ first: Int, _ last: Int) {
    for (words, language) in danish.map({ ($0, Language.danish) }) + english.map({ ($0, .english) }) {
      #expect(verdict(words, language, first) == .holds, "\(words)")
      #expect(verdict(words, language, last) == .holds, "\(words)")
      if first > 0 { #expect(verdict(words, language, first - 1) != .holds, "\(words)") }
      if last < 100_000 { #expect(verdict(words, language, last + 1) != .holds, "\(words)") }
    }
  }

  @Test(
    "is only imprecise where a quantifier's side is right",
    arguments: [("flertallet", 51_999), ("langt de fleste", 74_999), ("stort set alle", 94_999), ("få", 10_001)])
  func imprecise(_ words: String, _ thousandths: Int) { #expect(verdict(words, .danish, thousandths) == .inexact) }

  @Test(
    "has direction wrong on the other side",
    arguments: [
      ("flertallet", 50_000), ("over halvdelen", 50_000), ("de fleste", 50_000), ("et mindretal", 50_000),
      ("ingen", 1), ("få", 0), ("knap halvdelen", 51_000), ("godt halvdelen", 49_000), ("under halvdelen", 50_000),
      ("langt de fleste", 50_000),
    ])
  func direction(_ words: String, _ thousandths: Int) { #expect(verdict(words, .danish, thousandths) == .untrue) }

  @Test(
    "is true as health reports have used it",
    arguments: [
      ("mere end ni ud af ti", "92"), ("mere end ni ud af ti", "96"), ("mere end otte ud af ti", "83.3"),
      ("omkring hver ottende", "12.5"), ("omkring 2/3", "66"), ("godt hver tiende", "11"), ("hver sjette", "17"),
      ("tre ud af fire", "76"), ("lidt over halvdelen", "53"), ("knap en tredjedel", "32"),
    ])
  func attested(_ words: String, _ percent: String) {
    #expect(Claim.read(words, in: .danish)?.verdict(on: Sample.published(percent)) == .holds)
  }

  @Test("is not said of a figure that is printed on the other side")
  func printed() throws {
    let under = try #require(Claim.read("knap halvdelen", in: .danish))
    #expect(under.verdict(on: Sample.share(0.497)) == .untrueAsPrinted)
    #expect(under.verdict(on: Sample.published("49.7")) == .holds)
    #expect(under.verdict(on: Sample.share(0.494)) == .holds)
    #expect(Claim.read("flertallet", in: .danish)?.verdict(on: Sample.share(0.503)) == .untrueAsPrinted)
    #expect(Claim.read("halvdelen", in: .danish)?.verdict(on: Sample.share(0.497)) == .holds)
  }

  @Test("takes a phrase of two numbers for a count where twenty or fewer answered")
  func literal() throws {
    let threeOfFour = try #require(Claim.read("tre ud af fire", in: .danish))
    #expect(threeOfFour.verdict(on: Sample.share(0.75, n: 12, count: 9)) == .holds)
    #expect(threeOfFour.verdict(on: Sample.share(14.0 / 19, n: 19, count: 14)) == .notTheCount)
    #expect(threeOfFour.verdict(on: Sample.share(0.7368, n: 19)) == .notTheCount)
    #expect(threeOfFour.verdict(on: Sample.share(0.7598, n: 21)) == .holds)
    #expect(threeOfFour.verdict(on: Sample.share(0.5, n: 12, count: 6)) == .untrue)
    #expect(
      Claim.read("tre fjerdedele", in: .danish)?.verdict(on: Sample.share(14.0 / 19, n: 19, count: 14)) == .inexact)
    #expect(Claim.read("to ud af tre", in: .danish)?.verdict(on: Sample.share(0.67, n: 12)) == .holds)
    #expect(Claim.read("14 ud af 19", in: .danish)?.verdict(on: Sample.share(14.0 / 19, n: 19, count: 14)) == .holds)
    #expect(Claim.read("418 ud af 608", in: .danish)?.verdict(on: Sample.share(0.6875, n: 608, count: 418)) == .holds)
    #expect(Claim.read("419 ud af 608", in: .danish)?.verdict(on: Sample.share(0.6875, n: 608, count: 418)) == .untrue)
  }
}
