import Harness
import Model
import Testing

@testable import Editing

@Suite struct ReferenceTests {
  private static let targets = [
    "chapter:indledning", "section:tid", "section:ad", "figure:syntese", "table:svar", "finding:drift",
    "recommendation:luft", "case:soenderborg", "interview:glad", "quote:tid", "cite:bourgon", "cite:bourgon?page=12",
    "cite:bourgon?page=12-14", "value:fem", "value:mange", "value:halv", "value:fem?as=figures",
  ]

  @Test("writes the words in Danish where the brackets are empty")
  func danish() throws {
    #expect(
      try words("da") == [
        "kapitel~1", "afsnit~1.1", "afsnit~1.1.1", "figur~2", "tabel~1", "opmærksomhedspunkt~2", "anbefaling~1",
        "»Sønderborg ›gør‹ det«", "»En glad leder«", "citatet side~", "(Bourgon~2017)", "(Bourgon~2017, s.~12)",
        "(Bourgon~2017, s.~12–14)", "fem", "3.478", "−1,50", "5",
      ])
  }

  @Test("writes the words in English where the brackets are empty")
  func english() throws {
    #expect(
      try words("en") == [
        "chapter~1", "section~1.1", "section~1.1.1", "figure~2", "table~1", "finding~2", "recommendation~1",
        "“Sønderborg ‘gør’ det”", "“En glad leder”", "the quote on page~", "(Bourgon~2017)", "(Bourgon~2017, p.~12)",
        "(Bourgon~2017, pp.~12–14)", "five", "3,478", "−1.50", "5",
      ])
  }

  private func words(_ language: String) throws -> [String] {
    let prose = Self.targets.map { "- x [](\($0))\n" }.joined()
    let pipeline = try Everything.report(
      prose + "\n## Tid {#tid}\n\n### Ad {#ad}\n\n" + Everything.allPlaced,
      ["report.yaml": SmallReport.reportYAML(adding: "language: \(language)")])
    guard case .list(_, let items) = pipeline.resolved.chapters[0].body[0].kind else { return [] }
    return items.compactMap { item in
      guard case .paragraph(let words)? = item.first?.kind else { return nil }
      return tied(String(words.plainText.dropFirst(2)))
    }
  }

  @Test("links what some page shows, with the author's words or its own, and never dresses them otherwise")
  func kinds() throws {
    let pipeline = try Everything.report(
      "x [](figure:to) [*den* anden](figure:to) [](figure:syntese) [*tre* ud](value:fem) [a](finding:findes-ikke)\n\n![](figure:to)\n"
    )
    guard case .paragraph(let inlines) = pipeline.resolved.chapters[0].body[0].kind else { return }
    let kinds = inlines.map { inline -> String in
      switch inline.kind {
      case .text(let text): "text \(tied(text))"
      case .emphasis(let inner): "emphasis \(inner.plainText)"
      case .crossReference(let label, let words): "\(label.name) \(tied(words.plainText))"
      default: "?"
      }
    }
    #expect(
      kinds == [
        "text x ", "figure:to figur~1", "text  ", "figure:to den anden", "text  ", "text figur", "text  ",
        "emphasis tre", "text  ud", "text  ", "text a",
      ])
  }

  @Test("begins a sentence with a capital letter")
  func sentenceStart() throws {
    let pipeline = try Everything.report(
      "[](figure:to) viser. [](figure:to) viser, jf. [](figure:to)\n\n![](figure:to)\n")
    #expect(pipeline.words.map(tied) == ["Figur~1 viser. Figur~1 viser, jf. figur~1"])
  }

  @Test(
    "knows a sentence's end from an abbreviation's",
    arguments: [
      ("Det er sket (s. 14).", true), ("Det var i 2019.", true), ("De er alle tre.", true), ("Det er 76 pct.", true),
      ("Se nr.", false), ("Se fx.", false), ("Se bl.a.", false), ("Er det sandt?", true), ("Se (jf.", false),
    ])
  func sentenceEnds(before: String, isEnd: Bool) throws {
    let pipeline = try Everything.report("\(before) [](figure:to)\n\n![](figure:to)\n")
    #expect(pipeline.words.first?.hasSuffix(isEnd ? "Figur\u{A0}1" : "figur\u{A0}1") == true)
  }

  @Test("a value that ends with a stop ends a sentence with one stop")
  func oneStop() throws {
    let pipeline = try Everything.report(
      "Det er [76 pct.](value:andel). Og [](value:andel). Så … [](value:andel) nok.\n",
      ["facts.yaml": "facts: [{id: andel, value: 76, unit: pct.}]\n"])
    #expect(pipeline.words.map(tied) == ["Det er 76~pct. Og 76~pct. Så … 76~pct. nok."])
  }

  @Test("gives the title where chapters and sections have no number")
  func titles() throws {
    let pipeline = try Everything.report(
      "---\n",
      [
        SmallReport.chapterFile:
          "---\ntitle: Forord og \"tak\"\nkind: foreword\n---\n\nx [](chapter:indledning) [](section:tid)\n\n## Tid\n"
      ])
    #expect(pipeline.words.first == "x »Forord og ›tak‹« »Tid«")
  }

  @Test("shows an address on the web without what is for machines")
  func web() throws {
    let pipeline = try Everything.report("x [](mailto:a@b.dk) [](https://coi.dk) [COI](https://coi.dk)\n")
    #expect(pipeline.words == ["x a@b.dk https://coi.dk COI"])
  }
}
