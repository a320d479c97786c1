import Harness
import Model
import Testing

@testable import Quoting

/// Single rules of matching, on transcripts of a line or two.
@Suite struct MatchingTests {
  private func verdict(_ quote: String, _ lines: (String?, String)...) -> QuoteVerdict {
    let utterances = lines.enumerated().map { index, line in
      Transcript.Utterance(speaker: line.0, line: index + 1, text: line.1)
    }
    var table = WordTable()
    let spoken = SpokenWords(Transcript(file: "t", utterances: utterances), &table)
    let pattern = QuotePattern(quote, &table)
    return PassageFinder(spoken: spoken, table: table).verdict(pattern)
  }

  @Test(
    "what is typographic counts for nothing",
    arguments: [
      ("Vi sagde »nej« – og gik", "Vi sagde \"nej\" - og gik."), ("hva' så", "hva’ så"), ("nord-syd", "nord–syd"),
      ("inno\u{AD}vation", "innovation"), ("Vi  er\nher", "Vi er her"), ("100 %", "100%"), ("2020–2022", "2020-2022"),
      ("café", "cafe\u{301}"), ("A\u{30A}rhus", "Århus"),
    ])
  func typography(quote: String, said: String) {
    #expect(verdict(quote, (nil, said)).expectation == "true")
  }

  @Test(
    "letters, figures and signs that mean something count",
    arguments: [
      ("Der er 3,5 af dem", "Der er 35 af dem"), ("Der er 3.5 af dem", "Der er 3,5 af dem"),
      ("vi fik 5 %", "vi fik 5 €"),
      ("vi så det", "vi sa det"), ("så kom it ind", "så kom IT ind"), ("han er foer", "han er før"),
    ])
  func letters(quote: String, said: String) {
    #expect(verdict(quote, (nil, said)).expectation == "replaced")
  }

  @Test("a capital may change first, after an omission and after a bracket, and nowhere else")
  func capitals() {
    #expect(verdict("Vi gik […] Det sner", (nil, "så vi gik ud og så at det sner")).expectation == "true")
    #expect(verdict("[Da] Vi gik", (nil, "så vi gik ud")).expectation == "true")
    #expect(verdict("så Vi gik", (nil, "så vi gik ud")).expectation == "replaced")
  }

  @Test("a bracket stands for up to ten words of one speaker's")
  func brackets() {
    #expect(verdict("a [x] b", (nil, "a 1 2 3 4 5 6 7 8 9 10 b")).expectation == "true")
    #expect(verdict("a b [x] c d", (nil, "a b 1 2 3 4 5 6 7 8 9 10 11 c d")).expectation == "long-insertion")
    #expect(verdict("a [x] b", (nil, "a b")).expectation == "true")
    #expect(verdict("a c [x] b d", ("A", "a c"), ("B", "b d")).expectation != "true")
  }

  @Test("an omission may reach over anything, forwards")
  func omissions() {
    let long = (0..<5_000).map(String.init).joined(separator: " ")
    #expect(verdict("a […] b", (nil, "a " + long + " b")).expectation == "true")
    #expect(verdict("b […] a", (nil, "a " + long + " b")).expectation == "out-of-order")
  }

  @Test("the passage is the tightest, and one speaker's before two speakers'")
  func tightest() {
    #expect(verdict("a […] b", ("A", "a"), ("B", "b"), ("A", "c b")).expectation == "true")
    guard case .attested(let found) = verdict("a […] b", ("A", "a x"), ("A", "a y"), ("A", "b")) else {
      return #expect(Bool(false), "it is there")
    }
    #expect((found.passage.line, found.passage.lastLine) == (2, 3))
  }

  @Test("a negation counts in the quoted sentence, and not as a tag")
  func negations() {
    #expect(verdict("Vi har […] tid", (nil, "Vi har slet ikke tid")).expectation == "dropped-negation")
    #expect(verdict("Vi går. […] Så kom de", (nil, "Vi går. Det ved jeg ikke. Så kom de")).expectation == "true")
    #expect(verdict("Vi går […] så kom de", (nil, "Vi går, ikke? så kom de")).expectation == "true")
    #expect(verdict("Vi har [næppe] tid", (nil, "Vi har ikke tid")).expectation == "true")
    #expect(verdict("Vi har tid", (nil, "Vi har (ikke) tid")).expectation == "dropped-negation")
  }

  @Test(
    "hostile quotes and transcripts come to an end",
    arguments: [
      String(repeating: "det [x] ", count: 150), String(repeating: "[", count: 2_000),
      String(repeating: "det [x] ", count: 500),
      String(repeating: "det […] ", count: 300), "]…)[(", "", "…", String(repeating: "det ", count: 700) + "nej",
    ])
  func hostile(quote: String) {
    let said = String(repeating: "det ", count: 400)
    let isSound = quote.count == 150 * 8
    #expect((verdict(quote, (nil, said)).expectation == "true") == isSound)
    #expect(verdict(quote).expectation != "true")
  }
}
