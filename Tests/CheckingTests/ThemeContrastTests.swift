import Checking
import Harness
import Model
import Testing

@Suite struct ThemeContrastTests {
  private func check(_ colours: [ColourRole: String], _ choice: ThemeChoice = ThemeChoice()) -> [Diagnostic] {
    var design = ThemeDesign()
    let usual: [ColourRole: String] = [.accent: "0A4A50", .second: "F0733D", .ink: "182226", .paper: "FFFFFF"]
    for (role, text) in usual.merging(colours, uniquingKeysWith: { $1 }) {
      design.colours[role] = Colour(hexadecimal: text).map {
        Located($0, at: SourceLocation(file: "t/theme.yaml", line: (ColourRole.allCases.firstIndex(of: role) ?? 0) + 1))
      }
    }
    return ThemeContrast.check(design, choice)
  }

  @Test("finds nothing where everything stands out") func sound() {
    expectDiagnostics(check([:]), marks: [])
    expectDiagnostics(check([.field: "F5EFE4", .onField: "211A1D"]), marks: [])
  }

  @Test("finds pale ink, once, by its worst pair") func paleInk() throws {
    let found = check([.ink: "8A8A8A"])
    expectDiagnostics(found, marks: ["t/theme.yaml:3:1: low-contrast"])
    #expect(try #require(found.first).message.hasSuffix("and need 4.5:1"))
  }

  @Test("finds a cover's field that its title drowns in") func field() {
    expectDiagnostics(check([.field: "F0733D", .onField: "FFFFFF"]), marks: ["t/theme.yaml:6:1: low-contrast"])
  }

  @Test(
    "light accents of a report are darkened by the class, and are no fault", arguments: ["FFF200", "FFFFFF", "00FFAA"])
  func lightAccents(accent: String) {
    expectDiagnostics(check([:], ThemeChoice(accent: accent, second: accent)), marks: [])
  }
}
