import Model

/// Lays the texts of a translation over the record that they translate.
///
/// Everything that is no text is the original's, so that nothing can drift apart. What is laid over keeps its own place, and a
/// diagnostic of it points into the translation.
struct TranslationOverlay {
  /// The original's language.
  let own: Language
  /// The translation's.
  let language: Language
  /// The translation's file.
  let file: String
  /// Whether what is not translated appears in the original's language.
  let allowsUntranslated: Bool
  let editions: TranslatedEditions
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether anything that needs a translation has none.
  private(set) var isIncomplete = false
  /// What is missing is somebody else's to report.
  private var isSilent = false

  init(
    own: Language, language: Language, file: String, allowsUntranslated: Bool, editions: TranslatedEditions
  ) {
    self.own = own
    self.editions = editions
    self.language = language
    self.file = file
    self.allowsUntranslated = allowsUntranslated
  }

  /// Of one record: the keys that are not translated, and how many are.
  private struct Tally {
    var translated = 0
    var missing: [String] = []
  }

  /// A record with the translation's texts.
  ///
  /// - Parameter translation: nil where the record has none.
  mutating func record(_ original: YAMLNode, _ translation: YAMLNode?, as shape: Shape) -> YAMLNode {
    guard case .mapping = original.content else { return original }
    var tally = Tally()
    var result = lay(translation, over: original, shape, &tally)
    guard !tally.missing.isEmpty, editions.have(original) else { return result }
    // Imported passages are material. A check speaks when a page shows one.
    if tally.translated == 0, original[Self.imported] != nil {
      result.language = own
      return result
    }
    isIncomplete = true
    if tally.translated == 0 { result.language = own }
    report(tally, original, shape)
    return result
  }

  /// A file that is a list of records, with the translation's texts.
  mutating func list(_ original: YAMLNode, _ translation: YAMLNode?, of shape: Shape) -> YAMLNode {
    guard case .sequence(let items) = original.content, let translations = sequence(translation) else {
      return original
    }
    return original.with(.sequence(records(items, translations, shape)))
  }

  /// The same of a file that has no translation: nothing is reported but by `isIncomplete`.
  mutating func silently(_ lay: (inout TranslationOverlay) -> YAMLNode) -> YAMLNode {
    isSilent = true
    defer { isSilent = false }
    return lay(&self)
  }
}

/// Values.
extension TranslationOverlay {
  private mutating func lay(
    _ translation: YAMLNode?, over original: YAMLNode, _ shape: Shape, _ tally: inout Tally
  ) -> YAMLNode {
    guard case .mapping(let entries) = original.content else { return original }
    let translated = usable(translation, entries, shape)
    let result = entries.map { entry -> YAMLNode.Entry in
      guard let type = shape.key(entry.key.value)?.type else { return entry }
      // The words are the translation's, and so is the place that diagnostics of them know.
      if entry.key.value == Self.id, shape.isFoundByID, let id = translation?[Self.id] {
        return YAMLNode.Entry(key: entry.key, value: id)
      }
      let found = translated[entry.key.value]
      let value = lay(found?.value, over: entry.value, type, entry.key.value, translation == nil, &tally)
      return YAMLNode.Entry(key: found?.key ?? entry.key, value: value)
    }
    return original.with(.mapping(result))
  }

  /// A translation's entries that translate something; all others are reported.
  private mutating func usable(
    _ translation: YAMLNode?, _ entries: [YAMLNode.Entry], _ shape: Shape
  ) -> [String: YAMLNode.Entry] {
    guard let translation, !translation.isEmpty else { return [:] }
    guard case .mapping(let all) = translation.content else {
      report(
        "wrong-type", translation,
        "a translation of \(shape.name) is a record of `key: value` lines, not "
          + translation.kindName)
      return [:]
    }
    let texts = entries.map(\.key.value).filter { shape.key($0)?.type.isTranslatable ?? false }
    var usable: [String: YAMLNode.Entry] = [:]
    for entry in all {
      let name = entry.key.value
      // What says which record it is, and nothing more.
      if name == Self.id, shape.isFoundByID { continue }
      guard texts.contains(name) else {
        report(entry.key, shape, among: texts)
        continue
      }
      usable[name] = entry
    }
    return usable
  }

  /// - Parameter isMissing: whether the record that the value is of has no translation at all.
  private mutating func lay(
    _ translation: YAMLNode?, over original: YAMLNode, _ type: ValueType, _ key: String, _ isMissing: Bool,
    _ tally: inout Tally
  ) -> YAMLNode {
    if original.isEmpty { return original }
    switch type {
    case .text: return sameText(translation, original) ?? original
    case .prose: return prose(translation, over: original, key, &tally)
    case .localizedText: return localizedText(translation, over: original, key, &tally)
    case .record(let shape): return lay(translation, over: original, shape, &tally)
    case .textOr(let shape):
      if case .mapping = original.content { return lay(translation, over: original, shape, &tally) }
      return sameText(translation, original) ?? original
    case .dictionary(let element, _): return dictionary(translation, over: original, element, key, isMissing, &tally)
    case .list(let element): return list(translation, over: original, element, key, isMissing, &tally)
    default: return original
    }
  }

