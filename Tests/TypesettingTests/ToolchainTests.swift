import Model
import Testing

@testable import Typesetting

@Suite struct ToolchainTests {
  @Test("finds what is installed, with its version") func finds() throws {
    let fonts = FontRequest(
      directory: "/usr/share/fonts/opentype/inter", faces: [.init(name: "a", file: "Inter-Regular.otf")],
      encodingFolder: "/")
    let toolchain = Toolchain.probe(fonts: fonts)
    let items = Dictionary(toolchain.items.map { ($0.name, $0) }) { first, _ in first }
    #expect(items["pdflatex"]?.version?.contains("TeX Live") == true)
    #expect(items["otftotfm"]?.isFound == true)
    #expect(items["danish.ldf"]?.path?.hasSuffix("/danish.ldf") == true)
    #expect(items["loadhyph-da.tex"]?.isFound == true)
    #expect(items["Inter-Regular.otf"]?.package == "fonts-inter")
    #expect(toolchain.diagnostics == [])
  }

  @Test("says what is missing and which package brings it") func missing() throws {
    let bench = try Bench()
    var machine = bench.machine
    machine.environment["PATH"] = bench.scratch.path
    let diagnostics = Toolchain.probe(machine: machine).diagnostics
    #expect(diagnostics.first?.message == "`pdflatex` is not installed; it is needed for setting the report")
    #expect(diagnostics.first?.remedy == "install it: apt-get install texlive-latex-base")
    #expect(Set(diagnostics.map(\.code)) == ["missing-program", "missing-tex-file"])
  }
}
