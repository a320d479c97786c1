import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

@Suite struct AccessibleTests {
  private func build(_ files: [String: String]) throws -> (pdf: String, folder: TemporaryFolder) {
    let folder = try TemporaryFolder(files)
    let result = Workshop.press.build(try DiskFolder(folder.path), output: folder.path + "/Output")
    return (try #require(result.pdf, "\(result.diagnostics)"), folder)
  }

  /// The structure as poppler reads it, from the first chapter on: types and words.
  private func structure(of pdf: String) -> String {
    let lines = Workshop.run("pdfinfo", ["-struct-text", pdf]).output.split(separator: "\n").map {
      $0.replacing(#/ \((?:block|inline)\)| <e\d+>|:$/#, with: "")
    }
    let parts = lines.indices.filter { lines[$0] == "  Part" }
    guard parts.count > 4 else { return lines.joined(separator: "\n") }
    return lines[parts[3]..<parts[4]].filter {
      !$0.hasSuffix("\"\"") && !$0.contains(" Object ") && !$0.contains("   /")
    }
    .map { String($0.dropFirst(2)) }.joined(separator: "\n")
  }

  @Test("the structure is read in the order of the source, with each thing as what it is")
  func readingOrder() throws {
    let (pdf, folder) = try build(
      SmallReport.chapter(
        """
        Først [siden](https://coi.dk) og så[^a] mere.

        ## Et afsnit

        - Kaffe
        - Te

        | Drik | Pris |
        |---|---|
        | Kaffe | 3 |

        > [!FACT] Om te
        > Te er en drik.

        [^a]: En note.
        """))
    defer { withExtendedLifetime(folder) {} }
    expectEqual(
      structure(of: pdf),
      """
      Part
        H1
          Span
            "1 "
          Span
            "Indledning"
        P
          "Først "
          Link
            "siden"
          Span
            " og så"
          Reference
            Link
              "1"
          Note
            Lbl
              Link
                "1"
            P
              "En note."
          Span
            " mere."
        Sect
          H2
            Span
              "1.1 "
            Span
              "Et afsnit"
          L
            LI
              Lbl
                "• "
              LBody
                P
                  "Kaffe"
            LI
              Lbl
                "• "
              LBody
                P
                  "Te"
          Table
            TR
              TH
                "Drik"
              TH
                "Pris"
            TR
              TD
                "Kaffe"
              TD
                "3"
          Sect
            P
              "Fakta"
            P
              "Om te"
            P
              "Te er en drik."
      """)
  }

  @Test("every glyph, rule and picture is inside marked content or an artifact, exactly once")
  func everyGlyph() throws {
    let (pdf, folder) = try build(
      SmallReport.chapter(
        (1...40).map { "Afsnit \($0): " + String(repeating: "ord ", count: 90) }.joined(separator: "\n\n")))
    defer { withExtendedLifetime(folder) {} }
    let plain = folder.path + "/plain.pdf"
    _ = Workshop.run("qpdf", ["--qdf", "--object-streams=disable", pdf, plain])
    let pages = MarkedPages(try #require(folder.bytes(of: "plain.pdf")))
    #expect(pages.faults == [])
    #expect(pages.count > 8)
    #expect(pages.shown > 200)
  }

  @Test("the PDF says what it is: tagged, its language, PDF/A-2a and PDF/UA-1")
  func identification() throws {
    let (pdf, folder) = try build(SmallReport.files)
    defer { withExtendedLifetime(folder) {} }
    #expect(Workshop.run("pdfinfo", [pdf]).output.contains(/Tagged: +yes/))
    #expect(Workshop.run("qpdf", ["--check", pdf]).status == 0)
    let packet = Workshop.run("pdfinfo", ["-meta", pdf]).output
    #expect(packet.contains("<pdfuaid:part>1</pdfuaid:part>"))
    let catalog = Workshop.run("qpdf", ["--json", "--json-key=qpdf", pdf]).output
    #expect(catalog.contains("/GTS_PDFA1"))
  }

  @Test("people in two columns are painted on each page in the order in which they are read")
  func paintingOrder() throws {
    let people = (100...170).map {
      "  - {id: n\($0), name: Navn\($0), title: \($0 % 5 == 0 ? "en lang titel som fylder mere end en linje" : "leder"), consent: listed}\n"
    }
    let (pdf, folder) = try build(
      SmallReport.chapter("![](list:people)\n", ["people.yaml": "people:\n" + people.joined()]))
    defer { withExtendedLifetime(folder) {} }
    let pages = Workshop.run("pdftotext", ["-raw", pdf, "-"]).output.split(separator: "\u{C}").map { page in
      page.matches(of: #/Navn\d+/#).map { String($0.output) }
    }.filter { !$0.isEmpty }
    #expect(pages.count > 1)
    for page in pages { #expect(page == page.sorted()) }
    #expect(Set(pages.joined()).count == 71)
  }

  @Test(
    "words that are divided at the end of a line are copied whole, and keep hyphens of their own",
    arguments: ["coi", "neutral"])
  func dividedWords(theme: String) throws {
    let words = [
      "kommunalbestyrelsesmedlemmerne", "sundhedsforvaltningernes", "it-udviklingsafdelingerne", "Covid-Tiden",
    ]
    let cell = (0..<24).map { words[$0 % 4] }.joined(separator: " ")
    let files = SmallReport.chapter("| \(cell) | \(cell) | \(cell) |\n|---|---|---|\n| a | b | c |\n")
    let folder = try TemporaryFolder(files)
    let press = Press(templates: Workshop.templates, theme: theme)
    let result = press.build(try DiskFolder(folder.path), output: folder.path + "/Output")
    let text = Workshop.run("pdftotext", ["-raw", try #require(result.pdf, "\(result.diagnostics)"), "-"]).output
    #expect(text.contains("\u{AD}\n"))
    let whole = text.replacing("\u{AD}\n", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("- ", with: "-")
    for word in words { #expect(whole.split(separator: " ").count { $0 == word } == 18, "\(word)") }
    #expect(whole.contains("\(cell) \(cell) \(cell)"))
  }
}
