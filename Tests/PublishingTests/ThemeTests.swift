import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing
import Typesetting

@Suite struct ThemeTests {
  private func build(_ report: String, theme: String? = nil, beside: [String: String] = [:]) throws -> BuildResult {
    let files = SmallReport.with(["report.yaml": report]).mapKeys { "report/\($0)" }
    let folder = try TemporaryFolder(files.merging(beside) { $1 })
    defer { withExtendedLifetime(folder) {} }
    return Press(templates: Workshop.templates, theme: theme).build(
      try DiskFolder(folder.path + "/report"), output: NSTemporaryDirectory() + "trykklar-themes")
  }

  private func fonts(_ result: BuildResult) throws -> String {
    Workshop.run("pdffonts", [try #require(result.pdf)]).output
  }

  @Test("both shipped themes have every command, and colours that can be read", arguments: ["coi", "neutral"])
  func shipped(name: String) throws {
    let (theme, diagnostics) = ThemeReader.read(Workshop.templates + "/" + name)
    expectDiagnostics(diagnostics, marks: [])
    #expect(theme?.className == "coi")
  }

  @Test("the contract's page and the contract name the same") func page() throws {
    let page = try String(contentsOfFile: Workshop.templates + "/README.md", encoding: .utf8)
    let contract = page.prefix(upTo: page.range(of: "## theme.yaml")?.lowerBound ?? page.endIndex)
    for name in ThemeContract.commands { #expect(contract.contains("\\\(name)"), "\\\(name)") }
    for name in ThemeContract.environments {
      #expect(contract.contains("\\begin{\(name)}") || contract.contains("`\(name)`"), "\(name)")
    }
    let named = contract.matches(of: /\\begin\{([a-z]+)\}/).map { String($0.1) }
    for name in Set(named) { #expect(ThemeContract.environments.contains(name), "\(name)") }
  }

  @Test("--theme sets a report in another theme, in its own type") func override() throws {
    let result = try build(SmallReport.reportYAML(adding: ""), theme: "neutral")
    expectDiagnostics(result.diagnostics, marks: [])
    let fonts = try fonts(result)
    #expect(fonts.contains("LinLibertine"))
    #expect(!fonts.contains("Inter"))
  }

  @Test("a theme of a third party is a folder beside the report") func thirdParty() throws {
    let result = try build(
      SmallReport.reportYAML(adding: "theme: ../vores-tema"),
      beside: ["vores-tema/theme.yaml": "base: coi\ncolours: {accent: \"#7a0019\"}\n"])
    expectDiagnostics(result.diagnostics, marks: [])
    #expect(try fonts(result).contains("Inter"))
  }

  @Test("a fault of such a theme is told at its line, and stops the build") func thirdPartyFault() throws {
    let result = try build(
      SmallReport.reportYAML(adding: "theme: ../vores-tema"),
      beside: ["vores-tema/theme.yaml": "base: coi\ncolours: {ink: \"#bbbbbb\"}\n"])
    #expect(result.outcome == .failed)
    #expect(result.diagnostics.map(\.code) == ["low-contrast"])
    let place = try #require(result.diagnostics.first?.location)
    #expect(place.file.hasSuffix("/vores-tema/theme.yaml"))
    #expect((place.line, place.column) == (2, 16))
  }

  @Test(
    "a theme that is not there is told, with the nearest name",
    arguments: [("neutrl", "did you mean `neutral`?"), ("./x", nil)])
  func unknown(name: String, remedy: String?) throws {
    let result = try build(SmallReport.reportYAML(adding: "theme: \(name)"))
    #expect(result.diagnostics.map(\.code) == ["unknown-theme"])
    if let remedy { #expect(result.diagnostics.first?.remedy == remedy) }
  }

  @Test("a theme sets a report in a family that was added, and signs that it lacks in its base's") func added() throws {
    let files = SmallReport.chapter("Anbefaling: ≥ 3 € for en fin afløser.\n").mapKeys { "report/\($0)" }
    let theme = "base: coi\nfonts: {families: {text: vores, display: vores, tabular: vores}}\n"
    let folder = try TemporaryFolder(files.merging(["vores-tema/theme.yaml": theme]) { $1 })
    defer { withExtendedLifetime(folder) {} }
    let environment = ["XDG_CACHE_HOME": folder.path + "/cache", "TRYKKLAR_TEMPLATES": Workshop.templates]
    let build = [
      "build", folder.path + "/report", "--theme", folder.path + "/vores-tema", "--output", folder.path + "/out",
    ]
    let without = Workshop.run(Workshop.program, build, environment: environment)
    #expect(without.status == 1)
    #expect(without.errors.contains("error[unknown-font-family]"))
    #expect(without.errors.contains("trykklar font add FILE.otf… --as vores"))
    let cuts = ["R", "RI", "RZ", "RZI"].map { "/usr/share/fonts/opentype/linux-libertine/LinLibertine_\($0).otf" }
    let addition = Workshop.run(
      Workshop.program, ["font", "add"] + cuts + ["--as", "vores"], environment: environment)
    #expect(addition.status == 0, "\(addition.errors)")
    let built = Workshop.run(Workshop.program, build, environment: environment)
    #expect(built.status == 0, "\(built.errors)")
    let pdf = folder.path + "/out/report/report.pdf"
    let fonts = Workshop.run("pdffonts", [pdf]).output
    #expect(fonts.contains("LinLibertine"))
    #expect(fonts.split(separator: "\n").filter { $0.contains("Inter") }.count == 1, "\(fonts)")
    #expect(Workshop.text(of: pdf).contains("Anbefaling: ≥ 3 € for en fin afløser."))
  }

  @Test("the class mixes its colours as the palette does that is checked") func palette() throws {
    for accent in ["0A4A50", "FFF200", "6B1E3A", "88CCEE"] {
      let source = """
        \\documentclass{coi}
        \\reportsetup{title={x}, accent=\(accent)}
        \\begin{document}
        \\ExplSyntaxOn
        \\convertcolorspec{named}{accentink}{HTML}\\l_tmpa_tl \\iow_term:x{=\\l_tmpa_tl}
        \\coi_chart_colour:nn{accent}{mid}
        \\convertcolorspec{named}{chart-accent-mid}{HTML}\\l_tmpa_tl \\iow_term:x{=\\l_tmpa_tl}
        \\ExplSyntaxOff x
        \\end{document}

        """
      let folder = try TemporaryFolder()
      let result = Typesetter().run(
        Job(
          texSource: source, themeFolder: Workshop.templates + "/coi", design: Workshop.press.houseDesign(),
          className: "coi", fonts: Workshop.press.houseFonts(), sourceDate: 0, output: nil,
          keepTeX: folder.path + "/tex"))
      #expect(result.outcome == .finished, "\(result.diagnostics)")
      let log = String(decoding: try #require(folder.bytes(of: "tex/report.log")), as: UTF8.self)
      let printed = log.split(separator: "\n").filter { $0.hasPrefix("=") }.map { String($0.dropFirst()) }
      let colours = try [ColourRole.accent: accent, .second: "F0733D", .ink: "182226", .paper: "FFFFFF"].mapValues {
        try #require(Colour(hexadecimal: $0))
      }
      let pairs = try #require(ThemePalette(colours)).pairs
      let headings = pairs.first { $0.what == "headings and links" }?.front.hexadecimal
      let charts = pairs.filter { $0.what == "parts of charts" && $0.role == .accent }.map(\.front.hexadecimal)
      #expect(printed == [headings, charts[1]].compactMap { $0 })
    }
  }
}

extension Dictionary where Key == String {
  fileprivate func mapKeys(_ transform: (String) -> String) -> [String: Value] {
    Dictionary<String, Value>(uniqueKeysWithValues: map { (transform($0.key), $0.value) })
  }
}
