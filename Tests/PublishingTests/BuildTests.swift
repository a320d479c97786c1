import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing
import Typesetting

@Suite struct BuildTests {
  private func build(_ files: [String: String], keepTeX: Bool = false) throws -> (BuildResult, TemporaryFolder) {
    let folder = try TemporaryFolder(files)
    let result = Workshop.press.build(
      try DiskFolder(folder.path), output: folder.path + "/Output", keepTeX: keepTeX)
    return (result, folder)
  }

  @Test("a small report becomes a PDF with its text")
  func small() throws {
    let (result, folder) = try build(SmallReport.chapter("Æbler, øl og åer koster 3 € – på ca. 5 m².\n"))
    defer { withExtendedLifetime(folder) {} }
    expectDiagnostics(result.diagnostics, marks: [])
    #expect(result.outcome == .finished)
    let pdf = try #require(result.pdf)
    #expect(Workshop.text(of: pdf).contains("Æbler, øl og åer koster 3 € – på ca. 5 m²."))
  }

  @Test("every sign of Danish public prose comes out of the PDF as it went in")
  func signs() throws {
    let prose = "Sign: § ½ € – — … ” » « ’ ² ³ CO₂ ° × − ≥ ≤ ± → • é ü Å Ø Æ ⅓ ≠ ≈"
    let (result, folder) = try build(SmallReport.chapter(prose + "\n"))
    defer { withExtendedLifetime(folder) {} }
    // Two pairs of quotation marks are more than a report should have.
    expectDiagnostics(result.diagnostics, marks: ["chapters/indledning.md:5:19: mixed-quotation-marks"])
    let text = Workshop.text(of: try #require(result.pdf))
    for sign in "§½€–—…”»«’°×−≥≤±→•éüÅØÆ≠≈" { #expect(text.contains(sign), "\(sign) is not in the PDF") }
    // A subscript or superscript figure may be extracted as the figure itself.
    #expect(text.contains("CO₂") || text.contains("CO2") || text.contains("CO 2"))
  }

  @Test("figures of one width, which tables are set in, come out of the PDF as figures")
  func tabularFigures() throws {
    let (result, folder) = try build(
      SmallReport.chapter("| Sektor | Interview |\n|---|---|\n| Staten | 1.357 |\n| Kommunerne | 24.680,9 |\n"))
    defer { withExtendedLifetime(folder) {} }
    let text = Workshop.text(of: try #require(result.pdf))
    #expect(text.contains("Staten 1.357") && text.contains("Kommunerne 24.680,9"))
  }

  @Test("text that looks like TeX is printed, not obeyed")
  func hostileText() throws {
    let hostile = #"\input{/etc/passwd} \write18{touch x} 50% $x$ {a ~ b ^^41 # & _ \end{document}"#
    let escaped = hostile.replacing("\\", with: "\\\\").replacing("_", with: "\\_").replacing("$", with: "\\$")
    let (result, folder) = try build(
      SmallReport.chapter(
        escaped + "\n\n![](quote:a)\n",
        [
          "quotes.yaml": "- {id: a, text: '\(hostile)', who: b, source: c}\n",
          "people.yaml": "voices: [{id: b, attribution: '\(hostile)'}]\n",
          "sources.yaml": "- {id: c, type: book, title: '\(hostile)'}\n",
        ]))
    defer { withExtendedLifetime(folder) {} }
    // What looks like TeX can look like a finding too.
    expectDiagnostics(
      result.diagnostics, marks: ["chapters/indledning.md:5:39: unbound-number", "quotes.yaml:1:8: repeated-quote"])
    let text = Workshop.text(of: try #require(result.pdf))
    #expect(text.contains(#"\input{/etc/passwd} \write18{touch x} 50% $x$ {a ~ b ^^41 # & _ \end{document}"#))
    #expect(!text.contains("root:"))
  }

  @Test("the same report gives the same bytes, wherever and whenever it is built")
  func reproducible() throws {
    let files = SmallReport.chapter(
      "## Et afsnit\n\nTekst med en [side](section:et-afsnit) og en note.[^1]\n\n[^1]: Her.\n")
    var outputs: [Data] = []
    for zone in ["UTC", "Asia/Tokyo"] {
      let folder = try TemporaryFolder()
      for (name, text) in files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
      let run = Workshop.run(
        Workshop.program, ["build", "rapport"], in: folder.path,
        environment: ["TZ": zone, "TRYKKLAR_TEMPLATES": Workshop.templates, "LC_ALL": zone == "UTC" ? "C" : "C.UTF-8"])
      #expect(run.status == 0, "\(run.errors)")
      outputs.append(try #require(folder.bytes(of: "Output/rapport/rapport.pdf")))
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test("a report with an error is not typeset, and the last good PDF stays")
  func lastGoodPDF() throws {
    let folder = try TemporaryFolder(SmallReport.chapter("Første udgave.\n"))
    let output = folder.path + "/Output"
    let first = Workshop.press.build(try DiskFolder(folder.path), output: output)
    let pdf = try #require(first.pdf)
    let before = FileManager.default.contents(atPath: pdf)
    try folder.write(Array("---\ntitle: Indledning\n---\n\nSe [](figure:ingen).\n".utf8), to: SmallReport.chapterFile)
    let second = Workshop.press.build(try DiskFolder(folder.path), output: output)
    #expect(second.outcome == .failed)
    #expect(second.diagnostics.map(\.code) == ["unknown-reference"])
    #expect(FileManager.default.contents(atPath: pdf) == before)
  }

  @Test("two builds of one report at once are both right")
  func atOnce() async throws {
    let folder = try TemporaryFolder(SmallReport.chapter("Den samme tekst.\n"))
    let path = folder.path
    let results = await withTaskGroup(of: BuildResult?.self) { group in
      for _ in 0..<2 {
        group.addTask { try? Workshop.press.build(DiskFolder(path), output: path + "/Output") }
      }
      return await group.reduce(into: [BuildResult?]()) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0?.outcome == .finished })
    let name = try DiskFolder(path).name
    #expect(Workshop.text(of: "\(path)/Output/\(name)/\(name).pdf").contains("Den samme tekst."))
  }

  @Test("--keep-tex keeps the manuscript, its log and what TeX wrote")
  func keepTeX() throws {
    let (result, folder) = try build(SmallReport.files, keepTeX: true)
    #expect(result.outcome == .finished)
    let name = try DiskFolder(folder.path).name
    #expect(folder.bytes(of: "Output/\(name)/tex/report.tex") != nil)
    #expect(folder.bytes(of: "Output/\(name)/tex/report.log") != nil)
  }

  @Test("a picture that TeX cannot read is reported where the author names it")
  func damagedPicture() throws {
    // A PNG's head and nothing after it.
    let head: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 8, 0, 0, 0, 8, 0, 8, 2,
      0, 0, 0, 1, 2, 3, 4,
    ]
    let folder = try TemporaryFolder(SmallReport.chapter("![Et rådhus](images/hus.png)\n"))
    try folder.write(head, to: "images/hus.png")
    let result = Workshop.press.build(try DiskFolder(folder.path), output: folder.path + "/Output")
    #expect(result.outcome == .failed)
    #expect(result.pdf == nil)
    let error = try #require(result.diagnostics.first { $0.severity == .error })
    #expect(error.location?.file == SmallReport.chapterFile)
    #expect(error.location?.line == SmallReport.frontMatterLines + 1)
  }

  @Test("a time limit ends a build with a diagnostic")
  func timeLimit() throws {
    let folder = try TemporaryFolder(
      SmallReport.chapter(String(repeating: "Et afsnit, der går igen og igen.\n\n", count: 20_000)))
    var limits = Job.Limits()
    limits.secondsPerPass = 0.3
    let result = Workshop.press.build(
      try DiskFolder(folder.path), output: folder.path + "/Output", limits: limits)
    #expect(result.outcome == .failed)
    #expect(result.diagnostics.contains { $0.severity == .error })
  }

  @Test("an output folder that is a file is refused in plain words")
  func outputIsFile() throws {
    let folder = try TemporaryFolder(SmallReport.files)
    try folder.write([1], to: "Output")
    let result = Workshop.press.build(try DiskFolder(folder.path), output: folder.path + "/Output")
    #expect(result.outcome == .failed)
    #expect(folder.bytes(of: "Output") == Data([1]))
  }
}
