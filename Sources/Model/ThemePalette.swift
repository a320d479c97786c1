/// The colours that a page shows, made from a design's few as the class `coi` makes them (`coi-colours.sty`,
/// `coi-chart-tones.sty`): in whole numbers and by the same steps, so that what is checked is what is printed.
public struct ThemePalette: Sendable {
  /// Two colours that meet on a page.
  public struct Pair: Sendable, Hashable {
    /// What stands in front: `names and notes`.
    public var what: String
    public var front: Colour
    public var back: Colour
    /// The contrast that WCAG 2.1 asks for: 4.5 of text (1.4.3), 3 of large text and of parts of charts (1.4.11).
    public var least: Double
    /// The role that the pair hangs on most.
    public var role: ColourRole

    public var contrast: Double { front.contrast(with: back) }
    public var isEnough: Bool { contrast >= least }
  }

  public let pairs: [Pair]

  /// - Returns: nil when the design lacks one of the four colours that the others are mixed from.
  public init?(_ colours: [ColourRole: Colour]) {
    guard let accent = colours[.accent], let second = colours[.second], let ink = colours[.ink],
      let paper = colours[.paper]
    else { return nil }
    let wash = accent.mixed(15, with: paper)
    let secondTint = second.mixed(14, with: paper)
    let accentInk = accent.readable(toward: 0, on: wash, tenths: 46)
    let secondInk = second.readable(toward: 0, on: secondTint, tenths: 46)
    let field = colours[.field] ?? accentInk
    let onField = colours[.onField] ?? .white
    let fieldRole: ColourRole = colours[.field] == nil ? .accent : .field
    let onFieldRole: ColourRole = colours[.onField] == nil ? fieldRole : .onField
    let toward = field.isLight ? 0 : 255
    let opening = field.squares > 45000 ? field : accent.mixed(7, with: paper)
    var pairs = [
      Pair(what: "running text", front: ink, back: paper, least: 4.5, role: .ink),
      Pair(what: "text on tints", front: ink, back: wash, least: 4.5, role: .ink),
      Pair(what: "names and notes", front: ink.mixed(74, with: paper), back: paper, least: 4.5, role: .ink),
      Pair(what: "headings and links", front: accentInk, back: paper, least: 4.5, role: .accent),
      Pair(what: "headings on tints", front: accentInk, back: wash, least: 4.5, role: .accent),
      Pair(what: "titles of forewords", front: accentInk, back: opening, least: 4.5, role: fieldRole),
      Pair(what: "names of findings", front: secondInk, back: secondTint, least: 4.5, role: .second),
      Pair(what: "tags", front: paper, back: secondInk, least: 4.5, role: .second),
      Pair(
        what: "large figures", front: second.readable(toward: 0, on: secondTint, tenths: 31), back: secondTint,
        least: 3,
        role: .second),
      Pair(what: "titles on the cover's field", front: onField, back: field, least: 4.5, role: onFieldRole),
      Pair(
        what: "subtitles on the cover's field",
        front: onField.mixed(82, with: field).readable(toward: toward, on: field, tenths: 46), back: field, least: 4.5,
        role: onFieldRole),
      Pair(
        what: "labels on the cover's field", front: second.readable(toward: toward, on: field, tenths: 46), back: field,
        least: 4.5, role: fieldRole),
    ]
    for (role, hue) in [(ColourRole.accent, accent), (.second, second), (.ink, ink)] {
      for (tenths, over) in [(29, ink), (50, Colour.white), (100, .white)] {
        let part = hue.ofStrength(tenths, on: paper)
        pairs.append(Pair(what: "parts of charts", front: part, back: paper, least: 3, role: role))
        let isInk = over == ink
        pairs.append(Pair(what: "numbers in charts", front: over, back: part, least: 4.5, role: isInk ? .ink : role))
      }
    }
    self.pairs = pairs
  }
}

extension Colour {
  /// Luminance in whole numbers, 0 to 65025, with a square for sRGB's curve.
  fileprivate var squares: Int {
    TeXNumber.quotient(2126 * red * red + 7152 * green * green + 722 * blue * blue, 10000)
  }

  /// Whether what stands on it is to be darkened, not lightened.
  fileprivate var isLight: Bool { squares > 11700 }

  private func tenths(with other: Colour) -> Int {
    10 * (max(squares, other.squares) + 3251) / (min(squares, other.squares) + 3251)
  }

  private func blended(_ steps: Int, of all: Int, toward end: Int) -> Colour {
    func part(_ own: Int) -> Int { TeXNumber.quotient((all - steps) * own + steps * end, all) }
    return Colour(red: part(red), green: part(green), blue: part(blue))
  }

  /// Darkened (`toward` 0) or lightened (255), twentieth by twentieth, until it stands so many tenths on `back`.
  func readable(toward end: Int, on back: Colour, tenths least: Int) -> Colour {
    (0...20).lazy.map { blended($0, of: 20, toward: end) }.first { $0.tenths(with: back) >= least }
      ?? blended(20, of: 20, toward: end)
  }

  /// The lightest mixture with white, or the darkest with black, that stands so many tenths on `paper`; found by halving.
  func ofStrength(_ least: Int, on paper: Colour) -> Colour {
    let isStrong = tenths(with: paper) >= least
    let end = isStrong ? 255 : 0
    var (low, high) = (0, 64)
    for _ in 0..<6 {
      let mean = TeXNumber.quotient(low + high, 2)
      if (blended(mean, of: 64, toward: end).tenths(with: paper) >= least) == isStrong {
        low = mean
      } else {
        high = mean
      }
    }
    return blended(isStrong ? low : high, of: 64, toward: end)
  }
}

enum TeXNumber {
  /// TeX's division of numbers that are not negative: rounded, halves up.
  static func quotient(_ a: Int, _ b: Int) -> Int { (2 * a + b) / (2 * b) }
}
