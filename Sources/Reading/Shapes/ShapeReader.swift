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

  private mutating func scalar(
    _ raw: String, isPlain: Bool, _ node: YAMLNode, as type: ValueType, of key: String
  ) -> Fields.Value? {
    let text = raw.trimmingWhiteSpace()
    func reject(_ remedy: String? = nil) -> Fields.Value? {
      report("wrong-type", node, "`\(key)` is \(type.description), not `\(text.clipped(to: 40))`", remedy: remedy)
      return nil
    }
    switch type {
    case .text:
      // A text of nothing but spaces is no text.
      if text.isEmpty {
        report("missing-value", node, "`\(key)` is empty", remedy: "give it a text or remove the line")
        return nil
      }
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
    case .list, .record, .textOr:
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
  fileprivate var description: String {
    switch self {
    case .text: "a text"
    case .identifier: "an identifier (lower-case letters, digits and hyphens)"
    case .path: "a path"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a number"
    case .boolean: "`yes` or `no`"
    case .date: "a date"
    case .colour: "a colour"
    case .choice(let choices): "one of \(choices.map { "`\($0)`" }.joined(separator: ", "))"
    case .list: "a list"
    case .record(let shape): shape.name
    case .textOr(let shape): "a text or \(shape.name)"
    }
  }
}
