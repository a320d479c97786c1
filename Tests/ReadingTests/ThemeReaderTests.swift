import Harness
import Model
import Testing

@testable import Reading

/// Themes are folders on disk: the base has every command, and is as small as one can be.
@Suite struct ThemeReaderTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let commands = ThemeContract.commands.map { "\\NewDocumentCommand \\\($0) { m } { }" }
    let environments = ThemeContract.environments.map { "\\NewDocumentEnvironment { \($0) } { } { } { }" }
    try scratch.write("base/base.cls", (commands + environments).joined(separator: "\n"))
    try scratch.write("base/theme.yaml", Self.whole)
  }

  private static let whole: String = {
    let type = TypeRole.allCases.map { "  \($0.rawValue): {family: text, weight: regular, size: 9pt, leading: 12pt}" }
    let grid = GridRole.allCases.map { "  \($0.rawValue): \($0 == .width || $0 == .height ? "200mm" : "4mm")" }
    return """
      colours: {accent: "#0a4a50", second: "#f0733d", ink: "#182226", paper: "#ffffff"}
      grid:
      \(grid.joined(separator: "\n"))
        lines: 40
      type:
      \(type.joined(separator: "\n"))
      fonts:
        directory: /fonts
        faces: [{name: one, file: One.otf}, {name: two, file: Two.otf}]
        families: {text: {regular: one}, display: {regular: one}, tabular: {regular: one}}

      """
  }()

  /// Reads a theme that builds on the base, with what it says itself.
  private func read(_ yaml: String, base: String = "base: base\n") throws -> (theme: Theme?, diagnostics: [Diagnostic])
  {
    try scratch.write("own/theme.yaml", base + yaml)
    return ThemeReader.read(scratch.path + "/own")
  }

  @Test("a theme has what it says, and of its base what it does not say") func inherited() throws {
    let (read, diagnostics) = try read(
      "colours: {accent: \"#ff0000\"}\ntype: {body: {size: 11pt}}\ngrid: {left: 5mm}\ncover: {drawing: waves}\n")
    expectDiagnostics(diagnostics, marks: [])
    let theme = try #require(read)
    #expect((theme.name, theme.className) == ("own", "base"))
    #expect(theme.bases == [scratch.path + "/base"])
    #expect(theme.design.colours[.accent]?.value.hexadecimal == "FF0000")
    #expect(theme.design.colours[.ink]?.value.hexadecimal == "182226")
    #expect(theme.design.lengths[.left]?.value.text == "5mm")
    #expect(theme.design.type[.body]?.size?.text == "11pt")
    #expect(theme.design.type[.body]?.leading?.text == "12pt")
    #expect(theme.design.drawing == "waves")
    #expect(theme.faces.map(\.name) == ["one"], "the base's faces that no family uses are not made")
  }

  @Test("a wrong value is told at its line") func wrongValues() throws {
    let (_, diagnostics) = try read(
      """
      colours:
        accent: petrol
        secnd: "#ffffff"
      grid:
        left: 18
        margin: 3,5mm
      type:
        body: {size: 900pt, family: texts}
      cover: {drawing: '\\input x'}
      logo: ../secret.pdf

      """)
    expectDiagnostics(
      diagnostics,
      marks: [
        "own/theme.yaml:3:11: wrong-type", "own/theme.yaml:4:3: unknown-key", "own/theme.yaml:6:9: wrong-type",
        "own/theme.yaml:7:11: wrong-type", "own/theme.yaml:9:16: wrong-type", "own/theme.yaml:9:31: wrong-type",
        "own/theme.yaml:10:18: wrong-type", "own/theme.yaml:11:7: wrong-type",
      ])
    let remedies = diagnostics.compactMap(\.remedy)
    #expect(remedies.contains("did you mean `second`?"))
    #expect(remedies.contains("write its unit as well: `18mm` or `18pt`"))
    #expect(remedies.contains("write `3.5mm`"))
  }

  @Test("a grid that needs more than its page is refused") func oversized() throws {
    let (_, diagnostics) = try read("grid:\n  text: 190mm\n  line: 30pt\n")
    expectDiagnostics(diagnostics, marks: ["own/theme.yaml:3:9: oversized-grid", "own/theme.yaml:4:9: oversized-grid"])
  }

  @Test("a family of a face that is not there is refused") func unknownFace() throws {
    let (_, diagnostics) = try read("fonts:\n  families:\n    text: {regular: ones}\n")
    expectDiagnostics(diagnostics, marks: ["own/theme.yaml:4:21: unknown-face"])
    #expect(diagnostics.first?.remedy == "did you mean `one`?")
  }

  @Test("a base that is not there, and one that leads back, are told") func bases() throws {
    expectDiagnostics(
      try read("", base: "base: basis\n").diagnostics.filter { $0.code == "unknown-theme" },
      marks: ["own/theme.yaml:1:7: unknown-theme"])
    try scratch.write("other/theme.yaml", "base: ../own\n")
    let circle = try read("", base: "base: ../other\n").diagnostics
    #expect(circle.contains { $0.code == "circular-theme" })
  }

  @Test("a theme that says nothing and has no class is no theme") func noClass() throws {
    expectDiagnostics(try read("", base: "").diagnostics, marks: ["own/theme.yaml:1:1: missing-theme"])
  }

  @Test("a class of a theme's own that lacks a command is refused before TeX starts") func lacking() throws {
    try scratch.write("own/own.cls", "\\newcommand*{\\frontcover}[1]{} % \\newcommand\\backcover{}\n")
    let (_, diagnostics) = try read("", base: "")
    #expect(Set(diagnostics.map(\.code)) == ["missing-theme-command"])
    #expect(!diagnostics.contains { $0.message.contains("`\\frontcover`") })
    #expect(diagnostics.contains { $0.message == "`\\backcover` is not among the commands of the theme `own`" })
    #expect(diagnostics.contains { $0.message == "`finding` is not among the environments of the theme `own`" })
  }

  @Test("a package of the theme's name is read after the class") func styles() throws {
    try scratch.write("own/own.sty", "% nothing\n")
    #expect(try #require(try read("").theme).styles == ["own"])
  }

  @Test(
    "a definition counts however it is written",
    arguments: [
      #"\newcommand\photo{}"#, #"\newcommand*{\photo}[1]{}"#, #"\NewDocumentCommand \photo { m } { }"#,
      #"\cs_new_protected:Npn \photo #1 { }"#, #"\def\photo#1{}"#, #"\let\photo\relax"#,
      #"\DeclareRobustCommand*\photo{}"#,
    ])
  func definitions(latex: String) { #expect(!ThemeContract.missing(in: [latex]).contains(.command("photo"))) }

  @Test(
    "what is only used, or stands in a comment, does not count",
    arguments: [#"\photo{a}"#, #"% \def\photo{}"#, #"\let\a\photo"#])
  func noDefinitions(latex: String) { #expect(ThemeContract.missing(in: [latex]).contains(.command("photo"))) }

  @Test(
    "any bytes are looked through to their end",
    arguments: [#"\"#, #"\newcommand"#, #"\newenvironment{"#, "\\def\\", "%"])
  func ends(latex: String) {
    #expect(ThemeContract.missing(in: [latex]).count == ThemeContract.commands.count + ThemeContract.environments.count)
  }
}
