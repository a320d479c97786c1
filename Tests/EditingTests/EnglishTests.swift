import Harness
import Model
import Testing

@testable import Editing

/// What only English has.
@Suite struct EnglishTests {
  private let english = HouseStyle(terms: .of(.english), marks: .curly)

  @Test(
    "keeps together what belongs to a number",
    arguments: [
      ("71 per cent", "71~per cent"), ("on 8 November 2020", "on 8~November 2020"), ("150 million", "150~million"),
      ("in 2020 May came", "in 2020 May came"), ("(p. 53)", "(p.~53)"), ("pp. 53-54", "pp.~53-54"),
    ])
  func binding(_ text: String, _ bound: String) {
    #expect(tied(english.polished(text)) == bound)
  }

  @Test("writes months with a capital wherever they stand")
  func months() throws {
    let files = SmallReport.with([
      "report.yaml": SmallReport.reportYAML(adding: "language: en"),
      "sources.yaml": "- {id: a, type: web, title: T, year: 2020, url: \"https://b.dk\", accessed: 2020-04}\n",
    ])
    guard case .references(let entries)? = try #require(Pipeline(files)).resolved.chapters.last?.body.first?.kind
    else { _ = Issue.record("read as something else"); return }
    #expect(entries.map { tied($0.words.plainText) } == ["T (2020). b.dk (accessed April~2020)."])
  }

  @Test(
    "leaves the capital to words that English never writes without",
    arguments: [
      ("Don’t know", "don’t know"), ("I don’t know", "I don’t know"),
      ("Danish municipalities", "Danish municipalities"),
      ("I et udvalg", "i et udvalg"), ("KL", "KL"),
    ])
  func lowercasing(_ label: String, _ inSentence: String) {
    #expect(label.lowercasedFirst == inSentence)
  }

  @Test(
    "reads the phrases that good English has",
    arguments: [
      ("two in every three", Claim(.share(.outOf(2, 3)))),
      ("Not quite half of", Claim(.share(.parts(1, 2)), .justUnder)),
      ("well over a quarter", Claim(.share(.parts(1, 4)), .moreThan)),
      ("some 600", Claim(.number(Decimal10(600), .none, isInLetters: false), .about)),
    ])
  func phrases(_ words: String, _ claim: Claim) {
    #expect(Claim.read(words, in: .english) == claim)
  }

  @Test(
    "has curly quotation marks unless the report asks for others",
    arguments: [("", "“"), ("quotation-marks: guillemets", "»")])
  func marks(_ line: String, _ mark: String) throws {
    let yaml = SmallReport.reportYAML(adding: "language: en\n" + line)
    let pipeline = try #require(Pipeline(SmallReport.chapter("Say \"no\".\n", ["report.yaml": yaml])))
    #expect(pipeline.words.first?.contains(mark) == true)
  }
}
