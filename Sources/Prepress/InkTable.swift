/// Colours as inks, for the theme to read: a line of LaTeX a colour.
///
/// Other colours of text are made of few inks (`FewInks`), for the same reason. Text black is black ink alone. So is every shade between it and paper, by how light it looks: a thin line or a small letter
/// of four inks has coloured edges where one plate is a hair off. What the theme gives inks for keeps them, in all its tints.
/// Everything else goes through the printing condition's profile.
struct InkTable {
  /// Colours that TeX has asked for, and their inks.
  private(set) var lines: [(colour: PrintRecord.Colour, inks: Inks)] = []

  /// - Parameters:
  ///   - blacks: how light each per cent of black ink is, from 0 to 100 (L* of CIELAB).
  ///   - convert: red, green and blue of several colours into inks.
  ///   - reduce: inks into fewer.
  init(
    _ record: PrintRecord, blacks: [Double], totalInk: Double, convert: ([PrintRecord.RGB]) -> [Inks]?,
    reduce: ([Inks]) -> [Inks]? = { $0 }
  ) {
    var inks: [Int: Inks] = [:]
    var others: [Int] = []
    for (index, colour) in record.colours.enumerated() {
      if let own = Self.own(colour.rgb, record, blacks) { inks[index] = own } else { others.append(index) }
    }
    let converted = others.isEmpty ? [] : convert(others.map { record.colours[$0].rgb }) ?? []
    for (index, own) in zip(others, converted) { inks[index] = own.clean.limited(to: totalInk) }
    let texts = others.filter { record.isText(record.colours[$0].rgb) && (inks[$0]?.count ?? 0) > 2 }
    let reduced = texts.isEmpty ? [] : reduce(texts.compactMap { inks[$0] }) ?? []
    for (index, own) in zip(texts, reduced) { inks[index] = own.limited(to: totalInk) }
    lines = record.colours.enumerated().compactMap { index, colour in inks[index].map { (colour, $0) } }
  }

  /// The inks of a colour that is not left to the profile.
  private static func own(_ rgb: PrintRecord.RGB, _ record: PrintRecord, _ blacks: [Double]) -> Inks? {
    for given in record.given {
      if let share = share(of: rgb, from: record.paper, to: given.rgb) { return given.inks.tint(share) }
    }
    if isSame(rgb, record.paper) { return Inks() }
    let isShade =
      share(of: rgb, from: record.paper, to: record.ink) != nil
      || share(of: rgb, from: record.ink, to: [0, 0, 0]) != nil
      || (isSame(rgb, [rgb[0], rgb[0], rgb[0]]))
    return isShade ? Inks(black: black(as: rgb, ink: record.ink, blacks)) : nil
  }

  /// Where on the line from one colour to another a colour lies, 0 to 1; nil where it does not.
  static func share(of rgb: PrintRecord.RGB, from: PrintRecord.RGB, to: PrintRecord.RGB) -> Double? {
    let line = zip(from, to).map { $1 - $0 }
    let length = line.reduce(0) { $0 + $1 * $1 }
    guard length > 0 else { return isSame(rgb, from) ? 0 : nil }
    let offset = zip(from, rgb).map { $1 - $0 }
    let share = zip(line, offset).reduce(0) { $0 + $1.0 * $1.1 } / length
    guard share > -0.005, share < 1.005 else { return nil }
    let nearest = zip(from, line).map { $0 + share * $1 }
    return isSame(rgb, nearest) ? min(1, max(0, share)) : nil
  }

  /// What the 256 steps of a screen cannot tell apart, roughly.
  private static func isSame(_ a: PrintRecord.RGB, _ b: PrintRecord.RGB) -> Bool {
    zip(a, b).allSatisfy { abs($0 - $1) < 0.005 }
  }

  /// How much black ink looks as light; text's own colour, and what is darker, is all of it.
  private static func black(as rgb: PrintRecord.RGB, ink: PrintRecord.RGB, _ blacks: [Double]) -> Double {
    let wanted = lightness(rgb)
    if wanted <= lightness(ink) + 0.5 { return 1 }
    let nearest = blacks.indices.min { abs(blacks[$0] - wanted) < abs(blacks[$1] - wanted) } ?? 100
    return Double(nearest) / 100
  }

  /// L* of CIELAB of a colour in sRGB (IEC 61966-2-1).
  static func lightness(_ rgb: PrintRecord.RGB) -> Double {
    let linear = rgb.map { part -> Double in
      part <= 0.04045 ? part / 12.92 : Power.of((part + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return luminance <= 216.0 / 24389 ? luminance * 24389 / 27 : 116 * Power.of(luminance, 1.0 / 3) - 16
  }

  /// What `trykklar-colours.tex` says.
  var latex: String {
    lines.map { colour, inks in
      // Only text black prints over what is under it: anything else would change its colour.
      let star = inks == .solidBlack ? "*" : ""
      return #"\printcolour\#(star){\#(colour.operators)}{\#(inks.operands) k \#(inks.operands) K}%"#
    }.joined(separator: "\n") + "\n"
  }
}