  private mutating func prose(
    _ translation: YAMLNode?, over original: YAMLNode, _ key: String, _ tally: inout Tally
  ) -> YAMLNode {
    guard case .scalar(let text, _) = original.content else { return original }
    guard let translation, !translation.isBlank else {
      // A year or a sign is the same in every language.
      if text.contains(where: \.isLetter), !tally.missing.contains(key) { tally.missing.append(key) }
      return original
    }
    tally.translated += 1
    if case .scalar(let words, _) = translation.content {
      diagnostics += AddressTally.differences(of: words, at: translation, from: text)
    }
    return translation
  }

  /// A text that has its translation beside it, `{da: …, en: …}`, needs no other.
  private mutating func localizedText(
    _ translation: YAMLNode?, over original: YAMLNode, _ key: String, _ tally: inout Tally
  ) -> YAMLNode {
    switch original.content {
    case .scalar(let text, _) where Self.keywords.contains(text): return original
    case .scalar: return prose(translation, over: original, key, &tally)
    case .mapping(let entries):
      if entries.contains(where: { $0.key.value == language.rawValue && !$0.value.isBlank }) {
        if let translation {
          report(
            Self.code, translation, "`\(key)` has its \(language.englishName) text beside the original",
            remedy: "remove one of them")
        }
        return original
      }
      guard let text = entries.first(where: { $0.key.value == own.rawValue }) else { return original }
      let laid = prose(translation, over: text.value, key, &tally)
      return translation == nil ? original : laid
    default: return original
    }
  }

  /// A text that need not be translated.
  private func sameText(_ translation: YAMLNode?, _ original: YAMLNode) -> YAMLNode? {
    guard let translation, !translation.isBlank else { return nil }
    return translation
  }

  private mutating func dictionary(
    _ translation: YAMLNode?, over original: YAMLNode, _ element: ValueType, _ key: String, _ isMissing: Bool,
    _ tally: inout Tally
  ) -> YAMLNode {
    guard case .mapping(let entries) = original.content else { return original }
    var translated: [String: YAMLNode.Entry] = [:]
    if let translation, !translation.isEmpty {
      guard case .mapping(let all) = translation.content else { return translation }
      let known = entries.map(\.key.value)
      for entry in all {
        if known.contains(entry.key.value) {
          translated[entry.key.value] = entry
        } else {
          report(
            Self.code, at: entry.key.location, length: entry.key.value.count,
            "the original's `\(key)` has no \(entry.key.value.quoted)",
            remedy: NearMiss.remedy(for: entry.key.value, among: known) ?? "remove the line")
        }
      }
    }
    let result = entries.map { entry in
      let found = translated[entry.key.value]
      let value = lay(found?.value, over: entry.value, element, key, isMissing, &tally)
      return YAMLNode.Entry(key: found?.key ?? entry.key, value: value)
    }
    return original.with(.mapping(result))
  }

  /// Records with identifiers are found by them, everything else by its position.
  private mutating func list(
    _ translation: YAMLNode?, over original: YAMLNode, _ element: ValueType, _ key: String, _ isMissing: Bool,
    _ tally: inout Tally
  ) -> YAMLNode {
    guard case .sequence(let items) = original.content, element.isTranslatable else { return original }
    if case .record(let shape) = element, shape.isFoundByID {
      return recordList(translation, over: original, items, shape, key, isMissing, &tally)
    }
    guard let translated = sequence(translation) else { return original }
    let result = items.enumerated().map { index, item in
      let found = translated.indices.contains(index) ? translated[index] : nil
      return lay(found, over: item, element, key, isMissing, &tally)
    }
    if translated.count > items.count {
      report(
        Self.code, translated[items.count], "the original's `\(key)` has \(items.count), and this is one more",
        remedy: "remove it")
    }
    return original.with(.sequence(result))
  }

  /// Where a record is not translated, nor are those in it, and that is said once.
  private mutating func recordList(
    _ translation: YAMLNode?, over original: YAMLNode, _ items: [YAMLNode], _ shape: Shape, _ key: String,
    _ isMissing: Bool, _ tally: inout Tally
  ) -> YAMLNode {
    guard isMissing, !isSilent else {
      guard let translated = sequence(translation) else { return original }
      return original.with(.sequence(records(items, translated, shape)))
    }
    let wasIncomplete = isIncomplete
    isSilent = true
    isIncomplete = false
    let result = records(items, [], shape)
    if isIncomplete { tally.missing.append(key) }
    isSilent = false
    isIncomplete = isIncomplete || wasIncomplete
    return original.with(.sequence(result))
  }

