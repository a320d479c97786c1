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

  @Test("a colour of text is made of two inks, a field of the same colour is not")
  func texts() {
    let lines = [
      "ink 0,0,0", "paper 1,1,1", "text 0.1,0.2,0.3", "colour 0.1 0.2 0.3 rg 0.1 0.2 0.3 RG",
      "colour 0.10003 0.2 0.3 rg 0.10003 0.2 0.3 RG",
    ]
    let table = InkTable(
      PrintRecord(Array(lines.joined(separator: "\n").utf8)), blacks: [100, 0], totalInk: 3,
      convert: { $0.map { _ in Inks(cyan: 0.5, magenta: 0.5, yellow: 0.5) } },
      reduce: { $0.map { _ in Inks(cyan: 0.5, black: 0.5) } })
    #expect(table.lines.map(\.inks.operands) == [".5 0 0 .5", ".5 .5 .5 0"])
  }

  /// As if black made dark, cyan dark and blue, magenta red, yellow yellow.
  private static let labs = FewInks.all.map { inks in
    [100 - 80 * inks.black - 40 * inks.cyan, 80 * inks.magenta, 80 * inks.yellow - 50 * inks.cyan]
  }

  @Test(
    "a colour of text has the fewest inks that come near, of three of which one is yellow, and is no lighter",
    arguments: [([52, 3, -3], "0 0 0 .6"), ([40, 0, -25], ".5 0 0 .5"), ([60, 40, 40], "0 .5 .5 .5")])
  func fewInks(_ lab: [Double], _ operands: String) {
    #expect(FewInks(labs: Self.labs).inks(near: lab)?.operands == operands)
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
