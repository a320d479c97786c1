import Foundation
import Glibc
import Model
import Platform
import Testing

@testable import Typesetting

/// Small documents, set by the real pdfTeX.
@Suite struct TypesetterTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  @Test("sets a report and leaves nothing else behind") func sets() throws {
    let result = bench.run(bench.job("Hej."))
    #expect(result.outcome == .finished)
    #expect(result.diagnostics == [])
    #expect(result.pageCount == 1)
    #expect(result.passes.map(\.reason) == ["first pass"])
    #expect(result.pdf == "\(bench.scratch.path)/out/report.pdf")
    #expect(bench.scratch.text("out/report.pdf")?.hasPrefix("%PDF-1.") == true)
    #expect(Files.names(in: "\(bench.scratch.path)/out") == ["report.pdf"])
    #expect(bench.leftovers.isEmpty)
  }

  @Test("gives the same bytes for the same input, in any folder and at any time") func sameBytes() throws {
    let body = "Side \\pageref{x}.\\newpage\\label{x}Hej."
    #expect(bench.run(bench.job(body, output: "a.pdf")).outcome == .finished)
    sleep(1)
    #expect(bench.run(bench.job(body, output: "b.pdf")).outcome == .finished)
    #expect(try Files.read("\(bench.scratch.path)/a.pdf") == Files.read("\(bench.scratch.path)/b.pdf"))
  }

  @Test("runs TeX again, and says why") func passes() {
    let result = bench.run(bench.job("Side \\pageref{x}.\\newpage\\label{x}Hej."))
    #expect(result.passes.map(\.reason) == ["first pass", "again because the page numbers are known now"])
    #expect(result.diagnostics == [])
  }

  @Test("gives up when the pages never settle, and says so") func unsettled() {
    // Each pass writes what no pass before it has written.
    let body = #"""
      \makeatletter\newcount\turn \turn=0\csname last@turn\endcsname\relax \advance\turn 1
      \immediate\write\@auxout{\gdef\string\last@turn{\the\turn}}Hej.
      """#
    let result = bench.run(bench.job(body))
    #expect(result.outcome == .finished)
    #expect(result.passes.count == 4)
    #expect(result.passes.last?.reason == "again because `report.aux` changed")
    #expect(result.codes == ["unsettled-pages"])
  }

  @Test("shows an error at the author's place, and keeps the last good PDF") func error() throws {
    try bench.scratch.write("out/report.pdf", "the last good one")
    let result = bench.run(bench.job("Hej.\n\nDrift_og anlæg."))
    #expect(result.outcome == .failed)
    #expect(result.codes == ["unescaped-sign"])
    #expect(result.diagnostics.first?.location == SourceLocation(file: "chapters/a.md", line: 5))
    #expect(result.pdf == nil)
    #expect(bench.scratch.text("out/report.pdf") == "the last good one")
    #expect(bench.leftovers.isEmpty)
  }

  @Test("shows every character that cannot be set, in one run") func characters() {
    let result = bench.run(bench.job("Hej 你 og\n\n好 med 你."))
    #expect(result.outcome == .failed)
    #expect(result.codes == ["unsupported-character", "unsupported-character", "unsupported-character"])
    #expect(result.diagnostics.map(\.location?.line) == [3, 5, 5])
    let missing = bench.run(bench.job("\\fontencoding{OT1}\\selectfont\\char 200\n\n\\char 201"))
    #expect(missing.codes == ["missing-character", "missing-character"])
    #expect(missing.diagnostics.map(\.location?.line) == [3, 5])
  }

  @Test(
    "refuses to start programs, and to read and write elsewhere",
    arguments: [
      #"\immediate\write18{touch MARK}"#, #"\input{|"touch MARK"}"#, #"\newread\r\openin\r="|touch MARK" "#,
      #"\immediate\openout3=MARK"#, #"\immediate\openout3=../mark"#,
    ])
  func untrusted(command: String) throws {
    let mark = "\(bench.scratch.path)/mark"
    _ = bench.run(bench.job(command.replacingOccurrences(of: "MARK", with: mark) + "x"))
    #expect(!Files.isFile(mark) && !Files.isFile("\(bench.scratch.path)/tmp/mark"))
  }

  @Test("refuses to read outside its folder", arguments: ["/etc/passwd", "../secret", "/SECRET"])
  func refusesToRead(path: String) throws {
    try bench.scratch.write("tmp/secret.tex", "\\message{TOLD}")
    let path = path.replacingOccurrences(of: "/SECRET", with: "\(bench.scratch.path)/tmp/secret")
    let result = bench.run(bench.job("\\input{\(path)}"))
    #expect(result.outcome == .failed)
    #expect(result.codes == ["missing-file"])
  }

  @Test("sees nothing of the user's environment") func environment() throws {
    try bench.scratch.write("home/texmf/tex/latex/evil.sty", "\\message{EVIL}")
    let result = bench.run(bench.job("\\makeatletter\\IfFileExists{evil.sty}{\\PackageError{plain}{EVIL}{}}{Hej.}"))
    #expect(result.outcome == .finished, "\(result.diagnostics)")
  }

  @Test("finds the theme in a folder with any name") func oddFolder() throws {
    let odd = try bench.scratch.folder("My: Themes, $HOME ~{a,b}/plain")
    try Files.copy("\(bench.scratch.path)/theme/plain.cls", to: "\(odd)/plain.cls")
    var job = bench.job("Hej.")
    job.themeFolder = odd
    #expect(bench.run(job).outcome == .finished)
  }

  @Test("says what an unusable folder of the theme lacks") func noTheme() {
    var job = bench.job("Hej.")
    job.themeFolder = "/nowhere"
    #expect(bench.run(job).codes == ["missing-theme"])
  }

  @Test("sets pictures under the names it was given") func pictures() throws {
    // One black point, as PNG.
    let png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
    let original = "\(bench.scratch.path)/Rådhus (1).png"
    try Files.write(Array(try #require(Data(base64Encoded: png))), to: original)
    var job = bench.job("\\includegraphics[width=1cm]{picture-1.png}")
    job.pictures = [Job.Picture(name: "picture-1.png", original: original)]
    #expect(bench.run(job).diagnostics == [])
    job.pictures[0].original += ".gone"
    #expect(bench.run(job).codes == ["missing-file"])
    try Files.write("no picture".utf8, to: original)
    job.pictures[0].original = original
    let result = bench.run(job)
    #expect(result.codes == ["damaged-picture"])
    #expect(result.diagnostics.first?.message.contains("`Rådhus (1).png`") == true)
    #expect(result.diagnostics.first?.location?.line == 3)
    job.pictures[0].name = "../picture.png"
    #expect(bench.run(job).codes == ["bad-picture-name"])
  }

  @Test("keeps TeX's files for those who want to look at them", arguments: ["Hej.", "\\nosuch"])
  func keeps(body: String) throws {
    var job = bench.job(body)
    job.keepTeX = "\(bench.scratch.path)/kept"
    _ = bench.run(job)
    #expect(Files.names(in: "\(bench.scratch.path)/kept") == ["report.aux", "report.log", "report.tex"])
  }

  @Test("lets the last step work on the PDF, and keep it back") func finishes() throws {
    var job = bench.job("Hej.")
    job.finish = { pdf in
      try? Files.write("%PDF-other".utf8, to: pdf)
      return [Diagnostic("noted", .warning, "a note")]
    }
    #expect(bench.run(job).codes == ["noted"])
    #expect(bench.scratch.text("out/report.pdf") == "%PDF-other")
    job.output = "\(bench.scratch.path)/kept-back.pdf"
    job.finish = { _ in [Diagnostic("not-good", .error, "not good")] }
    let result = bench.run(job)
    #expect(result.outcome == .failed)
    #expect(!Files.isFile("\(bench.scratch.path)/kept-back.pdf"))
  }

  @Test("says that a report has no pages") func noPages() {
    let result = bench.run(bench.job(""))
    #expect(result.outcome == .failed)
    #expect(result.codes == ["no-pages"])
  }

  @Test("is not prepared without TeX") func noTeX() {
    var machine = bench.machine
    machine.environment["PATH"] = bench.scratch.path
    let result = Typesetter(machine: machine).run(bench.job("Hej."))
    #expect(result.outcome == .unprepared)
    #expect(result.codes == ["missing-program"])
    #expect(result.diagnostics.first?.remedy == "install it: apt-get install texlive-latex-base")
  }

  @Test("says that it has no folder to work in") func noFolder() {
    var machine = bench.machine
    machine.environment["TMPDIR"] = "/proc/nowhere"
    let result = Typesetter(machine: machine).run(bench.job("Hej."))
    #expect(result.codes == ["no-working-folder"])
  }

  @Test("says that the disk it works on is full") func fullDisk() throws {
    let disk = "\(bench.scratch.path)/tmp"
    guard ChildProcess("/bin/mount", ["-t", "tmpfs", "-o", "size=40k", "tmpfs", disk]).run().succeeded else { return }
    defer { _ = ChildProcess("/bin/umount", ["-l", disk]).run() }
    let result = bench.run(bench.job(String(repeating: "Hej med dig. ", count: 3000)))
    #expect(result.outcome == .failed)
    #expect(result.codes == ["full-disk"], "\(result.diagnostics)")
  }
}
