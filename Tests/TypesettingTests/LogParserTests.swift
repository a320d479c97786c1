import Foundation
import Model
import Platform
import Testing

@testable import Typesetting

/// Logs that pdfTeX wrote about documents with one fault each; `Logs/README.md` tells how.
@Suite struct LogParserTests {
  /// The report of a recorded log. Line 5 of the document comes from line 50 of the author's file, and so on.
  private func report(_ name: String) throws -> LogParser.Report {
    let folder = try #require(Bundle.module.url(forResource: "Logs", withExtension: nil)).path
    let source = String(decoding: try Files.read("\(folder)/\(name).tex"), as: Unicode.UTF8.self)
    let map = (3...30).map { (line: $0, location: SourceLocation(file: "a.md", line: $0 * 10)) }
    let job = Job(
      texSource: source, sourceMap: SourceMap(map),
      pictures: ["jpg", "png", "pdf"].map { Job.Picture(name: "damaged.\($0)", original: "/r/images/raadhus.\($0)") },
      themeFolder: "/theme", className: "coi", sourceDate: 0, output: nil)
    return LogParser(job: job).parse(try Files.read("\(folder)/\(name).log"))
  }

  @Test(
    "says each error at the author's place",
    arguments: [
      ("undefined-command", "unknown-command", 50, "`\\komando` is not among the commands of the theme `coi`"),
      ("missing-dollar", "unescaped-sign", 50, "`_`, `^` or another sign of formulas"),
      ("misplaced-amp", "unescaped-sign", 50, "`&`"),
      ("extra-brace", "unbalanced-braces", 50, "a brace has no partner"),
      ("runaway", "unclosed-argument", 50, "`\\finding` begins here"),
      ("runaway-end", "unclosed-argument", 50, "`\\finding` begins here"),
      ("missing-picture", "missing-file", 50, "`picture-1.jpg`, a picture, is not there"),
      ("damaged-picture", "damaged-picture", 50, "`raadhus.jpg` cannot be read"),
      ("damaged-png", "damaged-picture", 50, "`raadhus.png` cannot be read"),
      ("damaged-pdf", "damaged-picture", 50, "`raadhus.pdf` cannot be read"),
      ("dimension", "oversized-measure", 50, "a measure is larger than TeX can count"),
      ("capacity", "tex-capacity", 50, "more than TeX can hold at once (its main memory size is 5000000)"),
      ("recursion", "tex-capacity", 50, "something contains itself without end"),
      ("unicode", "unsupported-character", 50, "`你` (U+4F60) is not among the characters"),
      ("invalid-utf8", "invalid-utf8", 50, "a character is not written in UTF-8"),
      ("nested", "nested-too-deep", 50, "a list stands in a list too many times"),
      ("unknown-key", "unknown-theme-key", 50, "`titel` is not among the keys of `callout` in the theme `coi`"),
      ("unknown-choice", "unknown-theme-value", 50, "`type` has a value that the theme `coi` does not know"),
      ("unknown-environment", "unknown-command", 50, "`nosuch`, an environment, is not in the theme `coi`"),
      ("mismatch", "mismatched-environment", 70, "`callout`, begun at a.md:50:1, is ended as `itemize`"),
      ("missing-character", "missing-character", 60, "`È` is not in the font `cmr10`"),
      ("passwd", "missing-file", 50, "`/etc/passwd.tex` is not there"),
      ("write-outside", "refused-file", 50, "`../outside.txt` may not be used"),
    ])
  func errors(name: String, code: String, line: Int, message: String) throws {
    let diagnostics = try report(name).diagnostics
    try #require(diagnostics.count == 1, "\(diagnostics)")
    #expect(diagnostics[0].code == code)
    #expect(diagnostics[0].severity == .error)
    #expect(diagnostics[0].location == SourceLocation(file: "a.md", line: line))
    #expect(diagnostics[0].message.contains(message), "\(diagnostics[0].message)")
    #expect(diagnostics[0].remedy != nil)
  }

  @Test(
    "says without a place what no place of the author's can mend",
    arguments: [
      ("missing-package", "missing-tex-file", "`nosuchpackage.sty`, which the theme needs, is not installed"),
      ("missing-class", "missing-tex-file", "`nosuch.cls`"),
      ("theme-fault", "theme-fault", "`typo.cls`, line 5: `\\newcomand`"),
      ("missing-metrics", "missing-metrics", "`inter-regular-t1`, a font that the theme uses"),
      ("no-end", "tex-stopped", "TeX came to the end of the text before the end of the report"),
    ])
  func themeErrors(name: String, code: String, message: String) throws {
    let diagnostics = try report(name).diagnostics
    try #require(diagnostics.count == 1, "\(diagnostics)")
    #expect(diagnostics[0].code == code)
    #expect(diagnostics[0].location == nil)
    #expect(diagnostics[0].message.contains(message), "\(diagnostics[0].message)")
  }

  @Test("warns of what a reader would notice") func warnings() throws {
    let report = try report("warnings")
    #expect(report.pageCount == 3)
    #expect(report.diagnostics.allSatisfy { $0.severity == .warning })
    let said = report.diagnostics.map {
      "\($0.location.map(String.init(describing:)) ?? "-") \($0.code): \($0.message)"
    }
    #expect(
      said == [
        "- overfull-page: content is 106.1 mm too high for the page on page 2",
        "a.md:50:1 undefined-reference: `section:nosuch` is referred to, and nothing in the report has that name",
        "a.md:50:1 undefined-reference: `section:two` is referred to, and nothing in the report has that name",
        "a.md:100:1 missing-font-shape: `T1/cmr/bx/scit` is not among the theme's fonts; `T1/cmr/bx/n` is used instead",
        "a.md:120:1 overfull-line: line runs 1.6 mm past the edge, near `…medlemskabsforhandlingsresultater Ar-be-`",
        "a.md:160:1 overfull-line: line runs 146.4 mm past the edge",
        "a.md:180:1 overfull-line: line runs 54.5 mm past the edge",
      ])
  }

  @Test("warns of a link to nothing") func links() throws {
    let diagnostics = try report("links").diagnostics
    #expect(diagnostics.map(\.code) == ["undefined-reference"])
    #expect(diagnostics.first?.location?.line == 40)
  }

  @Test("counts no pages where there are none") func noPages() throws {
    #expect(try report("no-pages").pageCount == 0)
  }

  @Test("passes over signs of the font for nothing") func nullFont() {
    #expect(MissingCharacter("Missing character: There is no x in font nullfont!") == nil)
    #expect(MissingCharacter(#"Missing character: There is no x ("78) in font cmr10."#) != nil)
  }

  @Test("reads the last page from what TeX says on the way") func lastPage() {
    #expect(LogParser.lastPage(in: "(./report.tex [1] [2{x.map}] [13") == 13)
    #expect(LogParser.lastPage(in: "This is pdfTeX [") == nil)
  }
}
