import Model

/// A theme's folder → a `Theme`.
public enum ThemeReader {
  /// Reads `theme.yaml`, the themes that it builds on, and what their classes define.
  ///
  /// - Parameters:
  ///   - path: the theme's folder; its name is the theme's.
  ///   - templates: the folder in which a `base` is looked for by name; nil: the one that the theme's folder stands in.
  ///   - place: what the folder is called in diagnostics; nil: by its name.
  /// - Returns: the theme, if it can be used; everything that is wrong with it.
  public static func read(
    _ path: String, templates: String? = nil, calling place: String? = nil
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let chain = chain(from: path, templates, calling: place, &diagnostics)
    guard let own = chain.first else { return (nil, diagnostics) }
    let design = chain.dropFirst().reduce(own.design) { $0.over($1.design) }
    let start = SourceLocation(file: own.file)
    let sources = chain.flatMap(\.sources)
    var theme = Theme(
      name: own.name, folder: own.folder.root, bases: chain.dropFirst().map(\.folder.root),
      className: chain.first(where: \.hasClass)?.name, styles: chain.reversed().filter(\.hasStyle).map(\.name),
      design: design, fontDirectory: chain.lazy.compactMap(\.fontDirectory).first,
      signs: signs(in: chain.lazy.compactMap(\.symbols).first ?? ""))
    theme.faces = faces(of: chain, design)
    diagnostics += DesignFaults.find(in: design, faces: theme.faces, at: start)
    if !chain.contains(where: \.hasClass) {
      diagnostics.append(
        Diagnostic(
          "missing-theme", at: start, "`\(own.name).cls`, the theme's class, is not in its folder",
          remedy: "give the class the name of the folder, or name a theme to build on: `base: coi`"))
    } else if !diagnostics.containErrors {
      diagnostics += ThemeContract.missing(in: sources).map { $0.diagnostic(theme: own.name, at: start) }
    }
    return (theme, diagnostics)
  }

  /// The theme and those it builds on, the nearest first; those before a fault.
  private static func chain(
    from path: String, _ templates: String?, calling place: String?, _ diagnostics: inout [Diagnostic]
  ) -> [ThemeFile] {
    var chain: [ThemeFile] = []
    var (next, name) = (path, place)
    while let file = ThemeFile.read(next, calling: name, &diagnostics) {
      if chain.contains(where: { $0.folder.root == file.folder.root }) {
        diagnostics.append(
          Diagnostic(
            "circular-theme", at: chain.last?.base?.location, "`\(file.name)` builds on itself",
            remedy: "remove one `base`"))
        break
      }
      chain.append(file)
      guard let base = file.base else { break }
      let isPath = base.value.contains("/")
      let beside = templates ?? file.folder.root + "/.."
      next = isPath ? (base.value.hasPrefix("/") ? "" : file.folder.root + "/") + base.value : "\(beside)/\(base.value)"
      name = isPath ? next : nil
      if (try? DiskFolder(next))?.absolutePath(of: "theme.yaml") == nil {
        diagnostics.append(
          Diagnostic(
            "unknown-theme", at: base.location, length: base.value.count,
            "there is no theme `\(base.value)` to build on",
            remedy: NearMiss.remedy(for: base.value, among: (try? DiskFolder(beside))?.themeNames ?? [])
              ?? "name a theme of Trykklar's, or a folder with a theme.yaml, such as `../vores-tema`"))
        break
      }
    }
    return chain
  }

  /// The theme's own faces, and of those it builds on what its families use.
  private static func faces(of chain: [ThemeFile], _ design: ThemeDesign) -> [Theme.Face] {
    var used = Set(design.signs.values.map(\.value))
    for case .faces(let faces) in design.families.values { used.formUnion(faces.values.map(\.value)) }
    var known = Set<String>()
    return chain.enumerated().flatMap { index, file in
      file.faces.filter {
        (index == 0 || design.families.isEmpty || used.contains($0.name)) && known.insert($0.name).inserted
      }
    }
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

extension DiskFolder {
  /// The names of the folders in it that hold a theme.
  public var themeNames: [String] {
    ((try? names(in: "")) ?? []).filter { absolutePath(of: "\($0)/theme.yaml") != nil }
  }
}
