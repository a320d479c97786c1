import Harness
import Model
import Testing

@testable import Reading

@Suite struct MarkdownInlineTests {
  @Test("reads each kind of inline and its place")
  func kinds() throws {
    let inlines = try line("Æ *b* **c** `d` [e](figure:f) [g](https://h.dk) <https://i.dk> j  \nk[^1]\n\n[^1]: Note.")
    #expect(
      inlines.map(\.kind) == [
        .text("Æ "), .emphasis([at(4, .text("b"))]), .text(" "), .strong([at(9, .text("c"))]), .text(" "), .code("d"),
        .text(" "), .reference(Address(.figure, "f"), words: [at(18, .text("e"))]), .text(" "),
        .webLink(url: "https://h.dk", words: [at(32, .text("g"))]), .text(" "),
        .webLink(url: "https://i.dk", words: [at(50, .text("https://i.dk"))]), .text(" j"), .lineBreak, .text("k"),
        .footnote([
          Block(
            .paragraph([Inline(.text("Note."), at: Place(file: "x.md", line: 4, column: 7))]),
            at: Place(file: "x.md", line: 4, column: 7))
        ]),
      ])
    #expect(inlines[1].location.column == 3)
    #expect(inlines.last?.location == Place(file: "x.md", line: 2, column: 2))
  }

  @Test("reads every address", arguments: Address.Scheme.allCases.filter(\.canBePointedAt))
  func addresses(_ scheme: Address.Scheme) throws {
    #expect(try line("[](\(scheme.rawValue):æble-1)").map(\.kind) == [.reference(Address(scheme, "æble-1"), words: [])])
  }

  @Test("reads an address's options")
  func options() throws {
    #expect(
      try line("[](cite:a?page=12-14) [](value:b?as=words)").map(\.kind) == [
        .reference(Address(.cite, "a", options: ["page": "12-14"]), words: []), .text(" "),
        .reference(Address(.value, "b", options: ["as": "words"]), words: []),
      ])
    #expect(prose("![](quote:a?as=pull)").map(\.kind) == [.placement(Address(.quote, "a", options: ["as": "pull"]))])
  }

  @Test(
    "reads a value's address with its sums, groups and format",
    arguments: ["a", "s.q.ja+måske@v=a+b,w=c", "s@v=a", "s.q@flertal=helt-uenig+delvist-uenig"])
  func values(_ target: String) throws {
    for format in ValueFormat.names {
      #expect(
        try line("[](value:\(target)?as=\(format))").map(\.kind)
          == [.reference(Address(.value, target, options: ["as": format]), words: [])])
    }
  }

  @Test("finds a picture whose name is written with per cent signs")
  func percent() {
    guard case .photo(let photo)? = prose("![Å](images/mit%20r%C3%A5dhus.jpg)").first?.kind else {
      Issue.record("no photo")
      return
    }
    #expect(photo.file.value == "images/mit rådhus.jpg")
  }

  @Test(
    "points at an address that is none",
    arguments: [
      "Æøå ⟦unknown-scheme⟧[a](figur:b)\n",
      "⟦unknown-scheme⟧[a](Figure:b)\n",
      "⟦unknown-scheme⟧[a](file:///etc/passwd)\n",
      "⟦unknown-scheme⟧[a](javascript:alert)\n",
      "⟦unknown-scheme⟧[a](#tid)\n",
      "⟦unknown-scheme⟧[a](www.coi.dk)\n",
      "⟦empty-address⟧[a]()\n",
      "⟦empty-address⟧[a](figure:)\n",
      "⟦empty-address⟧[a](figure:?as=pull)\n",
      "⟦unknown-option⟧[a](figure:b?as=pull)\n",
      "⟦unknown-option⟧[a](cite:b?=)\n",
      "⟦unknown-option⟧[a](cite:b?page=)\n",
      "⟦unknown-option⟧[a](cite:b?side=3)\n",
      "⟦unknown-option⟧[a](value:b?as=tal)\n",
      "⟦unknown-option⟧[a](value:b?as=percent(9))\n",
      "⟦unknown-option⟧[a](value:b?page=1)\n",
      "⟦malformed-value⟧[a](value:a.b.c.d)\n",
      "⟦malformed-value⟧[a](value:a..c)\n",
      "⟦malformed-value⟧[a](value:a.b.c@køn=)\n",
      "⟦malformed-value⟧[a](value:a.b.c+@køn=k)\n",
      "⟦unknown-option⟧![](quote:b?as=pul)\n",
      "⟦unknown-option⟧![a](images/b.jpg?bredde=1)\n",
      "⟦wrong-use-of-scheme⟧[a](list:people)\n",
      "⟦wrong-use-of-scheme⟧![](section:a)\n",
      "⟦wrong-use-of-scheme⟧![](value:a)\n",
    ])
  func faults(_ marked: String) {
    // A photo with a wrong option is still a photo whose file is not there.
    let also = marked.contains("images/") ? ["chapters/indledning.md:5:1: missing-file"] : []
    expectReading(SmallReport.chapter(marked), also: also)
  }

  @Test(
    "suggests the scheme, the option and the value that were meant",
    arguments: [
      ("[a](figur:b)", "did you mean `figure`?"), ("[a](htps://b.dk)", "did you mean `https`?"),
      ("[](value:b?as=procent)", "did you mean `percent`?"),
      ("[](value:b?as=tal)", "use one of \(ValueFormat.names.map { "`\($0)`" }.joined(separator: ", "))"),
      ("[a](cite:b?pages=3)", "did you mean `page`?"), ("![](quote:b?as=pul)", "did you mean `pull`?"),
      ("[a](www.coi.dk)", "write `https://www.coi.dk`"), ("[a](post@coi.dk)", "write `mailto:post@coi.dk`"),
      ("[a](#tid)", "write what kind of thing it is: `section:tid`"),
    ])
  func suggestions(_ text: String, _ remedy: String) {
    var diagnostics: [Diagnostic] = []
    _ = MarkdownReader.read(text, file: "x.md", into: &diagnostics)
    #expect(diagnostics.map(\.remedy) == [remedy])
    #expect(diagnostics.map(\.length) == [text.count])
  }

  @Test(
    "knows places through indented lines, quotations, lists, tables, notes and line ends",
    arguments: [
      "Én\n   ⟦unknown-scheme⟧[x](q:r) og\n\t⟦unknown-scheme⟧[x](q:r)\n",
      "> Én ⟦unknown-scheme⟧[x](q:r)\n>    ⟦unknown-scheme⟧[x](q:r)\ndoven ⟦unknown-scheme⟧[x](q:r)\n",
      "> > Én\n> ⟦unknown-scheme⟧[x](q:r)\n",
      "- én ⟦unknown-scheme⟧[x](q:r)\n  ⟦unknown-scheme⟧[x](q:r)\ndoven ⟦unknown-scheme⟧[x](q:r)\n  - å ⟦unknown-scheme⟧[x](q:r)\n",
      "12. én\n    to ⟦unknown-scheme⟧[x](q:r)\n",
      "| Æ | ⟦unknown-scheme⟧[x](q:r) |\n|---|---|\n| å\\|å | b\\|⟦unknown-scheme⟧[x](q:r) |\n",
      "Æ[^n]\n\n[^n]: Å ⟦unknown-scheme⟧[x](q:r)\n    å ⟦unknown-scheme⟧[x](q:r)\n\n    ⟦unknown-scheme⟧[x](q:r)\n",
      "## Æ ⟦unknown-scheme⟧[x](q:r)\n",
      "Æ\\\nø ⟦unknown-scheme⟧[x](q:r)\nå ⟦unknown-scheme⟧[x](q:r)\n",
      "Æ  \nø ⟦unknown-scheme⟧[x](q:r)\nå ⟦unknown-scheme⟧[x](q:r)\n",
      "`æ\nø` ⟦unknown-scheme⟧[x](q:r)\nå ⟦unknown-scheme⟧[x](q:r)\n",
      "Æ <!-- a\nb --> ⟦unknown-scheme⟧[x](q:r)\nå ⟦unknown-scheme⟧[x](q:r)\n",
      "[a]: https://a.dk\n[b]: https://b.dk\nÆ ⟦unknown-scheme⟧[x](q:r)\nå ⟦unknown-scheme⟧[x](q:r)\n",
      "[æ](https://a.dk\n\"t\nt\") ⟦unknown-scheme⟧[x](q:r)\nå ⟦unknown-scheme⟧[x](q:r)\n",
      "&aelig; \\* é ⟦unknown-scheme⟧[x](q:r)\n",
      "*æ **ø ⟦unknown-scheme⟧[x](q:r)***\n",
      "Æ \u{1F600}e\u{301} ⟦unknown-scheme⟧[x](q:r)\n",
      "Æ\r\nø ⟦unknown-scheme⟧[x](q:r)\r\n\r\n⟦unknown-scheme⟧[x](q:r)\r\n",
      "Æ\rø ⟦unknown-scheme⟧[x](q:r)\r\r⟦unknown-scheme⟧[x](q:r)\r",
    ])
  func places(_ marked: String) {
    if marked.contains("\r"), !marked.contains("\n") {
      // The harness counts line feeds; a carriage return alone ends a line all the same.
      let marks = MarkedFiles(["x.md": marked.replacing("\r", with: "\n")])
      var diagnostics: [Diagnostic] = []
      let text = try? SourceText.decode(Array(marks.files["x.md"]!.replacing("\n", with: "\r").utf8), file: "x.md")
        .get()
      _ = MarkdownReader.read(text?.text ?? "", file: "x.md", into: &diagnostics)
      expectDiagnostics(diagnostics, marks: marks.expected)
    } else {
      expectReading(SmallReport.chapter(marked))
    }
  }

  @Test("knows the place of a link in any prose")
  func randomPlaces() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "ord ", "æøå ", "*kursiv* ", "**fed** ", "`kode` ", "&amp; ", "\\* ", "[e](figure:f) ", "<https://a.dk> ", "é ",
      "⟦unknown-scheme⟧[x](q:r) ", "⟦unknown-scheme⟧[x](q:r) ", "\n", "  \n", "\\\n", "<!-- n --> ", "»citat« ",
    ]
    for _ in 0..<250 {
      let prefix = ["", "> ", "- ", "1. ", "> - ", "## "].randomElement(using: &random)!
      var text = prefix + "Begynd "
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        let piece = pieces.randomElement(using: &random)!
        text += piece.last == "\n" && prefix == "## " ? "" : piece
        if piece.last == "\n" {
          text += prefix.hasPrefix(">") && Bool.random(using: &random) ? "> " : ""
          text += String(repeating: " ", count: Int.random(in: 0...5, using: &random)) + "så "
        }
      }
      expectReading(SmallReport.chapter(text + "slut\n"))
    }
  }
}

private func line(_ text: String) throws -> [Inline] {
  guard case .paragraph(let inlines) = try #require(prose(text).first).kind else { return [] }
  return inlines
}

private func at(_ column: Int, _ kind: Inline.Kind) -> Inline {
  Inline(kind, at: Place(file: "x.md", line: 1, column: column))
}
