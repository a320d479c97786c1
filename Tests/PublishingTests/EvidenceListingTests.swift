import Model
import Testing

@testable import Editing
@testable import Publishing

@Suite struct EvidenceListingTests {
  private let chain: EvidenceChain = {
    let finding = Address(.finding, "drift")
    let recommendation = Address(.recommendation, "luft")
    let quote = EvidenceChain.Ground(
      address: Address(.quote, "a"), words: "»Vi \"når\" det ikke«", attribution: "Leder",
      location: SourceLocation(file: "quotes.yaml", line: 3, column: 7), isShown: false,
      source: EvidenceChain.Source(id: "bog", citation: "COI 2020, s. 12", page: "12"))
    let ground = EvidenceChain.Ground(
      address: finding, words: "Driften vinder", location: SourceLocation(file: "findings/drift.md"), isShown: true)
    return EvidenceChain(
      recommendations: [
        EvidenceChain.Claim(
          address: recommendation, name: "Anbefaling 1", title: "Giv luft",
          location: SourceLocation(file: "recommendations/luft.md"), isShown: true, grounds: [ground], supports: [])
      ],
      findings: [
        EvidenceChain.Claim(
          address: finding, name: "Fund 1", title: "Driften vinder",
          location: SourceLocation(file: "findings/drift.md"),
          isShown: true, grounds: [quote], supports: [recommendation])
      ])
  }()

  @Test("goes from the recommendation to the line")
  func text() {
    #expect(
      EvidenceListing(chain).text(.text) == """
        Anbefaling 1: Giv luft  [recommendation:luft] recommendations/luft.md:1:1
          Fund 1: Driften vinder  [finding:drift] findings/drift.md:1:1
            quote:a  Leder: »Vi "når" det ikke« < bog, 12 < quotes.yaml:3:7, on no page
        """)
  }

  @Test("says where in its transcript a quote was said, with the time")
  func passages() {
    let passage = TranscriptPassage(
      file: "transcripts/anna.vtt", line: 12, lastLine: 14, seconds: 723.9, speaker: "Anna")
    let listing = EvidenceListing(chain, passages: ["a": passage])
    #expect(listing.text(.text).contains("< transcripts/anna.vtt:12-14 at 00:12:03 < quotes.yaml:3:7"))
    #expect(listing.text(.dot).contains(#""quote:a" -> "cite:bog" [label="12-14 at 00:12:03"];"#))
    let json = listing.text(.json)
    #expect(
      json.contains(#""line": 12"#) && json.contains(#""last-line": 14"#) && json.contains(#""time": "00:12:03""#))
    #expect(!json.contains("Anna"))
  }

  @Test("writes a graph that no words can break")
  func dot() {
    #expect(
      EvidenceListing(chain).text(.dot) == #"""
        digraph evidence {
          rankdir=LR;
          "recommendation:luft" [shape=house, label="Anbefaling 1\nGiv luft"];
          "finding:drift" [shape=box, label="Fund 1\nDriften vinder"];
          "quote:a" [shape=ellipse, label="Leder: »Vi \"når\" det ikke«"];
          "cite:bog" [shape=note, label="bog"];
          "recommendation:luft" -> "finding:drift";
          "finding:drift" -> "quote:a";
          "quote:a" -> "cite:bog" [label="12"];
        }
        """#)
  }

  @Test("writes what is known as JSON, and leaves out what is not")
  func json() {
    let json = EvidenceListing(chain).text(.json)
    #expect(json.contains(#""words": "»Vi \"når\" det ikke«""#))
    #expect(json.contains(#""page": "12""#))
    #expect(json.contains(#""shown": false"#))
    #expect(!json.contains("null"))
  }
}
