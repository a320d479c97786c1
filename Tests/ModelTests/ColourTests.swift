import Testing

@testable import Model

@Suite struct ColourTests {
  private func colour(_ hexadecimal: String) throws -> Colour { try #require(Colour(hexadecimal: hexadecimal)) }

  @Test(
    "contrast is WCAG's",
    arguments: [("000000", "FFFFFF", 21.0), ("777777", "FFFFFF", 4.48), ("F0733D", "FFFFFF", 2.91)])
  func contrast(front: String, back: String, expected: Double) throws {
    let (front, back) = (try colour(front), try colour(back))
    #expect(abs(front.contrast(with: back) - expected) < 0.01)
    #expect(front.contrast(with: back) == back.contrast(with: front))
  }

  @Test(
    "six hexadecimal digits are a colour, and nothing else is",
    arguments: ["#0a4a5", "0A4A500", "#0a4a5g", "petrol", "＃0a4a50"])
  func malformed(text: String) { #expect(Colour(hexadecimal: text) == nil) }

  @Test("a colour is written as it was read") func round() throws {
    #expect(try colour("#0a4a50").hexadecimal == "0A4A50")
  }

  @Test("a length is a number and a unit", arguments: ["18mm", "0.4pt", "12in", "3.25cm", "0mm"])
  func lengths(text: String) { #expect(ThemeLength(text)?.text == text) }

  @Test(
    "what is no length is refused",
    arguments: [
      "18", "mm", "18 mm", "1,5mm", ".5pt", "1.2.3pt", "-3mm", "18px", "99999mm", "3000mm", "1pt\\relax", "１mm",
    ])
  func notLengths(text: String) { #expect(ThemeLength(text) == nil) }

  @Test("the palette of colours that are far apart has no pair that stands out too little")
  func palette() throws {
    let palette = try #require(
      ThemePalette([
        .accent: try colour("0A4A50"), .second: try colour("F0733D"), .ink: try colour("182226"), .paper: .white,
      ]))
    #expect(palette.pairs.filter { !$0.isEnough } == [])
    #expect(palette.pairs.count == 30)
  }

  @Test("a design without paper has no palette") func incomplete() throws {
    #expect(ThemePalette([.accent: .white, .second: .white, .ink: .white]) == nil)
  }
}
