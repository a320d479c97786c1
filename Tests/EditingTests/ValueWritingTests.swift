import Harness
import Model
import Testing

@testable import Editing

@Suite struct ValueWritingTests {
  private let danish = HouseStyle(terms: .of(.danish), marks: .guillemets)
  private let english = HouseStyle(terms: .of(.english), marks: .curly)

  @Test(
    "writes a share in text and in figures",
    arguments: [
      (Sample.share(0.76316), nil, "76~pct.", "76~%", "76~per cent", "76%"),
      (Sample.published("22.7"), nil, "22,7~pct.", "22,7~%", "22.7~per cent", "22.7%"),
      (Sample.published("22.7"), .percent(decimals: 0), "23~pct.", "23~%", "23~per cent", "23%"),
      (Sample.published("76"), .percent(decimals: 1), "76~pct.", "76~%", "76~per cent", "76%"),
      (Sample.share(0.76316), .percent(decimals: 1), "76,3~pct.", "76,3~%", "76.3~per cent", "76.3%"),
      (Sample.share(0.76316), .decimal(2), "0,76", "0,76", "0.76", "0.76"),
      (Sample.share(0.76316), .plain, "76", "76", "76", "76"),
      (Sample.share(0), nil, "0~pct.", "0~%", "0~per cent", "0%"),
      (Sample.share(1), nil, "100~pct.", "100~%", "100~per cent", "100%"),
      // What is not none is not written as none.
      (Sample.share(0.004), nil, "0,4~pct.", "0,4~%", "0.4~per cent", "0.4%"),
      (Sample.share(0.997), nil, "99,7~pct.", "99,7~%", "99.7~per cent", "99.7%"),
      (Sample.share(0.05), nil, "5~pct.", "5~%", "5~per cent", "5%"),
    ] as [(Value, ValueFormat?, String, String, String, String)])
  func shares(
    _ value: Value, _ format: ValueFormat?, _ prose: String, _ figure: String, _ inEnglish: String,
    _ englishFigure: String
  ) {
    #expect(tied(danish.proseText(value, as: format)) == prose)
    #expect(tied(danish.figureText(value, as: format)) == figure)
    #expect(tied(english.proseText(value, as: format)) == inEnglish)
    #expect(tied(english.figureText(value, as: format)) == englishFigure)
  }

  @Test("writes how many of how many, in text and in figures, where both are known")
  func countOfAll() {
    var value = Sample.share(14.0 / 24)
    (value.count, value.n) = (14, 24)
    #expect(tied(danish.proseText(value, as: .of)) == "14~af~24")
    #expect(tied(english.figureText(value, as: .of)) == "14~of~24")
    value.count = nil
    #expect(tied(danish.proseText(value, as: .of)) == "58~pct.")
  }

  @Test(
    "writes other numbers",
    arguments: [
      (Sample.value(.points, 0.12), nil, "12~procentpoint", "12~percentage points"),
      (Sample.value(.points, -0.124), .percent(decimals: 1), "−12,4~procentpoint", "−12.4~percentage points"),
      (Sample.value(.points, 0.01), nil, "1~procentpoint", "1~percentage point"),
      (Sample.value(.count, 3), nil, "tre", "three"), (Sample.value(.count, 2637), nil, "2.637", "2,637"),
      (Sample.value(.count, 3), .figures, "3", "3"), (Sample.value(.count, 15), .words, "femten", "fifteen"),
      (Sample.value(.mean, 3.449), nil, "3,4", "3.4"), (Sample.fact("1.50"), nil, "1,50", "1.50"),
      (Sample.fact("2030"), .plain, "2030", "2030"), (Sample.fact("2030"), nil, "2.030", "2,030"),
      (Sample.value(.number, 0.2305), nil, "0,23", "0.23"), (Sample.value(.number, 2.64), nil, "2,6", "2.6"),
      (Sample.value(.number, 12), nil, "12", "12"),
      (Sample.value(.number, 0.2305), .percent(decimals: nil), "23~pct.", "23~per cent"),
      (Sample.value(.number, 2030, format: .plain), nil, "2030", "2030"),
      (Sample.value(.number, 608), .approx, "godt 600", "just over 600"),
      (Sample.share(0.5, n: 608, count: 304), .count, "304", "304"), (Sample.share(0.5, n: 608), .n, "608", "608"),
    ] as [(Value, ValueFormat?, String, String)])
  func others(_ value: Value, _ format: ValueFormat?, _ inDanish: String, _ inEnglish: String) {
    #expect(tied(danish.proseText(value, as: format)) == inDanish)
    #expect(tied(english.proseText(value, as: format)) == inEnglish)
  }

