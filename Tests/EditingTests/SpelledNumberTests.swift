import Model
import Testing

@testable import Editing

@Suite struct SpelledNumberTests {
  @Test("spells every number to a hundred in a way that is read", arguments: Language.allCases)
  func letters(_ language: Language) throws {
    var spellings = Set<String>()
    for number in 0...100 {
      let letters = try #require(SpelledNumber.spellings(of: number, in: language).first)
      #expect(spellings.insert(letters).inserted, "\(letters)")
      let read = LeadingNumber(letters[...], in: language)
      #expect(read?.value == Decimal10(number) && read?.isInLetters == true, "\(letters)")
      #expect(read?.rest == "", "\(letters)")
    }
  }

  @Test("spells Danish tens as Danes do")
  func danish() {
    #expect(
      [21, 33, 45, 52, 66, 74, 89, 97].map { SpelledNumber.spellings(of: $0, in: .danish).first } == [
        "enogtyve", "treogtredive", "femogfyrre", "tooghalvtreds", "seksogtres", "fireoghalvfjerds", "niogfirs",
        "syvoghalvfems",
      ])
  }

  @Test("spells nothing beyond a hundred, and nothing below nought")
  func beyond() {
    #expect(SpelledNumber.spellings(of: 101, in: .danish).isEmpty)
    #expect(SpelledNumber.spellings(of: -1, in: .english).isEmpty)
  }

  @Test(
    "reads the number that a text begins with, and leaves the rest",
    arguments: [
      ("1.500 kr.", Language.danish, Decimal10(1500), " kr."), ("1,5", .danish, Decimal10(15, decimals: 1), ""),
      ("5\u{A0}000", .danish, Decimal10(5000), ""), ("5 000", .danish, Decimal10(5), " 000"),
      ("−3", .danish, Decimal10(-3), ""), ("1,500", .english, Decimal10(1500), ""),
      ("1.5", .english, Decimal10(15, decimals: 1), ""), ("twenty one men", .english, Decimal10(21), " men"),
      ("Enogtyve,", .danish, Decimal10(21), ","), ("24-timers", .danish, Decimal10(24), "-timers"),
      ("halvanden", .danish, Decimal10(15, decimals: 1), ""),
    ])
  func leading(_ text: String, _ language: Language, _ value: Decimal10, _ rest: String) throws {
    let number = try #require(LeadingNumber(text[...], in: language))
    #expect(number.value == value)
    #expect(number.rest == rest)
  }

  @Test("reads no number where there is more of one than it knows", arguments: ["1.5", "24a", "femogtyvende", "", "-"])
  func nothing(_ text: String) { #expect(LeadingNumber(text[...], in: .danish) == nil) }
}
