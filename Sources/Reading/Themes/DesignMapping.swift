import Model

extension ThemeDesign {
  /// The design of a `theme.yaml` that fits its shape.
  init(_ fields: Fields) {
    self.init()
    if let colours = fields.record("colours") {
      for role in ColourRole.allCases {
        self.colours[role] = colours.notation(role.rawValue) { Colour(hexadecimal: $0) }
      }
    }
    if let inks = fields.record("inks") {
      for role in ColourRole.allCases { self.inks[role] = inks.notation(role.rawValue) { PrintInks($0) } }
    }
    if let grid = fields.record("grid") {
      for role in GridRole.allCases { lengths[role] = grid.notation(role.rawValue) { ThemeLength($0) } }
      lines = grid.integer("lines")
    }
    if let type = fields.record("type") {
      for role in TypeRole.allCases { self.type[role] = type.record(role.rawValue).map(TypeStyle.init) }
    }
    if let families = fields.record("fonts")?.record("families") {
      for role in FamilyRole.allCases { self.families[role] = ThemeFamily(families, role.rawValue) }
    }
    drawing = fields.record("cover")?.text("drawing")
    logo = fields.located("logo")
  }
}

extension TypeStyle {
  fileprivate init(_ fields: Fields) {
    self.init(
      family: fields.choice("family"), isBold: fields.text("weight").map { $0 == "bold" },
      size: fields.text("size").flatMap { ThemeLength($0) }, leading: fields.text("leading").flatMap { ThemeLength($0) }
    )
  }
}

extension ThemeFamily {
  fileprivate init?(_ families: Fields, _ role: String) {
    if let name = families.located(role) {
      self = .added(name)
    } else if let record = families.record(role) {
      var faces: [FontStyle: Located<String>] = [:]
      for style in FontStyle.allCases { faces[style] = record.located(style.rawValue) }
      self = .faces(faces)
    } else {
      return nil
    }
  }
}
