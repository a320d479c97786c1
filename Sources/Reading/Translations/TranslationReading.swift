import Model

/// Translations: text and nothing else, in files beside those that they translate.
extension ReportReader {
  /// The lists that a translation can stand beside.
  static let translatedFiles = [
    "report.yaml", "quotes.yaml", "people.yaml", "facts.yaml", "figures.yaml", "sources.yaml",
  ]
  /// The folders whose files a translation can stand beside.
  static let translatedFolders = ["chapters", "findings", "recommendations", "cases", "interviews", "surveys"]

  /// What the translation of a file is called; nil where the file is wanted as it is.
  func translation(of path: String) -> TranslationName? {
    guard let language, language != ownLanguage else { return nil }
    let folder = path.split(separator: "/").first.map(String.init) ?? ""
    guard Self.translatedFiles.contains(path) || Self.translatedFolders.contains(folder) else { return nil }
    return TranslationName(of: path, in: language)
  }

  private func overlay(_ name: TranslationName) -> TranslationOverlay {
    let file = name.name.split(separator: "/").last.map(String.init) ?? name.name
    return TranslationOverlay(
      own: ownLanguage, language: name.language, file: file, allowsUntranslated: allowsUntranslated,
      editions: editions)
  }

  /// A YAML file with the texts of its translation.
  ///
  /// - Parameters:
  ///   - isNeeded: whether what it lacks is reported.
  ///   - lay: lays a translation, if there is one, over the original.
  mutating func translated(
    _ root: YAMLNode, ofFile path: String, isNeeded: Bool = true,
    _ lay: (inout TranslationOverlay, YAMLNode, YAMLNode?) -> YAMLNode
  ) -> YAMLNode {
    guard let name = translation(of: path) else { return root }
    var overlay = overlay(name)
    guard let text = text(of: name.name, isRequired: false) else {
      let result = overlay.silently { lay(&$0, root, nil) }
      if overlay.isIncomplete, isNeeded { diagnostics.append(Untranslated.file(name, allowed: allowsUntranslated)) }
      return result
    }
    guard let translation = YAMLReader.read(text.text, file: name.name, into: &diagnostics) else { return root }
    defer { diagnostics += overlay.diagnostics.filter { isNeeded || $0.code != Untranslated.code } }
    return lay(&overlay, root, translation)
  }

  /// Lays a Markdown file's translation over its front matter, and puts its prose in the place of the original's.
  ///
  /// - Returns: the translation's path; nil where there is none.
  mutating func translate(_ path: String, _ root: inout YAMLNode, _ body: inout [Block], as shape: Shape) -> String? {
    guard let name = translation(of: path) else { return nil }
    guard let text = text(of: name.name, isRequired: false) else {
      if editions.have(root) { diagnostics.append(Untranslated.file(name, allowed: allowsUntranslated)) }
      root.language = ownLanguage
      return nil
    }
    guard let parts = FrontMatter.split(text.text, file: name.name, into: &diagnostics),
      let translation = YAMLReader.read(
        String(parts.yaml), file: name.name, lineOffset: parts.yamlLineOffset, into: &diagnostics)
    else { return nil }
    var overlay = overlay(name)
    root = overlay.record(root, translation, as: shape)
    // Its prose is translated, whatever its front matter lacks.
    root.language = nil
    diagnostics += overlay.diagnostics
    let hasSections = path.hasPrefix("chapters/")
    let original = AddressTally(body, hasSections: hasSections, in: editions)
    body = MarkdownReader.read(
      parts.body, file: name.name, lineOffset: parts.bodyLineOffset, into: &diagnostics)
    let place = body.first?.location ?? SourceLocation(file: name.name)
    diagnostics += AddressTally(body, hasSections: hasSections, in: editions)
      .differences(from: original, missingAt: place)
    return name.name
  }

  /// Translations that nothing reads: of a file that is not there, or into the report's own language.
  mutating func reportLooseTranslations() {
    for folder in [""] + Self.translatedFolders {
      let names = allNames(in: folder)
      let originals = names.filter {
        TranslationName($0) == nil && (!folder.isEmpty || Self.translatedFiles.contains($0))
      }
      for name in names {
        guard let translation = TranslationName(name) else { continue }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        func report(_ message: String, _ remedy: String) {
          diagnostics.append(
            Diagnostic("unknown-file", .warning, at: SourceLocation(file: path), message, remedy: remedy))
        }
        if translation.language == ownLanguage {
          report(
            "`\(name)` is called a translation into \(ownLanguage.englishName), which is the report's own language",
            "call it `\(translation.original)`, or delete it")
        } else if !originals.contains(translation.original) {
          let candidates = originals.map { TranslationName(of: $0, in: translation.language).name }
          report(
            "`\(name)` translates `\(translation.original)`, and there is no such file",
            NearMiss.remedy(for: name, among: candidates) ?? "write the original, or delete the translation")
        }
      }
    }
  }
}

extension Language {
  /// What `report.yaml` says; Danish where it says nothing that can be understood.
  init(report root: YAMLNode) {
    self = .danish
    guard case .mapping(let entries) = root.content,
      case .scalar(let name, _)? = entries.first(where: { $0.key.value == "language" })?.value.content,
      let language = Language(rawValue: name.trimmingWhiteSpace())
    else { return }
    self = language
  }
}
