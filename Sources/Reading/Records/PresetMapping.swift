import Model

extension Shape {
  static let preset = Shape(
    "a printer's preset",
    .required("name", .identifier), .optional("about", .code), .optional("trim", .textOr(pageSize)),
    .optional("bleed", .decimal), .optional("marks", .boolean),
    .optional("standard", .choice(of: PrintPreset.Standard.self)),
    .optional("profile", .code), .optional("condition", .code), .optional("total-ink", .integer(100...400)),
    .optional("resolution", .integer(72...2400)), .optional("minimum-resolution", .integer(1...2400)),
    .optional("page-multiple", .integer(1...64)), .optional("line-weight", .decimal),
    .optional("cover", .choice(of: PrintPreset.Cover.self)), .optional("paper", .record(paper)))

  static let pageSize = Shape("a page's size", .required("width", .decimal), .required("height", .decimal))

  static let paper = Shape("paper", .required("weight", .decimal), .optional("bulk", .decimal))
}

/// `printers.yaml` → presets.
public enum PresetReader {
  /// In a report's folder, and beside the themes.
  public static let file = "printers.yaml"

  /// Reads the presets of a folder; none where there is no such file.
  public static func read(_ folder: some ReportFolder) -> (presets: [PrintPreset], diagnostics: [Diagnostic]) {
    guard let bytes = try? folder.read(file) else { return ([], []) }
    switch SourceText.decode(bytes, file: file) {
    case .success(let text):
      var diagnostics: [Diagnostic] = []
      let presets = presets(text.text, into: &diagnostics)
      return (presets, diagnostics)
    case .failure(let error): return ([], [error.diagnostic])
    }
  }

  static func presets(_ text: String, into diagnostics: inout [Diagnostic]) -> [PrintPreset] {
    guard let root = YAMLReader.read(text, file: file, into: &diagnostics) else { return [] }
    var reader = ShapeReader()
    let records = reader.records(root, of: .preset)
    diagnostics += reader.diagnostics
    var presets: [PrintPreset] = []
    for record in records {
      guard let preset = PrintPreset(record, into: &diagnostics) else { continue }
      if presets.contains(where: { $0.name.value == preset.name.value }) {
        let name = preset.name
        diagnostics.append(
          Diagnostic(
            "duplicate-preset", at: name.location, length: name.value.count, "there are two presets `\(name.value)`",
            remedy: "give one another name"))
      } else {
        presets.append(preset)
      }
    }
    return presets
  }
}

extension ReportReader {
  mutating func presets() -> [PrintPreset] {
    guard let text = text(of: PresetReader.file, isRequired: false) else { return [] }
    return PresetReader.presets(text.text, into: &diagnostics)
  }
}

extension PrintPreset {
  init?(_ fields: Fields, into diagnostics: inout [Diagnostic]) {
    guard let name = fields.located("name") else { return nil }
    self.init(name: name)
    about = fields.text("about")
    trim = Self.trim(fields, into: &diagnostics)
    hasMarks = fields.boolean("marks") ?? hasMarks
    standard = fields.choice("standard") ?? standard
    profile = fields.located("profile") ?? profile
    condition = fields.text("condition")
    totalInk = fields.integer("total-ink") ?? totalInk
    resolution = fields.integer("resolution") ?? resolution
    minimumResolution = fields.integer("minimum-resolution") ?? minimumResolution
    pageMultiple = fields.integer("page-multiple") ?? pageMultiple
    cover = fields.choice("cover") ?? cover
    bleed = fields.measure("bleed", 0...5, "mm", into: &diagnostics) ?? bleed
    lineWeight = fields.measure("line-weight", 0...10, "points", into: &diagnostics) ?? lineWeight
    if let record = fields.record("paper"),
      let weight = record.measure("weight", 20...1000, "grams a square metre", into: &diagnostics)
    {
      paper = Paper(
        weight: weight, bulk: record.measure("bulk", 0.4...4, "cubic centimetres a gram", into: &diagnostics) ?? 1)
    }
  }

  private static func trim(_ fields: Fields, into diagnostics: inout [Diagnostic]) -> Located<Size>? {
    if let record = fields.record("trim"), let place = fields.keys["trim"] {
      guard let width = record.measure("width", 50...1000, "mm", into: &diagnostics),
        let height = record.measure("height", 50...1000, "mm", into: &diagnostics)
      else { return nil }
      return Located(Size(width: width, height: height), at: place)
    }
    guard let name = fields.located("trim") else { return nil }
    if let size = Size.named[name.value] { return Located(size, at: name.location) }
    diagnostics.append(
      Diagnostic(
        "unknown-trim", at: name.location, length: name.value.count, "there is no page size `\(name.value)`",
        remedy: NearMiss.remedy(for: name.value, among: Size.named.keys.sorted())
          ?? "use a name such as `A4`, or `{width: 210, height: 297}` in millimetres"))
    return nil
  }
}

extension Fields {
  /// A number within bounds; one outside them is reported.
  fileprivate func measure(
    _ key: String, _ bounds: ClosedRange<Double>, _ unit: String, into diagnostics: inout [Diagnostic]
  ) -> Double? {
    guard let number = decimal(key)?.double else { return nil }
    if bounds.contains(number) { return number }
    let (least, most) = (Self.plain(bounds.lowerBound), Self.plain(bounds.upperBound))
    diagnostics.append(
      Diagnostic(
        "out-of-range", at: keys[key] ?? location, length: key.count,
        "`\(key)` is from \(least) to \(most) \(unit)", remedy: "choose a number between them"))
    return nil
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