  @Test("marks a number that is not known, and says the words that are")
  func missing() {
    #expect(danish.proseText(Sample.share(nil)) == "..")
    #expect(danish.figureText(Sample.share(nil)) == "..")
    let phrase = Sample.share(nil, phrase: "syv ud af ti")
    #expect(danish.proseText(phrase, as: .percent(decimals: nil)) == "syv ud af ti")
    #expect(tied(danish.figureText(phrase)) == "..~(syv ud af ti)")
  }

  @Test(
    "writes a share as a fraction, or in figures where it is none",
    arguments: [
      (0.75, "tre ud af fire", "three in four"), (0.26, "en fjerdedel", "a quarter"),
      (0.67, "to tredjedele", "two thirds"),
      (0.5, "halvdelen", "half"), (0.55, "55~pct.", "55~per cent"), (1.2, "120~pct.", "120~per cent"),
    ])
  func words(_ share: Double, _ inDanish: String, _ inEnglish: String) {
    #expect(tied(danish.proseText(Sample.share(share), as: .words)) == inDanish)
    #expect(tied(english.proseText(Sample.share(share), as: .words)) == inEnglish)
  }

  @Test(
    "says about how large a share is",
    arguments: [
      (0.48, "knap halvdelen", "just under half"), (0.11, "godt hver tiende", "just over one in ten"),
      (0.674, "omkring to tredjedele", "about two thirds"), (0.75, "tre ud af fire", "three in four"),
      (0.92, "godt ni ud af ti", "just over nine in ten"), (0.94, "mere end ni ud af ti", "more than nine in ten"),
      (0.5, "halvdelen", "half"), (0, "ingen", "none"), (1, "alle", "all"),
    ])
  func approximations(_ share: Double, _ inDanish: String, _ inEnglish: String) {
    #expect(danish.proseText(Sample.share(share), as: .approx) == inDanish)
    #expect(english.proseText(Sample.share(share), as: .approx) == inEnglish)
  }

  @Test("writes nothing that is untrue of a share", arguments: Language.allCases)
  func lawOfShares(_ language: Language) throws {
    let style = HouseStyle(terms: .of(language), marks: .guillemets)
    var random = SeededGenerator(seed: 7)
    let shares = (0...100).map { Double($0) / 100 } + (0..<100).map { _ in Double.random(in: 0...1, using: &random) }
    for share in shares {
      let n = Int.random(in: 1...40, using: &random)
      for value in [Sample.share(share), Sample.share(share, n: n)] {
        for format in [ValueFormat.approx, .words, .percent(decimals: nil), .percent(decimals: 1), .decimal(2)] {
          let words = style.proseText(value, as: format)
          let claim = try #require(Claim.read(words, of: value, in: language), "\(words)")
          #expect(claim.holds(of: value), "\(words) of \(share)")
        }
      }
    }
  }

  @Test("writes nothing that is untrue of a number")
  func lawOfNumbers() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let value = Sample.value(.count, Double(Int.random(in: 0...200_000, using: &random)))
      for format in [ValueFormat.approx, .words, .figures] {
        let words = danish.proseText(value, as: format)
        #expect(Claim.read(words, of: value, in: .danish)?.holds(of: value) == true, "\(words)")
      }
    }
  }

  @Test("suggests only what is true, in a form like the author's")
  func suggestions() throws {
    let value = Sample.share(0.76316)
    let wrong = try #require(Claim.read("to tredjedele", in: .danish))
    #expect(value.trueWords(like: wrong, in: danish) == ["godt tre fjerdedele", "godt tre ud af fire", "76 pct."])
    #expect(value.trueWords(like: Claim.read("77,1 pct.", in: .danish), in: danish) == ["76,3 pct."])
    #expect(
      value.trueWords(like: nil, in: english) == ["just over three in four", "just over three quarters", "76 per cent"])
    for percent in 0...100 {
      let value = Sample.share(Double(percent) / 100)
      for words in value.trueWords(like: nil, in: danish) {
        #expect(Claim.read(words, in: .danish)?.holds(of: value) == true, "\(words) of \(percent) %")
      }
    }
  }
}
