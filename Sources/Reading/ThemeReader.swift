import Model

/// A theme's folder → a `Theme`.
public enum ThemeReader {
  /// Reads `theme.yaml` and the symbol encoding.
  ///
  /// - Parameter path: the theme's folder; its name is the theme's.
  public static func read(_ path: String) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let folder: DiskFolder
    let bytes: [UInt8]
    do {
      folder = try DiskFolder(path)
      bytes = try folder.read("theme.yaml")
    } catch {
      return (nil, [error.diagnostic(about: "\(path)/theme.yaml", at: nil)])
    }
    let name = folder.root.split(separator: "/").last.map(String.init) ?? ""
    let file = "\(name)/theme.yaml"
    let text: SourceText
    switch SourceText.decode(bytes, file: file) {
    case .success(let decoded): text = decoded
    case .failure(let error): return (nil, [error.diagnostic])
    }
    guard let root = YAMLReader.read(text.text, file: file, into: &diagnostics) else { return (nil, diagnostics) }
    var reader = ShapeReader()
    let fields = reader.fields(root, as: .themeFile)
    diagnostics += reader.diagnostics
    guard let fields else { return (nil, diagnostics) }
    let fonts = fields.record("fonts")
    let faces = fonts?.records("faces").compactMap { face -> Theme.Face? in
      guard let name = face.text("name"), let file = face.text("file") else { return nil }
      return Theme.Face(
        name: name, file: file, features: face.texts("features"), encodings: face.texts("encodings"))
    }
    let encoding = (try? folder.read("symbols.enc")) ?? []
    let theme = Theme(
      name: name, folder: folder.root, fontDirectory: fonts?.text("directory"), faces: faces ?? [],
      signs: signs(in: String(decoding: encoding, as: UTF8.self)))
    return (theme, diagnostics)
  }

  /// The characters that an encoding file names as `/uni2265`; what follows a per cent sign is a comment.
  static func signs(in encoding: String) -> Set<Unicode.Scalar> {
    var signs = Set<Unicode.Scalar>()
    for line in encoding.split(whereSeparator: \.isNewline) {
      let code = line.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let words = code.split { $0.isWhitespace || $0 == "[" || $0 == "]" }
      for word in words where word.hasPrefix("/uni") {
        if let value = UInt32(word.dropFirst(4), radix: 16), let scalar = Unicode.Scalar(value) { signs.insert(scalar) }
      }
    }
    return signs
  }
}

extension Shape {
  static let themeFile = Shape("theme.yaml", .optional("fonts", .record(fonts)))

  private static let fonts = Shape(
    "fonts", .required("directory", .text), .required("faces", .list(.record(face))))

  private static let face = Shape(
    "a face",
    .required("name", .identifier), .required("file", .text), .optional("features", .list(.text)),
    .optional("encodings", .list(.choice(["t1", "ts1", "sym"]))))
}
