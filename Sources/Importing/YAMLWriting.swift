/// A value that is written into a record.
enum FieldValue: Hashable {
  case text(String)
  case list([String])

  /// What a reader must find where it was written.
  var meaning: YAMLMeaning {
    switch self {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(YAMLMeaning.text))
    }
  }

  /// On one line.
  func yaml(inFlow: Bool) -> String {
    switch self {
    case .text(let text): YAMLWriting.scalar(text, inFlow: inFlow)
    case .list(let items): "[" + items.map { YAMLWriting.scalar($0, inFlow: true) }.joined(separator: ", ") + "]"
    }
  }
}

/// A record to write: keys and values in their order.
struct NewRecord {
  var fields: [(key: String, value: FieldValue)]

  var meaning: YAMLMeaning {
    .record(Dictionary(fields.map { ($0.key, $0.value.meaning) }) { first, _ in first })
  }

  /// `{id: x, name: y}`
  var flow: String {
    "{" + fields.map { "\($0.key): \($0.value.yaml(inFlow: true))" }.joined(separator: ", ") + "}"
  }

  /// Lines of an item, the first with a hyphen at `column`.
  func lines(column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    return fields.enumerated().map { index, field in
      "\(indent)\(index == 0 ? "- " : "  ")\(field.key): \(field.value.yaml(inFlow: false))"
    }
  }
}

/// Texts as YAML scalars.
enum YAMLWriting {
  /// The text as authors write it where YAML reads it so, else in quotation marks.
  static func scalar(_ text: String, inFlow: Bool) -> String {
    if isPlain(text, inFlow: inFlow) { return text }
    let needsEscapes = text.unicodeScalars.contains { $0.properties.generalCategory == .control || isOddLineEnd($0) }
    if !needsEscapes, text.contains("\"") || text.contains("\\") {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    guard first.properties.isAlphabetic || ("0"..."9").contains(first), last != ":", last != " " else { return false }
    // What some readers take for a number, a truth or nothing is a text here.
    let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    if words.contains(text.lowercased()) { return false }
    if scalars.allSatisfy({ "0123456789.,:_eExXoO+-".unicodeScalars.contains($0) }) { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    return scalars.allSatisfy { scalar in
      if scalar.properties.generalCategory == .control || isOddLineEnd(scalar) { return false }
      return !(inFlow && ",[]{}:?".unicodeScalars.contains(scalar))
    }
  }

  private static func isOddLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where scalar.properties.generalCategory == .control || isOddLineEnd(scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
