import Model

/// Holds the colours that a page will show to WCAG 2.1: text stands 4.5:1 on what is behind it (1.4.3), large text and the parts of
/// charts 3:1 (1.4.3, 1.4.11).
///
/// Most of a theme's tints are mixed so that they stand out whatever colour is chosen; ink, paper and the cover's field are the
/// theme's own, and so can fail.
public enum ThemeContrast {
  /// - Parameters:
  ///   - design: the theme's colours.
  ///   - choice: a report's own, which stand for two of the theme's.
  /// - Returns: `low-contrast` once a role, with the pair that is worst.
  public static func check(_ design: ThemeDesign, _ choice: ThemeChoice) -> [Diagnostic] {
    var colours = design.colours.mapValues(\.value)
    for (role, own) in [(ColourRole.accent, choice.accent), (.second, choice.second)] {
      if let colour = own.flatMap({ Colour(hexadecimal: $0) }) { colours[role] = colour }
    }
    guard let palette = ThemePalette(colours) else { return [] }
    let poor = Dictionary(grouping: palette.pairs.filter { !$0.isEnough }, by: \.role)
    return ColourRole.allCases.compactMap { role in
      poor[role]?.min { $0.contrast / $0.least < $1.contrast / $1.least }.map { pair in
        Diagnostic(
          "low-contrast", at: choice.places[role] ?? design.colours[role]?.location, length: 9,
          "\(pair.what) would stand \(ratio(pair.contrast)):1, #\(pair.front.hexadecimal) on #\(pair.back.hexadecimal), and need \(ratio(pair.least)):1",
          remedy: "make `\(role.rawValue)` \(role == .onField || role == .paper ? "stand out more" : "darker")")
      }
    }
  }

  /// With one decimal, never rounded up to what is asked.
  private static func ratio(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
