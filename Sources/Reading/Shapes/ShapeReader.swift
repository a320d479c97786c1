import Model

/// Holds YAML nodes against shapes and collects what does not fit.
struct ShapeReader {
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a record. Everything wrong with it is reported; what is right is returned.
  ///
  /// - Returns: what fits the shape, also when a key is missing; nil when the node is no record.
  mutating func fields(_ node: YAMLNode, as shape: Shape) -> Fields? {
    let entries: [YAMLNode.Entry]
    switch node.content {
    case .mapping(let all): entries = all
    case .null: entries = []
    default:
      report("wrong-type", node, "\(shape.name) is a record of `key: value` lines, not \(node.kindName)")
      return nil
    }
    var fields = Fields(location: node.location)
    fields.language = node.language
    for entry in entries {
      let name = entry.key.value
      guard let key = shape.key(name) else {
        diagnostics.append(
          Diagnostic(
            "unknown-key", at: entry.key.location, length: name.count, "\(shape.name) has no key `\(name)`",
            remedy: NearMiss.remedy(for: name, among: shape.keys.map(\.name))
              ?? "use one of \(shape.keys.map { "`\($0.name)`" }.joined(separator: ", "))"))
        continue
      }
      fields.keys[name] = entry.key.location
      if key.isRequired, entry.value.isEmpty {
        diagnostics.append(
          Diagnostic(
            "missing-value", at: entry.key.location, length: name.count, "`\(name)` is empty", remedy: "give it a value"
          ))
      } else if let value = value(entry.value, as: key.type, of: name) {
        fields.values[name] = value
      }
    }
    for key in shape.keys where key.isRequired && !entries.contains(where: { $0.key.value == key.name }) {
      report("missing-key", node, "\(shape.name) lacks `\(key.name)`", remedy: "add `\(key.name): …`")
    }
    return fields
  }

  /// Reads the items of a file that is a list of records.
  mutating func records(_ node: YAMLNode, of shape: Shape) -> [Fields] {
    switch node.content {
    case .null: return []
    case .sequence(let items): return items.compactMap { fields($0, as: shape) }
    default:
      report(
        "wrong-type", node, "the file is a list of records, not \(node.kindName)",
        remedy: "begin each record with `- `")
      return []
    }
  }
}

extension ShapeReader {
  private mutating func value(_ node: YAMLNode, as type: ValueType, of key: String) -> Fields.Value? {
    if case .null = node.content { return nil }
    switch type {
    case .list(let element):
      guard case .sequence(let items) = node.content else {
        report(
          "wrong-type", node, "`\(key)` is a list, not \(node.kindName)",
          remedy: "write `[one, two]`, or a line `- one` for each")
        return nil
      }
      return .list(
        items.compactMap { item in
          if case .null = item.content {
            report("missing-value", item, "an item of `\(key)` is empty", remedy: "give it a value or remove the line")
          }
          return value(item, as: element, of: key)
        })
    case .oneOrMore(let element):
      if case .scalar = node.content { return value(node, as: element, of: key).map { .list([$0]) } }
      return value(node, as: .list(element), of: key)
    case .dictionary(let element, let alone):
      return dictionary(node, of: element, alone: alone, key: key).map(Fields.Value.record)
    case .localizedText:
      return localizedText(node, of: key).map(Fields.Value.localizedText)
    case .record(let shape):
      return fields(node, as: shape).map(Fields.Value.record)
    case .textOr(let shape):
      if case .scalar = node.content { return value(node, as: .text, of: key) }
      return fields(node, as: shape).map(Fields.Value.record)
    default:
      guard case .scalar(let text, let isPlain) = node.content else {
        report("wrong-type", node, "`\(key)` is \(type.description), not \(node.kindName)")
        return nil
      }
      return scalar(text, isPlain: isPlain, node, as: type, of: key)
    }
  }

  private mutating func dictionary(
    _ node: YAMLNode, of element: ValueType, alone: String?, key: String
  ) -> Fields? {
    var fields = Fields(location: node.location)
    switch (node.content, alone) {
    case (.scalar, let name?):
      fields.values[name] = value(node, as: element, of: key)
      fields.keys[name] = node.location
    case (.mapping(let entries), _):
      for entry in entries {
        let name = entry.key.value
        fields.keys[name] = entry.key.location
        if entry.value.isEmpty {
          diagnostics.append(
            Diagnostic(
              "missing-value", at: entry.key.location, length: name.count, "`\(name)` is empty",
              remedy: "give it a value or remove the line"))
        }
        fields.values[name] = value(entry.value, as: element, of: name)
      }
    default:
      report("wrong-type", node, "`\(key)` is a record of `key: value` lines, not \(node.kindName)")
      return nil
    }
    return fields
  }

