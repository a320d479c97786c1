import Testing

@testable import Prepress

@Suite struct InkTableTests {
  /// Ink of a screen's dark grey, black ink that is as light as its per cent says.
  private func table(_ colours: [String], given: String = "", limit: Double = 3) -> InkTable {
    let lines = ["ink 0.1,0.13,0.15", "paper 1,1,1", given] + colours.map { "colour \($0) rg \($0) RG" }
    let record = PrintRecord(Array(lines.joined(separator: "\n").utf8))
    return InkTable(record, blacks: (0...100).map { 100 - Double($0) }, totalInk: limit) { rgb in
      rgb.map { Inks(cyan: 1 - $0[0], magenta: 1 - $0[1], yellow: 1 - $0[2], black: 0.5) }
    }
  }

  @Test("text is black ink alone, and the only colour that prints over what is under it")
  func text() {
    #expect(
      table(["0.1 0.13 0.15", "0 0.5 1"]).latex == #"""
        \printcolour*{0.1 0.13 0.15 rg 0.1 0.13 0.15 RG}{0 0 0 1 k 0 0 0 1 K}%
        \printcolour{0 0.5 1 rg 0 0.5 1 RG}{1 .5 0 .5 k 1 .5 0 .5 K}%

        """#)
  }

  @Test(
    "a shade between text and paper is a tint of black, and so is a grey",
    arguments: ["0.55 0.565 0.575", "0.5 0.5 0.5", "0.9 0.9 0.9"])
  func shades(_ colour: String) throws {
    let inks = try #require(table([colour]).lines.first).inks
    #expect(inks.cyan == 0 && inks.magenta == 0 && inks.yellow == 0)
    #expect(inks.black > 0 && inks.black < 1)
  }

  @Test("paper takes no ink")
  func paper() { #expect(table(["1 1 1"]).lines.map(\.inks) == [Inks()]) }

  @Test("a tint of a colour is left to the profile, as light as it may be")
  func tints() throws {
    let inks = try #require(table(["0.93 0.95 0.952"]).lines.first).inks
    #expect(inks.cyan > 0)
  }

  @Test("inks that a theme gives are kept, in tints too")
  func given() {
    let inks = table(["0 0.3 0.4", "0.5 0.65 0.7"], given: "given 0,0.3,0.4 1,0.4,0.5,0.5").lines.map(\.inks)
    #expect(inks.map(\.operands) == ["1 .4 .5 .5", ".5 .2 .25 .25"])
  }

  @Test("no colour has more ink than the printer allows, and what is taken away is not black")
  func limit() throws {
    let inks = try #require(table(["0.05 0.1 0.4"], limit: 2).lines.first).inks
    #expect(inks.total <= 2.0001 && inks.black == 0.5)
  }

  @Test("traces of other inks are taken out of a strong colour, and left in a light one")
  func clean() {
    #expect(Inks(cyan: 0.01, magenta: 0.65, yellow: 0.79, black: 0.02).clean.operands == "0 .65 .79 0")
    #expect(Inks(cyan: 0.02, magenta: 0.01, yellow: 0.03, black: 0).clean.operands == ".02 .01 .03 0")
  }

  @Test("lightness is CIELAB's")
  func lightness() {
    #expect(InkTable.lightness([1, 1, 1]).rounded() == 100 && InkTable.lightness([0, 0, 0]) == 0)
    // Middle grey: sRGB 119 of 255 is L* 50.
    #expect(abs(InkTable.lightness([119.0 / 255, 119.0 / 255, 119.0 / 255]) - 50) < 0.3)
  }
}
