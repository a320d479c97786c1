import Harness
import Model
import Testing

@testable import Checking

@Suite struct StaleNumberTests {
  private let check = StaleNumber()

  private func files(_ words: String, _ value: String, language: String = "da", mark: String = "") -> [String: String] {
    SmallReport.chapter(
      "Æ, \(mark)[\(words)](value:x) topledere\n",
      [
        "facts.yaml": "facts: [{id: x, value: \(value)}]\n",
        "report.yaml": SmallReport.reportYAML(adding: "language: \(language)"),
      ])
  }

  @Test(
    "accepts the number in figures and in letters, with or without words after it",
    arguments: [
      ("24", "24"), ("fireogtyve", "24"), ("24 topledere", "24"), ("Fem", "5"), ("én", "1"), ("et", "1"), ("Ene", "1"),
      ("1.500", "1500"), ("1500", "1500"), ("1,5", "1.5"), ("1,50 pct.", "1.5"), ("halvanden", "1.5"), ("2030", "2030"),
      ("−3", "-3"), ("-3", "-3"), ("500.000 kr.", "500000"), ("*halvtreds*", "50"), ("hundrede", "100"), ("nul", "0"),
      ("12.345.678,9", "12345678.9"), ("[]", "1"), ("0,5", "0.5"), ("enoghalvfems", "91"), ("5-10 år", "5"),
      ("et hundrede", "100"), ("fem,\nseks", "5"), ("24-timers", "24"), ("sytten.", "17"), ("100 %", "100"),
    ])
  func accepts(_ words: String, _ value: String) {
    expectFaults(check, in: files(words == "[]" ? "" : words, value))
  }

  @Test(
    "finds another number, and gives the wording that is true",
    arguments: [
      ("fire", "5", "write `fem` or `5`"), ("4", "5", "write `5`"), ("tyve", "1500", "write `1.500`"),
      ("1.500", "15000", "write `15.000`"), ("1.5", "1.5", "begin the words with `1,5`"),
      ("knap fem", "5", "begin the words with `5` or `fem`"), ("enogtredive", "21", "write `enogtyve` or `21`"),
      ("femten", "5", "write `fem` or `5`"), ("24a", "24", "begin the words with `24` or `fireogtyve`"),
      ("mange", "2.5", "begin the words with `2,5`"), ("12", "1", "write `1`"), ("1 500", "1500", "write `1.500`"),
    ])
  func finds(_ words: String, _ value: String, _ remedy: String) {
    let found = expectFaults(check, in: files(words, value, mark: "⟦stale-number⟧"))
    #expect(found.first?.remedy == remedy)
  }

  @Test("says what the words are and what the fact is")
  func message() {
    let found = expectFaults(check, in: files("fire", "5", mark: "⟦stale-number⟧"))
    #expect(found.first?.message == "`fire` does not say that fact `x` is 5")
    #expect(found.first?.length == 15)
  }

  @Test(
    "reads the report's language",
    arguments: [
      ("1,500", "1500"), ("1.5", "1.5"), ("twenty-four", "24"), ("Twenty four people", "24"), ("a hundred", "100"),
    ])
  func english(_ words: String, _ value: String) {
    expectFaults(check, in: files(words, value, language: "en"))
    expectFaults(check, in: files(words, value, mark: "⟦stale-number⟧"))
  }

  @Test("spells every number to a hundred in a way that it reads")
  func letters() throws {
    for language in Language.allCases {
      var spellings = Set<String>()
      for number in 0...100 {
        let letters = try #require(SpelledNumber.letters(Decimal10(number), in: language))
        #expect(spellings.insert(letters).inserted, "\(letters)")
        let read = SpelledNumber.leading(letters, in: language)
        #expect(read?.value == Decimal10(number) && read?.isInLetters == true, "\(letters)")
      }
    }
    #expect(
      [21, 33, 45, 52, 66, 74, 89, 97].map { SpelledNumber.letters(Decimal10($0), in: .danish) } == [
        "enogtyve", "treogtredive", "femogfyrre", "tooghalvtreds", "seksogtres", "fireoghalvfjerds", "niogfirs",
        "syvoghalvfems",
      ])
  }

  @Test("leaves a value of nothing to another check")
  func unknown() { expectFaults(check, in: SmallReport.chapter("De [fem](value:nej) var med.\n")) }
}
