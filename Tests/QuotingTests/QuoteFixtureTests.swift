import Harness
import Model
import Testing

@testable import Quoting

@Suite struct QuoteFixtureTests {
  @Test("each of sixty quotes is found to be what it is")
  func everyQuote() throws {
    let fixture = try QuotedFixture()
    #expect(fixture.report.quotes.count == 60)
    #expect(fixture.report.transcripts.count == 12)
    for quote in fixture.report.quotes {
      let verdict = try fixture.verdict(quote.id.value)
      #expect(quote.id.value.hasPrefix(verdict.expectation + "-"), "\(quote.id.value): \(verdict)")
    }
  }

  @Test("a misquotation tells the words, the words that were said, and the line")
  func words() throws {
    let fixture = try QuotedFixture()
    #expect(
      try fixture.verdict("replaced-not-for-never")
        == .departs(
          Departure(
            file: "transcripts/anna.txt", line: 8,
            kind: .differs(
              [.replaced(quoted: "ikke", said: "aldrig")], said: "Det havde vi aldrig gjort før, og det var ret pinligt"
            ))))
    #expect(
      try fixture.verdict("replaced-two-faults")
        == .departs(
          Departure(
            file: "transcripts/kira.txt", line: 14,
            kind: .differs(
              [
                .replaced(quoted: "november", said: "oktober"), .replaced(quoted: "ingen", said: "ingenting"),
              ], said: "Vi stoppede alle møder i oktober. Ikke et eneste blev holdt, og der skete (næsten) ingenting")))
    )
    #expect(
      try fixture.verdict("left-out-word")
        == .departs(
          Departure(
            file: "transcripts/anna.txt", line: 14,
            kind: .differs([.leftOut("er vi")], said: "Nogle gange er vi otte, nogle gange er vi to"))))
  }

  @Test("a true quote is told its lines, its time and its speaker")
  func passages() throws {
    let passages = try QuotedFixture().verdicts.passages
    #expect(
      passages["true-whole-sentence"]
        == TranscriptPassage(file: "transcripts/anna.txt", line: 4, lastLine: 4, speaker: "Anna Holm"))
    #expect(
      passages["true-cues"]
        == TranscriptPassage(file: "transcripts/carla.vtt", line: 20, lastLine: 26, seconds: 12, speaker: "Carla"))
    #expect(
      passages["true-srt"]
        == TranscriptPassage(file: "transcripts/dines.srt", line: 17, lastLine: 23, seconds: 12.1, speaker: "Dines"))
    #expect(
      passages["true-name-lines"]
        == TranscriptPassage(file: "transcripts/jonas.txt", line: 11, lastLine: 12, seconds: 24, speaker: "Mette Dam"))
    #expect(passages["true-nested-marks"]?.seconds == 71)
    #expect(passages["replaced-tense"] == nil)
  }

  @Test("an omission is told the negation that it removes, and the lines that it joins")
  func omissions() throws {
    let fixture = try QuotedFixture()
    guard case .attested(let negated) = try fixture.verdict("dropped-negation-uden"),
      case .attested(let joined) = try fixture.verdict("joined-speakers-question")
    else { return #expect(Bool(false), "both are there") }
    #expect(negated.droppedNegations == [Attestation.DroppedNegation(word: "uden", line: 4)])
    #expect(joined.joinedLines == [5, 6])
  }
}
