import Model
import Testing

@testable import Editing

@Suite struct ClaimReaderTests {
  @Test(
    "reads what Danish says of a share",
    arguments: [
      ("tre ud af fire", Claim(.share(.outOf(3, 4)))), ("3 ud af 4", Claim(.share(.outOf(3, 4)))),
      ("Tre ud af fire", Claim(.share(.outOf(3, 4)))), ("tre af fire", Claim(.share(.outOf(3, 4)))),
      ("2/3", Claim(.share(.outOf(2, 3)))), ("en ud af ti", Claim(.share(.outOf(1, 10)))),
      ("Én ud af ti", Claim(.share(.outOf(1, 10)))), ("hver 10.", Claim(.share(.every(10)))),
      ("hver fjerde", Claim(.share(.every(4)))), ("hvert tredje", Claim(.share(.every(3)))),
      ("hver anden", Claim(.share(.every(2)))), ("to tredjedele", Claim(.share(.parts(2, 3)))),
      ("en\u{A0}femtedel", Claim(.share(.parts(1, 5)))), ("Halvdelen", Claim(.share(.parts(1, 2)))),
      ("halvdelen af", Claim(.share(.parts(1, 2)))), ("kun hver fjerde", Claim(.share(.every(4)))),
      ("Knap halvdelen", Claim(.share(.parts(1, 2)), .justUnder)),
      ("kun knap halvdelen", Claim(.share(.parts(1, 2)), .justUnder)),
      ("en god tredjedel", Claim(.share(.parts(1, 3)), .justOver)),
      ("en knap tredjedel", Claim(.share(.parts(1, 3)), .justUnder)),
      ("godt og vel en tredjedel", Claim(.share(.parts(1, 3)), .justOver)),
      ("lidt\nover en tredjedel", Claim(.share(.parts(1, 3)), .justOver)),
      ("ca. 2/3", Claim(.share(.outOf(2, 3)), .about)), ("over halvdelen", Claim(.share(.parts(1, 2)), .moreThan)),
      ("flere end otte ud af ti", Claim(.share(.outOf(8, 10)), .moreThan)),
      ("op til hver tiende", Claim(.share(.every(10)), .atMost)),
      ("Flertallet", Claim(.quantifier(.majority))), ("langt de fleste", Claim(.quantifier(.largeMajority))),
      ("næsten alle", Claim(.quantifier(.nearlyAll))), ("kun få", Claim(.quantifier(.few))),
      ("et mindretal", Claim(.quantifier(.minority))),
    ])
  func danish(_ words: String, _ claim: Claim) { #expect(Claim.read(words, in: .danish) == claim) }

  @Test(
    "reads what English says of a share",
    arguments: [
      ("three in four", Claim(.share(.outOf(3, 4)))), ("Three out of four", Claim(.share(.outOf(3, 4)))),
      ("one in ten", Claim(.share(.outOf(1, 10)))), ("two-thirds", Claim(.share(.parts(2, 3)))),
      ("a third", Claim(.share(.parts(1, 3)))), ("one third of", Claim(.share(.parts(1, 3)))),
      ("three quarters", Claim(.share(.parts(3, 4)))), ("a half", Claim(.share(.parts(1, 2)))),
      ("just under half", Claim(.share(.parts(1, 2)), .justUnder)), ("just half", Claim(.share(.parts(1, 2)))),
      ("a good third", Claim(.share(.parts(1, 3)), .justOver)), ("about a third", Claim(.share(.parts(1, 3)), .about)),
      ("more than eight in ten", Claim(.share(.outOf(8, 10)), .moreThan)),
      ("every tenth", Claim(.share(.every(10)))), ("every other", Claim(.share(.every(2)))),
      ("the majority", Claim(.quantifier(.majority))), ("Nearly all", Claim(.quantifier(.nearlyAll))),
      ("none", Claim(.quantifier(.none))),
    ])
  func english(_ words: String, _ claim: Claim) { #expect(Claim.read(words, in: .english) == claim) }

  @Test(
    "reads numbers with their units",
    arguments: [
      ("76 pct.", Language.danish, "76", PrintedNumber.Unit.percent), ("76 %", .danish, "76", .percent),
      ("76%", .danish, "76", .percent), ("76 procent", .danish, "76", .percent),
      ("22,7\u{A0}pct.", .danish, "22.7", .percent), ("femten pct.", .danish, "15", .percent),
      ("0,76", .danish, "0.76", .none), ("608", .danish, "608", .none), ("2.637", .danish, "2637", .none),
      ("femten", .danish, "15", .none), ("12 procentpoint", .danish, "12", .percentagePoints),
      ("−12 procentpoint", .danish, "-12", .percentagePoints), ("76 per cent", .english, "76", .percent),
      ("76%", .english, "76", .percent), ("2,637", .english, "2637", .none),
      ("one percentage point", .english, "1", .percentagePoints),
    ])
  func numbers(_ words: String, _ language: Language, _ number: String, _ unit: PrintedNumber.Unit) throws {
    let claim = try #require(Claim.read(words, in: language))
    let expected = try #require(Decimal10(number))
    let isInLetters = !words.contains(where: \.isNumber)
    #expect(claim == Claim(.number(expected, unit, isInLetters: isInLetters)))
  }

  @Test(
    "reads nothing that cannot be held against a number, and nothing that says more",
    arguments: [
      "mange", "en del", "", "knap", "hver", "hver gang", "tre ud af", "fem ud af tre", "1 ud af 0", "tredjedel",
      "tre ud af fire politikere", "halvdelen eller mere", "40-45 pct.", "1.5", "76 pct. af dem, der svarede",
      "to ud af 99999999", "fire tredjedele",
    ])
  func unreadable(_ words: String) { #expect(Claim.read(words, in: .danish) == nil) }

  @Test("lets words go on after a number of something, but not after a share of it")
  func goingOn() {
    let fact = Sample.fact("24")
    let share = Sample.share(0.24)
    #expect(Claim.read("24 interview", of: fact, in: .danish)?.holds(of: fact) == true)
    #expect(Claim.read("24 ud af 30 ledere", of: fact, in: .danish)?.holds(of: fact) == true)
    #expect(Claim.read("24 pct. politikere", of: share, in: .danish) == nil)
    #expect(Claim.read("alle interview", of: fact, in: .danish) == nil)
  }

  @Test("finds a claim at the beginning of a text, and gives the rest")
  func leading() throws {
    let (claim, rest) = try #require(Claim.leading("knap en tredjedel af landets", in: .danish))
    #expect(claim == Claim(.share(.parts(1, 3)), .justUnder))
    #expect(rest == " af landets")
  }

  @Test("reads in the report's language only")
  func otherLanguage() {
    #expect(Claim.read("tre ud af fire", in: .english) == nil)
    #expect(Claim.read("three in four", in: .danish) == nil)
  }
}
