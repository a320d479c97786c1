import Harness
import Model
import Reading
import Testing

@testable import Editing

@Suite struct EvidenceChainTests {
  private static let files = SmallReport.chapter(
    "![](recommendation:luft)\n\n![](finding:drift)\n\n![](quote:a)\n\n![](list:evidence)\n",
    [
      "recommendations/luft.md": "---\ntitle: Giv luft\nrests-on: [drift, skjult]\n---\n\nOrd.\n",
      "findings/drift.md":
        "---\ntitle: Driften vinder\nevidence: [quote:a, quote:b, fact:samtaler, cite:bog, quote:ingen]\n---\n\nOrd.\n",
      "findings/skjult.md": "---\ntitle: På ingen side\nevidence: [finding:drift]\n---\n\nOrd.\n",
      "quotes.yaml": """
      - {id: a, who: leder, source: bog, page: 12, rendering: verbatim, text: "Vi når det ikke, og vi når det aldrig, og sådan er det bare, når dagen er omme."}
      - {id: b, who: leder, rendering: paraphrase, text: Kort sagt}

      """,
      "people.yaml": "voices:\n  - {id: leder, attribution: Kommunal leder}\n",
      "facts.yaml": "facts:\n  - {id: samtaler, value: 24, unit: samtaler, source: bog, page: 7}\n",
      "sources.yaml": "- {id: bog, type: book, title: Bogen, year: 2020, authors: [COI]}\n",
    ])

  private func chain() throws -> EvidenceChain {
    let report = try #require(ReportReader.read(MemoryFolder(Self.files)).report)
    let index = ReportIndex(report)
    return Editor.evidence(report, index, ReadingOrder(report, index))
  }

  @Test("goes from a recommendation to its findings, and back")
  func claims() throws {
    let chain = try chain()
    #expect(chain.recommendations.map(\.name) == ["Anbefaling\u{A0}1"])
    #expect(chain.recommendations[0].grounds.map(\.address.target) == ["drift", "skjult"])
    #expect(chain.findings.map(\.address.target) == ["drift", "skjult"])
    #expect(chain.findings.map(\.isShown) == [true, false])
    #expect(chain.findings[0].supports.map(\.description) == ["recommendation:luft", "finding:skjult"])
  }

  @Test("says what each line of evidence is, who speaks and where it is from, and leaves out what names nothing")
  func grounds() throws {
    let grounds = try chain().findings[0].grounds
    #expect(
      grounds.map(\.words) == [
        "»Vi når det ikke, og vi når det aldrig\u{A0}…«", "Kort sagt", "24\u{A0}samtaler", "Bogen",
      ])
    #expect(grounds.map(\.attribution) == ["Kommunal leder", "Kommunal leder", nil, nil])
    #expect(
      grounds.map { $0.source?.citation } == [
        "COI\u{A0}2020, s.\u{A0}12", nil, "COI\u{A0}2020, s.\u{A0}7", "COI\u{A0}2020",
      ])
    #expect(grounds.map(\.isShown) == [true, false, true, true])
  }

  @Test("sets what pages show as two tables, the evidence in a group a finding")
  func tables() throws {
    let report = try #require(ReportReader.read(MemoryFolder(Self.files)).report)
    let index = ReportIndex(report)
    let resolved = Editor.edit(report, index, ReadingOrder(report, index))
    let evidence = resolved.chapters.flatMap(\.body).compactMap { block -> ResolvedEvidence? in
      if case .evidence(let evidence) = block.kind { evidence } else { nil }
    }
    let tables = try #require(evidence.first)
    let recommendations = try #require(tables.recommendations)
    #expect(recommendations.rows.map { $0.map(\.plainText) }.map { Array($0.prefix(2)) } == [["1\u{A0}Giv luft", "1"]])
    let findings = try #require(tables.findings)
    #expect(findings.groups.keys.sorted() == [0])
    #expect(
      findings.rows.map { $0[0].plainText } == [
        "Kommunal leder: »Vi når det ikke, og vi når det aldrig\u{A0}…«", "24\u{A0}samtaler", "Bogen",
      ])
    #expect(
      findings.rows.map { $0[1].plainText } == [
        "COI\u{A0}2020, s.\u{A0}12", "COI\u{A0}2020, s.\u{A0}7", "COI\u{A0}2020",
      ])
  }
}
