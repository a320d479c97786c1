import Checking
import Model
import Platform
import Reading
import Typesetting

extension Press {
  /// The theme of a report that names none.
  static let houseTheme = "coi"

  /// The themes that there are.
  public func themeNames() -> [String] { (try? DiskFolder(templates))?.themeNames ?? [] }

  /// The theme that a report is set in: that of this press, the one that the report names, or the house's.
  ///
  /// - Parameter folder: the report's, from which a theme's path is told. A report that stands in no folder of the disk knows no
  ///   such theme.
  func theme(_ choice: ThemeChoice, of folder: some ReportFolder) -> (Theme?, [Diagnostic]) {
    let name = theme ?? choice.name?.value ?? Self.houseTheme
    let place = theme == nil ? choice.name?.location : nil
    let (read, faults): (Theme?, [Diagnostic])
    if name.contains("/") {
      guard let root = theme == nil ? folder.absolutePath(of: "") : "." else { return (nil, []) }
      let path = name.hasPrefix("/") ? name : "\(root)/\(name)"
      guard let real = Files.realPath(path), Files.isFile("\(real)/theme.yaml") else {
        return (nil, [unknownTheme(name, at: place, "there is no theme.yaml in `\(name)`", themeNames())])
      }
      (read, faults) = ThemeReader.read(real, templates: templates, calling: real)
    } else {
      let names = themeNames()
      guard names.contains(name) else {
        return (nil, [unknownTheme(name, at: place, "there is no theme `\(name)` in `\(templates)`", names)])
      }
      (read, faults) = ThemeReader.read("\(templates)/\(name)", templates: templates)
    }
    guard var theme = read else { return (nil, faults) }
    let unknown = theme.resolveFamilies(FontFamilies())
    return (theme, faults + unknown + ThemeContrast.check(theme.design, choice))
  }

  private func unknownTheme(_ name: String, at place: SourceLocation?, _ message: String, _ names: [String])
    -> Diagnostic
  {
    Diagnostic(
      "unknown-theme", at: place, length: name.count, message,
      remedy: NearMiss.remedy(for: name, among: names)
        ?? (names.isEmpty
          ? "set TRYKKLAR_TEMPLATES to the folder `Templates` of Trykklar"
          : "use one of \(names.map { "`\($0)`" }.joined(separator: ", ")), or the path of a folder with a theme.yaml"))
  }

  /// The folders of the theme that a report is set in, and of those it builds on.
  func themeFolders(of folder: some ReportFolder) -> [String] {
    guard let report = EditionReadings(folder).own.report else { return [] }
    guard let theme = theme(report.metadata.theme, of: folder).0 else { return [] }
    return [theme.folder] + theme.bases
  }

  /// A theme's faces, for asking the machine whether it has them.
  public func fonts(ofTheme name: String) -> FontRequest? {
    ThemeReader.read("\(templates)/\(name)", templates: templates).theme?.fontRequest
  }

  /// The folder of the encodings that families are added in.
  public var encodingFolder: String { "\(templates)/\(Self.houseTheme)" }

  /// The house theme's design, as TeX gets it.
  public func houseDesign() -> Job.Design? {
    ThemeReader.read(encodingFolder, templates: templates).theme?.designFile
  }

  /// The house theme's faces.
  public func houseFonts() -> FontRequest? { fonts(ofTheme: Self.houseTheme) }
}

extension Theme {
  /// Puts the faces of families that the user has added in the place of their names.
  ///
  /// - Returns: a diagnostic for each family that nobody has added on this machine.
  mutating func resolveFamilies(_ added: FontFamilies) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for role in FamilyRole.allCases {
      guard case .added(let name) = design.families[role] else { continue }
      if let faces = added.faces(of: name.value) {
        design.families[role] = .faces(faces.mapValues { Located($0.name, at: name.location) })
        self.faces += FontStyle.allCases.compactMap { faces[$0] }.filter { !self.faces.contains($0) }
      } else {
        faults.append(
          Diagnostic(
            "unknown-font-family", at: name.location, length: name.value.count,
            "the family `\(name.value)` has not been added on this machine",
            remedy: NearMiss.remedy(for: name.value, among: added.names)
              ?? "add it: trykklar font add FILE.otf… --as \(name.value)"))
      }
    }
    return faults
  }
}
