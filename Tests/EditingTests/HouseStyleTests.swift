import Harness
import Model
import Testing

@testable import Editing

@Suite struct HouseStyleTests {
  private let danish = HouseStyle(terms: .of(.danish), marks: .guillemets)
  private let english = HouseStyle(terms: .of(.english), marks: .curly)

  @Test(
    "turns typewriter signs into printer's signs",
    arguments: [
      ("\"ja\" og \"nej\"", "»ja« og »nej«"), ("COI's", "COI’s"), ("a - b", "a~– b"), ("2018-2019", "2018-2019"),
      ("-a", "-a"), ("a -", "a -"), ("på- og", "på- og"), ("\"", "»"), ("»ja«", "»ja«"), ("10 - 12", "10~– 12"),
    ])
  func polishing(_ text: String, _ polished: String) {
    #expect(tied(danish.polished(text)) == polished)
  }

  @Test("changes nothing in what it has polished")
  func idempotent() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let text = random.text(of: Array("ab æ \"'-5.%"), upTo: 30)
      let once = danish.polished(text)
      #expect(danish.polished(once) == once, "\(text)")
    }
  }

  @Test("marks a quotation in a quotation with the inner marks")
  func inner() {
    #expect(danish.quoted("han sagde \"ja\"") == "»han sagde ›ja‹«")
    #expect(english.quoted("he said \"yes\"") == "“he said ‘yes’”")
  }

  @Test("pairs quotation marks over emphasis and line ends, and ends lines with a dash")
  func pieces() throws {
    let pipeline = try #require(Pipeline(SmallReport.chapter("Han \"sagde *det\" og* -\ngik \"\nhjem\".\n")))
    #expect(pipeline.words.map(tied) == ["Han »sagde det« og~– gik » hjem«."])
  }

  @Test(
    "writes dates as they are said",
    arguments: [
      ("2020-04-30", "30.~april~2020", "30~April~2020"), ("2020-04", "April~2020", "April~2020"),
      ("2020", "2020", "2020"),
    ])
  func dates(_ iso: String, _ inDanish: String, _ inEnglish: String) throws {
    let date = try #require(ReportDate(iso: iso))
    #expect(tied(danish.date(date)) == inDanish)
    #expect(tied(english.date(date)) == inEnglish)
  }

  @Test(
    "writes numbers with the language's signs",
    arguments: [
      (0, 0, "0", "0"), (1000, 0, "1.000", "1,000"), (999, 0, "999", "999"), (-1234567, 0, "−1.234.567", "−1,234,567"),
      (15, 1, "1,5", "1.5"), (5, 2, "0,05", "0.05"), (100_000_050, 2, "1.000.000,50", "1,000,000.50"),
    ])
  func numbers(_ units: Int, _ decimals: Int, _ inDanish: String, _ inEnglish: String) {
    #expect(danish.figures(Decimal10(units, decimals: decimals)) == inDanish)
    #expect(english.figures(Decimal10(units, decimals: decimals)) == inEnglish)
  }

  @Test("writes whole numbers to ten in words")
  func words() {
    #expect(danish.inProse(Decimal10(0)) == "nul")
    #expect(danish.inProse(Decimal10(10)) == "ti")
    #expect(danish.inProse(Decimal10(11)) == "11")
    #expect(danish.inProse(Decimal10(-1)) == "−1")
    #expect(danish.inProse(Decimal10(50, decimals: 1)) == "5,0")
  }

  @Test("sorts as Danish does")
  func collation() {
    let sorted = [
      "Abel", "Café", "caféer", "de Vries", "Müller", "Myre", "Zebra", "Ærø", "Ødis", "Aabenraa", "Ålborg",
      "A\u{30A}rø",
    ]
    #expect(sorted.shuffled().sorted(by: Collation.precedes) == sorted)
  }

  @Test("puts every pair of words in one order only")
  func collationLaws() {
    var random = SeededGenerator(seed: 6)
    let words = (0..<60).map { _ in random.text(of: Array("aåzøÆ é-1"), upTo: 4) }
    for a in words {
      for b in words {
        #expect(!(Collation.precedes(a, b) && Collation.precedes(b, a)))
        for c in words.prefix(12) where Collation.precedes(a, b) && Collation.precedes(b, c) {
          #expect(Collation.precedes(a, c), "\(a) \(b) \(c)")
        }
      }
    }
  }
}