  private mutating func localizedText(_ node: YAMLNode, of key: String) -> LocalizedText? {
    if case .scalar = node.content {
      guard case .text(let text) = value(node, as: .text, of: key) else { return nil }
      return LocalizedText(text.value)
    }
    guard let fields = fields(node, as: .localizedText) else { return nil }
    let texts = Language.allCases.compactMap { language in fields.text(language.rawValue).map { (language, $0) } }
    guard let text = LocalizedText(Dictionary(uniqueKeysWithValues: texts)) else {
      report("missing-value", node, "`\(key)` has no text in any language", remedy: "write `{da: …, en: …}`")
      return nil
    }
    return text
  }

  private mutating func formula(_ text: String, isPlain: Bool, _ node: YAMLNode) -> Fields.Value? {
    do throws(FormulaFault) {
      return .formula(Located(try FormulaParser.parse(text), at: node.location))
    } catch {
      var place = node.location
      // Quotation marks stand before the text; of a text on several lines only the beginning is known.
      let isOnOneLine = node.length == text.unicodeScalars.count + (isPlain ? 0 : 2)
      if isOnOneLine { place.column += error.offset + (isPlain ? 0 : 1) }
      diagnostics.append(
        Diagnostic(
          "malformed-formula", at: place, length: isOnOneLine ? error.length : node.length, error.message,
          remedy: error.remedy))
      return nil
    }
  }

  private mutating func scalar(
    _ raw: String, isPlain: Bool, _ node: YAMLNode, as type: ValueType, of key: String
  ) -> Fields.Value? {
    let text = raw.trimmingWhiteSpace()
    func reject(_ remedy: String? = nil) -> Fields.Value? {
      report("wrong-type", node, "`\(key)` is \(type.description), not `\(text.clipped(to: 40))`", remedy: remedy)
      return nil
    }
    switch type {
    // A text of nothing but spaces is no text.
    case .text where text.isEmpty, .prose where text.isEmpty, .code where text.isEmpty, .formula where text.isEmpty:
      report("missing-value", node, "`\(key)` is empty", remedy: "give it a value or remove the line")
      return nil
    case .text, .prose, .code: break
    case .identifier:
      guard Identifier.isValid(text) else {
        let slug = Identifier.slug(text)
        return reject(slug.isEmpty ? nil : "write `\(slug)`")
      }
    case .path:
      guard !text.isEmpty else { return reject() }
    case .colour:
      guard text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit) else {
        return reject("write a colour as `\"#00566b\"`, in quotation marks")
      }
    case .choice(let choices):
      guard choices.contains(text) else {
        return reject(
          NearMiss.remedy(for: text, among: choices)
            ?? "use one of \(choices.map { "`\($0)`" }.joined(separator: ", "))")
      }
    case .integer(let range):
      guard let number = Int(text), range.contains(number) else { return reject() }
      return .integer(number)
    case .decimal:
      guard let number = Decimal10(text) else {
        let pointed = text.replacing(",", with: ".")
        return reject(Decimal10(pointed) != nil ? "write the decimal sign in data as a point: `\(pointed)`" : nil)
      }
      return .decimal(number)
    case .formula:
      let pointed = text.replacing(",", with: ".")
      guard pointed == text || Decimal10(pointed) == nil else {
        return reject("write the decimal sign in data as a point: `\(pointed)`")
      }
      return formula(text, isPlain: isPlain, node)
    case .notation(let notation):
      guard notation.isValid(text) else { return reject(notation.remedy(text)) }
    case .boolean:
      switch text.lowercased() {
      case "yes", "true", "ja": return .boolean(true)
      case "no", "false", "nej": return .boolean(false)
      default: return reject()
      }
    case .date:
      guard let date = ReportDate(iso: text) else {
        return reject("write `2020`, `2020-04` or `2020-04-30`")
      }
      return .date(Located(date, at: node.location))
    case .list, .oneOrMore, .dictionary, .localizedText, .record, .textOr:
      return nil
    }
    return .text(Located(text, at: node.location))
  }

  private mutating func report(_ code: String, _ node: YAMLNode, _ message: String, remedy: String? = nil) {
    diagnostics.append(
      Diagnostic(code, at: node.location, length: node.length, message, remedy: remedy))
  }
}

extension ValueType {
  /// For messages: *`page` is a whole number from 1 to 9*.
  var description: String {
    switch self {
    case .text, .prose, .code: "a text"
    case .identifier: "an identifier (lower-case letters, digits and hyphens)"
    case .path: "a path"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a number"
    case .boolean: "`yes` or `no`"
    case .date: "a date"
    case .colour: "a colour"
    case .choice(let choices): "one of \(choices.map { "`\($0)`" }.joined(separator: ", "))"
    case .localizedText: "a text"
    case .notation(let notation): notation.description
    case .formula: "a number or arithmetic on values"
    case .list, .oneOrMore: "a list"
    case .dictionary: "a record"
    case .record(let shape): shape.name
    case .textOr(let shape): "a text or \(shape.name)"
    }
  }
}
