import Model

extension Shape {
  /// `theme.yaml`, as `Templates/README.md` has it.
  static let themeFile = Shape(
    "theme.yaml", .optional("base", .text), .optional("colours", .record(themeColours)),
    .optional("inks", .record(themeInks)), .optional("grid", .record(themeGrid)), .optional("type", .record(themeType)),
    .optional("cover", .record(themeCover)), .optional("logo", .notation(.plainFile)),
    .optional("fonts", .record(themeFonts)))

  private static let themeColours = Shape(
    "the theme's colours", roles: ColourRole.self
  ) { .optional($0, .colour) }

  private static let themeInks = Shape("the colours' inks", roles: ColourRole.self) { .optional($0, .notation(.inks)) }

  private static let themeGrid: Shape = {
    var grid = Shape("the grid", roles: GridRole.self) { .optional($0, .notation(.length)) }
    grid.keys.append(.optional("lines", .integer(1...500)))
    return grid
  }()

  private static let themeType = Shape("the type scale", roles: TypeRole.self) { .optional($0, .record(typeStyle)) }

  private static let typeStyle = Shape(
    "a size of type",
    .optional("family", .choice(of: FamilyRole.self)), .optional("weight", .choice(["regular", "bold"])),
    .optional("size", .notation(.typeSize)), .optional("leading", .notation(.typeSize)))

  private static let themeCover = Shape("the theme's cover", .optional("drawing", .identifier))

  private static let themeFonts = Shape(
    "fonts",
    .optional("directory", .text), .optional("faces", .list(.record(face))), .optional("families", .record(families)))

  private static let face = Shape(
    "a face",
    .required("name", .identifier), .required("file", .text), .optional("features", .list(.text)),
    .optional("encodings", .list(.choice(["t1", "ts1", "sym"]))))

  private static let families = Shape("the families", roles: FamilyRole.self) { .optional($0, .textOr(family)) }

  private static let family = Shape("a family", roles: FontStyle.self) {
    .init(name: $0, type: .identifier, isRequired: $0 == FontStyle.regular.rawValue)
  }

  /// A record with a key a role.
  private init<Role: CaseIterable & RawRepresentable<String>>(
    _ name: String, roles: Role.Type, key: (String) -> Key
  ) {
    self.init(name)
    keys = Role.allCases.map { key($0.rawValue) }
  }
}

extension Notation {
  /// `72 0 24 76`
  static let inks = Notation(
    "cyan, magenta, yellow and black in per cent, such as `72 0 24 76`", types: [.string],
    remedy: { _ in "write four whole numbers from 0 to 100, with spaces between them" }
  ) { PrintInks($0) != nil }

  /// `18mm`
  static let length = Notation(
    "a length such as `18mm` or `9.6pt`", types: [.string], remedy: remedy(ofLength:)
  ) { ThemeLength($0) != nil }

  /// `9.6pt`; smaller than 4 points nobody reads, larger than a page nobody needs.
  static let typeSize = Notation(
    "a size of type from 4pt to 400pt", types: [.string], remedy: remedy(ofLength:)
  ) { ThemeLength($0).map { (4...400).contains($0.points) } ?? false }

  /// A file's name, in no folder: TeX finds it in the theme's.
  static let plainFile = Notation(
    "a file of the theme's folder, such as `logo.pdf`", types: [.string],
    remedy: { _ in "name a PDF, PNG or JPEG by letters, digits and hyphens" },
    isValid: { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      let isPlain = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
      return isPlain && parts.count == 2 && !parts[0].isEmpty && ["pdf", "png", "jpg", "jpeg"].contains(parts[1])
    })

  @Sendable private static func remedy(ofLength text: String) -> String? {
    let pointed = text.replacing(",", with: ".").replacing(" ", with: "")
    if pointed != text, ThemeLength(pointed) != nil { return "write `\(pointed)`" }
    if Double(text) != nil { return "write its unit as well: `\(text)mm` or `\(text)pt`" }
    return "write a number and one of \(ThemeLength.units.keys.sorted().map { "`\($0)`" }.joined(separator: ", "))"
  }
}
