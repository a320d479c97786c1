/// The design as data: what `theme.yaml` says of colours, type, the grid and the cover, by role. Each value has been checked.
public struct ThemeDesign: Sendable, Hashable {
  public var colours: [ColourRole: Located<Colour>] = [:]
  /// What a colour is printed with, where that is not left to the printing condition's profile.
  public var inks: [ColourRole: Located<PrintInks>] = [:]
  public var lengths: [GridRole: Located<ThemeLength>] = [:]
  /// How many lines of running text a page has.
  public var lines: Int?
  public var type: [TypeRole: TypeStyle] = [:]
  public var families: [FamilyRole: ThemeFamily] = [:]
  /// The base's text, where the theme's own was added: it has the signs that such a family need not have.
  public var signs: [FontStyle: Located<String>] = [:]
  /// The drawing on covers and openings, by the name that a class knows it by.
  public var drawing: String?
  /// The mark of a publisher that names none of its own: a file in the folder of the theme or of one that it builds on.
  public var logo: Located<String>?

  public init() {}

  public var isEmpty: Bool { self == ThemeDesign() }

  /// This design with what another says of everything that this one does not name.
  public func over(_ base: ThemeDesign) -> ThemeDesign {
    var design = self
    // A colour of its own has none of the base's inks.
    design.inks.merge(base.inks.filter { colours[$0.key] == nil }) { own, _ in own }
    design.colours.merge(base.colours) { own, _ in own }
    design.lengths.merge(base.lengths) { own, _ in own }
    design.lines = lines ?? base.lines
    design.type.merge(base.type) { own, base in own.over(base) }
    design.families.merge(base.families) { own, _ in own }
    if case .added = families[.text], case .faces(let faces) = base.families[.text], signs.isEmpty {
      design.signs = faces
    } else if signs.isEmpty {
      design.signs = base.signs
    }
    design.drawing = drawing ?? base.drawing
    design.logo = logo ?? base.logo
    return design
  }
}

/// What a colour is for. All others are mixed from these.
public enum ColourRole: String, CaseIterable, Sendable {
  case accent, second, ink, paper
  /// The large surface of covers and openings, and the text on it; without them the accent, darkened, and white.
  case field
  case onField = "on-field"
}

/// A measure of the page. All but the last three are from an edge of the page or widths of columns.
public enum GridRole: String, CaseIterable, Sendable {
  case width, height, left, margin, gutter, text, top, line, head, foot, bleed, hair, bar
}

/// What a size of type is for.
public enum TypeRole: String, CaseIterable, Sendable {
  case body, small, note, tiny, label, strong, folio, table, tablehead, chart, chartstrong, chartsmall, chartsmallstrong
  case number1, number2, number3, number4, lead, leadsmall, section, sectionno, subsection, boxtitle, record,
    recordsmall
  case recordno, pull, chapter, chapterlong, chapterno, contents, coverlabel, coversub, coverfoot
  case cover1, cover2, cover3, cover4, cover5
}

/// What a family of type is for.
public enum FamilyRole: String, CaseIterable, Sendable {
  /// Running text.
  case text
  /// What is set from 12 points up.
  case display
  /// Figures of one width: tables, folios.
  case tabular
  /// Names, notes in the margin, charts; the text's family where a theme has none.
  case label
}

/// The four cuts of a family.
public enum FontStyle: String, CaseIterable, Sendable {
  case regular, italic, bold
  case boldItalic = "bold-italic"
}

/// How a role's type is set; what a theme does not say is its base's.
public struct TypeStyle: Sendable, Hashable {
  public var family: FamilyRole?
  public var isBold: Bool?
  public var size: ThemeLength?
  public var leading: ThemeLength?

  public init(family: FamilyRole? = nil, isBold: Bool? = nil, size: ThemeLength? = nil, leading: ThemeLength? = nil) {
    self.family = family
    self.isBold = isBold
    self.size = size
    self.leading = leading
  }

  func over(_ base: TypeStyle) -> TypeStyle {
    TypeStyle(
      family: family ?? base.family, isBold: isBold ?? base.isBold, size: size ?? base.size,
      leading: leading ?? base.leading)
  }
}

/// A family: faces of the theme, or one that `trykklar font add` has made.
public enum ThemeFamily: Sendable, Hashable {
  /// The names of the theme's faces, by cut.
  case faces([FontStyle: Located<String>])
  /// The name that it was added as.
  case added(Located<String>)
}