  private mutating func records(_ items: [YAMLNode], _ translations: [YAMLNode], _ shape: Shape) -> [YAMLNode] {
    let known = items.compactMap { $0[Self.id]?.text }
    var byID: [String: YAMLNode] = [:]
    for translation in translations {
      guard let id = translation[Self.id], let name = id.text else {
        report(
          "missing-key", translation, "a translation says with `id` what it translates", remedy: "add `id: …`")
        continue
      }
      if !known.contains(name) {
        report(
          Self.code, id, "the original has no \(shape.bareName) \(name.quoted)",
          remedy: NearMiss.remedy(for: name, among: known) ?? "remove it")
      } else if byID[name] != nil {
        report(Self.code, id, "a second translation of \(name.quoted)", remedy: "remove one")
      } else {
        byID[name] = translation
      }
    }
    return items.map { item in record(item, item[Self.id]?.text.flatMap { byID[$0] }, as: shape) }
  }

  /// Nil, and a diagnostic, where the translation is no list.
  private mutating func sequence(_ node: YAMLNode?) -> [YAMLNode]? {
    guard let node, !node.isEmpty else { return [] }
    if case .sequence(let items) = node.content { return items }
    report("wrong-type", node, "the original is a list, and this is \(node.kindName)")
    return nil
  }

  /// What the tool reads as a word of its own: `attribution: auto`.
  private static let keywords: Set<String> = ["auto"]
  private static let id = "id"
  /// What an import writes into a record of its own.
  private static let imported = "imported"
  private static let code = "unknown-translation"
}

/// Wording.
extension TranslationOverlay {
  private mutating func report(_ tally: Tally, _ original: YAMLNode, _ shape: Shape) {
    guard !isSilent else { return }
    let name = original[Self.id]?.text.map(\.quoted) ?? shape.name
    let keys = tally.missing.map { "`\($0)`" }.joined(separator: ", ")
    let isPartial = tally.translated > 0
    diagnostics.append(
      Diagnostic(
        Untranslated.code, allowsUntranslated && !isPartial ? .warning : .error, at: original.location,
        length: original.length,
        "\(name) has no \(language.englishName) \(keys)"
          + (isPartial && allowsUntranslated ? ", and other keys of it are translated" : ""),
        remedy: "write \(tally.missing.count == 1 ? "it" : "them") in `\(file)`"))
  }

  private mutating func report(_ key: Located<String>, _ shape: Shape, among texts: [String]) {
    let name = key.value
    let near = NearMiss.remedy(for: name, among: texts)
    guard let known = shape.key(name) else {
      return report(
        Self.code, at: key.location, length: name.count, "\(shape.name) has no key \(name.quoted)",
        remedy: near ?? UnknownName.choices(texts))
    }
    if known.type.isTranslatable {
      report(
        Self.code, at: key.location, length: name.count, "the original has no `\(name)`",
        remedy: near ?? "remove the line, or write one in the original")
    } else {
      report(
        Self.code, at: key.location, length: name.count, "`\(name)` is no text: it is the original's in every language",
        remedy: "remove the line")
    }
  }

  private mutating func report(_ code: String, _ node: YAMLNode, _ message: String, remedy: String? = nil) {
    report(code, at: node.location, length: node.length, message, remedy: remedy)
  }

  private mutating func report(
    _ code: String, at place: SourceLocation, length: Int, _ message: String, remedy: String?
  ) {
    diagnostics.append(Diagnostic(code, at: place, length: length, message, remedy: remedy))
  }
}

extension Shape {
  /// Whether records of it have identifiers of their own in their lists.
  fileprivate var isFoundByID: Bool { key("id")?.isRequired ?? false }

  /// *quote* of *a quote*.
  fileprivate var bareName: Substring {
    name.hasPrefix("a ") ? name.dropFirst(2) : name.hasPrefix("an ") ? name.dropFirst(3) : name[...]
  }
}

extension YAMLNode {
  /// The value of a key of a record.
  fileprivate subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.value == key }?.value
  }

  fileprivate var text: String? {
    if case .scalar(let text, _) = content { text.trimmingWhiteSpace() } else { nil }
  }

  /// Nothing, or nothing but spaces.
  fileprivate var isBlank: Bool { isEmpty || text?.isEmpty ?? false }

  fileprivate func with(_ content: Content) -> YAMLNode {
    var node = self
    node.content = content
    return node
  }
}
