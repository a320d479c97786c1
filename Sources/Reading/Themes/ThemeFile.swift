import Model

/// One theme's folder, before anything of the theme that it builds on is known.
struct ThemeFile {
  let folder: DiskFolder
  let name: String
  /// What its `theme.yaml` is called in diagnostics.
  let file: String
  var base: Located<String>?
  var design = ThemeDesign()
  /// The absolute path of the folder with the OpenType files.
  var fontDirectory: String?
  var faces: [Theme.Face] = []
  /// What its `symbols.enc` says; nil without one.
  var symbols: String?
  /// Its LaTeX.
  var sources: [String] = []
  /// Whether it has a class, and a package to be read after the class, of its own name.
  var hasClass = false
  var hasStyle = false

  static func read(_ path: String, calling place: String?, _ diagnostics: inout [Diagnostic]) -> ThemeFile? {
    let folder: DiskFolder
    let bytes: [UInt8]
    do {
      folder = try DiskFolder(path)
      bytes = try folder.read("theme.yaml")
    } catch {
      diagnostics.append(error.diagnostic(about: "\(path)/theme.yaml", at: nil))
      return nil
    }
    let name = folder.root.split(separator: "/").last.map(String.init) ?? ""
    let file = "\(place ?? name)/theme.yaml"
    switch SourceText.decode(bytes, file: file) {
    case .failure(let error):
      diagnostics.append(error.diagnostic)
      return nil
    case .success(let text):
      guard let root = YAMLReader.read(text.text, file: file, into: &diagnostics) else { return nil }
      var reader = ShapeReader()
      let fields = reader.fields(root, as: .themeFile)
      diagnostics += reader.diagnostics
      return fields.map { ThemeFile($0, folder, name: name, file: file) }
    }
  }

  private init(_ fields: Fields, _ folder: DiskFolder, name: String, file: String) {
    self.folder = folder
    self.name = name
    self.file = file
    base = fields.located("base")
    design = ThemeDesign(fields)
    let fonts = fields.record("fonts")
    let directory = fonts?.text("directory").map { $0.hasPrefix("/") ? $0 : "\(folder.root)/\($0)" }
    fontDirectory = directory
    faces = (fonts?.records("faces") ?? []).compactMap { face in
      guard let name = face.text("name"), let file = face.text("file") else { return nil }
      return Theme.Face(
        name: name, file: file, directory: directory, features: face.texts("features"),
        encodings: face.texts("encodings"))
    }
    symbols = (try? folder.read("symbols.enc")).map { String(decoding: $0, as: UTF8.self) }
    let names = Self.latex(in: folder, "", depth: 0)
    sources = names.compactMap { name in (try? folder.read(name)).map { String(decoding: $0, as: UTF8.self) } }
    hasClass = names.contains { $0 == "\(name).cls" || $0.hasSuffix("/\(name).cls") }
    hasStyle = names.contains { $0 == "\(name).sty" || $0.hasSuffix("/\(name).sty") }
  }

  /// The LaTeX files below a folder, as TeX would find them.
  private static func latex(in folder: DiskFolder, _ path: String, depth: Int) -> [String] {
    let names = ((try? folder.names(in: path)) ?? []).prefix(1000).map { path.isEmpty ? $0 : "\(path)/\($0)" }
    let files = names.filter { name in [".cls", ".sty", ".tex", ".def", ".cfg"].contains(where: name.hasSuffix) }
    guard depth < 4 else { return files }
    return files + names.filter { !$0.contains(".") }.flatMap { latex(in: folder, $0, depth: depth + 1) }
  }
}
