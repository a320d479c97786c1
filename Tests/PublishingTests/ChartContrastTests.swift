import Foundation
import Harness
import Testing
import Typesetting

/// The colours that the theme makes of a report's own, for charts (WCAG 1.4.3 and 1.4.11).
@Suite struct ChartContrastTests {
  /// Red, green and blue, 0…255.
  private typealias Colour = [Double]

  private static let white: Colour = [255, 255, 255]
  private static let ink: Colour = [0x18, 0x22, 0x26]

  /// Relative luminance, as WCAG 2.1 defines it.
  private static func luminance(_ colour: Colour) -> Double {
    let linear = colour.map { part in
      let value = part / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static func contrast(_ a: Colour, _ b: Colour) -> Double {
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// What the class makes of hues: name and strength, and the colour.
  private func colours(of hues: [String]) throws -> [String: Colour] {
    var source = "\\documentclass{coi}\n\\begin{document}\n\\ExplSyntaxOn\n"
    for hue in hues {
      source += "\\definecolor{\(hue)}{HTML}{\(hue)}\n"
      for strength in ["weak", "mid", "strong"] {
        source +=
          "\\coi_chart_colour:nn{\(hue)}{\(strength)}\\convertcolorspec{named}{chart-\(hue)-\(strength)}{RGB}\\l_tmpa_tl"
        source += "\\iow_term:x{=\(hue)-\(strength)=\\l_tmpa_tl=}\n"
      }
    }
    source += "\\ExplSyntaxOff x\n\\end{document}\n"
    let folder = try TemporaryFolder()
    let result = Typesetter().run(
      Job(
        texSource: source, themeFolder: Workshop.templates + "/coi", design: Workshop.press.houseDesign(),
        className: "coi",
        fonts: Workshop.press.houseFonts(), sourceDate: 0, output: nil, keepTeX: folder.path + "/tex"))
    #expect(result.outcome == .finished, "\(result.diagnostics)")
    let log = String(decoding: try #require(folder.bytes(of: "tex/report.log")), as: UTF8.self)
    return log.split(separator: "\n").reduce(into: [:]) { found, line in
      let parts = line.split(separator: "=")
      let colour = parts.count == 2 ? parts[1].split(separator: ",").compactMap { Double($0) } : []
      if line.hasPrefix("="), colour.count == 3 { found[String(parts[0])] = colour }
    }
  }

  @Test("of any hue: text reads on them, they stand out from paper, and strong stands out from weak")
  func strengths() throws {
    var generator = SeededGenerator(seed: 3)
    let random = (0..<200).map { _ in
      let hexadecimal = String(Int.random(in: 0..<0x1000000, using: &generator), radix: 16, uppercase: true)
      return String(repeating: "0", count: 6 - hexadecimal.count) + hexadecimal
    }
    let hues = ["000000", "FFFFFF", "FFD500", "0A4A50", "F0733D", "182226", "FF0000", "00FF00", "0000FF"] + random
    let colours = try colours(of: hues)
    for hue in hues {
      let weak = try #require(colours["\(hue)-weak"])
      let mid = try #require(colours["\(hue)-mid"])
      let strong = try #require(colours["\(hue)-strong"])
      for colour in [weak, mid, strong] { #expect(Self.contrast(colour, Self.white) >= 3, "\(hue) on paper") }
      #expect(Self.contrast(weak, Self.ink) >= 4.5, "ink on a weak \(hue)")
      #expect(Self.contrast(mid, Self.white) >= 4.5, "white on a \(hue)")
      #expect(Self.contrast(strong, Self.white) >= 4.5, "white on a strong \(hue)")
      #expect(Self.contrast(strong, weak) >= 3, "a strong \(hue) beside a weak one")
    }
  }
}
