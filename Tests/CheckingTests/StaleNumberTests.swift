import Harness
import Testing

@testable import Checking

/// A report with a sentence in which words stand for the value `x`.
enum ValueSentence {
  static func files(
    _ words: String, _ fact: String, language: String = "da", mark: String = "", asking: String = ""
  ) -> [String: String] {
    SmallReport.chapter(
      "Æ, \(mark)[\(words)](value:x\(asking)) topledere\n",
      [
        "facts.yaml": "facts: [{id: x, \(fact)}, {id: a, value: 497}, {id: b, value: 1000}, {id: c, value: 763.16}]\n",
        "report.yaml": SmallReport.reportYAML(adding: "language: \(language)"),
      ])
  }
}

@Suite struct StaleNumberTests {
  private let check = StaleNumber()

  @Test(
    "accepts the number in figures and in letters, with or without words after it",
    arguments: [
      ("24", "24"), ("fireogtyve", "24"), ("24 topledere", "24"), ("Fem", "5"), ("én", "1"), ("et", "1"), ("Ene", "1"),
      ("1.500", "1500"), ("1500", "1500"), ("1,5", "1.5"), ("1,50 pct.", "1.5"), ("halvanden", "1.5"), ("2030", "2030"),
      ("−3", "-3"), ("-3", "-3"), ("500.000 kr.", "500000"), ("*halvtreds*", "50"), ("hundrede", "100"), ("nul", "0"),
      ("12.345.678,9", "12345678.9"), ("[]", "1"), ("0,5", "0.5"), ("enoghalvfems", "91"), ("5-10 år", "5"),
      ("et hundrede", "100"), ("fem,\nseks", "5"), ("24-timers", "24"), ("sytten.", "17"), ("100 %", "100"),
      ("godt 600", "608"), ("14 ud af 24 interview", "14"),
    ])
  func accepts(_ words: String, _ value: String) {
    expectFaults(check, in: ValueSentence.files(words == "[]" ? "" : words, "value: \(value)"))
  }

  @Test(
    "finds another number, and gives the wording that is true",
    arguments: [
      ("fire", "value: 5", "write `fem` or `5`"), ("4", "value: 5", "write `5`"),
      ("tyve", "value: 1500", "write `1.500`"),
      ("1.500", "value: 15000", "write `15.000`"), ("knap fem", "value: 5", "write `5` or `fem`"),
      ("enogtredive", "value: 21", "write `enogtyve` or `21`"), ("femten", "value: 5", "write `fem` or `5`"),
      ("12", "value: 1", "write `1`"), ("1 500", "value: 1500", "write `1.500`"),
      ("knap 600", "value: 608", "write `godt 600` or `608`"), ("13 ud af 24", "value: 14", "write `14` or `fjorten`"),
      ("77 pct.", "{value: 76.3, unit: pct.}", "write `76 pct.`"),
      ("76,4 pct.", "{value: 76.3, unit: pct.}", "write `76,3 pct.`"),
      (
        "To tredjedele", "{value: 76.3, unit: pct.}",
        "write `godt tre fjerdedele`, `godt tre ud af fire` or `76,3 pct.`"
      ),
      ("knap halvdelen", "{value: 52, unit: pct.}", "write `godt halvdelen`, `godt hver anden` or `52 pct.`"),
      ("flertallet", "{value: 12, unit: pct.}", "write `et mindretal`, `hver ottende` or `12 pct.`"),
    ])
  func finds(_ words: String, _ fact: String, _ remedy: String) {
    let keys = fact.hasPrefix("{") ? String(fact.dropFirst().dropLast()) : fact
    let found = expectFaults(check, in: ValueSentence.files(words, keys, mark: "⟦stale-number⟧"))
    #expect(found.first?.remedy == remedy)
  }

  @Test(
    "says what the words are and what the value is",
    arguments: [
      ("fire", "value: 5", "`fire` does not say that fact `x` is 5"),
      ("knap halvdelen", "value: 52, unit: pct.", "`knap halvdelen` does not say that fact `x` is 52 pct."),
      ("halvdelen", "value: 52", "`halvdelen` is another kind of number than fact `x`, which is 52"),
      (
        "knap halvdelen", "value: a / b, unit: pct.",
        "`knap halvdelen` is not true of 50 %, as fact `x` is printed; it is 49,7 pct."
      ),
    ])
  func messages(_ words: String, _ fact: String, _ message: String) {
    let found = expectFaults(check, in: ValueSentence.files(words, fact, mark: "⟦stale-number⟧"))
    #expect(found.map { $0.message.replacing("\u{A0}", with: " ") } == [message])
    #expect(found.first?.length == "[](value:x)".count + words.count)
  }

  @Test("holds a share to the decimals that are written", arguments: ["76 pct.", "76,3 pct.", "76,32 %", "0,76", "76"])
  func decimals(_ words: String) {
    expectFaults(check, in: ValueSentence.files(words, "value: c / b, unit: pct."))
  }

  @Test(
    "reads the report's language",
    arguments: [
      ("1,500", "1500"), ("1.5", "1.5"), ("twenty-four", "24"), ("Twenty four people", "24"), ("a hundred", "100"),
    ])
  func english(_ words: String, _ value: String) {
    expectFaults(check, in: ValueSentence.files(words, "value: \(value)", language: "en"))
  }

  @Test("finds another number in English, too")
  func staleInEnglish() {
    let found = expectFaults(
      check, in: ValueSentence.files("a third", "value: 26, unit: pct.", language: "en", mark: "⟦stale-number⟧"))
    #expect(found.first?.remedy == "write `about a quarter`, `one in four` or `26 per cent`")
  }

  @Test("asks a survey for what the link asks for")
  func survey() {
    let files = SmallReport.chapter(
      "[608](value:politikere?as=n), [607](value:politikere.ansvar?as=n), [tre ud af fire](value:politikere.ansvar.ja) og ⟦stale-number⟧[halvdelen](value:politikere.ansvar.ja)\n",
      Sample.survey)
    let found = expectFaults(check, in: files)
    #expect(found.map(\.message) == ["`halvdelen` does not say that `politikere.ansvar.ja` is 76 pct."])
  }

  @Test("leaves a value of nothing to another check")
  func unknown() { expectFaults(check, in: SmallReport.chapter("De [fem](value:nej) var med.\n")) }
}
