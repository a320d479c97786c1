/// A value of JSON (RFC 8259), for lists and manifests that programs read.
indirect enum JSON {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case null
  /// Written as it is: a number that somebody else has written.
  case number(String)
  case list([JSON])
  /// Members in the order given. A value that is not known is left out.
  case record([(String, JSON?)])

  /// The value over several lines, without a line end after the last.
  func lines(indent: String = "") -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .boolean(let answer): answer ? "true" : "false"
    case .null: "null"
    case .number(let number): number
    case .list(let items):
      items.isEmpty ? "[]" : Self.block("[", items.map { $0.lines(indent: indent + "  ") }, "]", indent)
    case .record:
      isFlat
        ? line : Self.block("{", members.map { "\(Self.quoted($0)): \($1.lines(indent: indent + "  "))" }, "}", indent)
    }
  }

  /// The value on one line.
  var line: String {
    switch self {
    case .text, .integer, .boolean, .null, .number: lines()
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .record: "{" + members.map { "\(Self.quoted($0)): \($1.line)" }.joined(separator: ", ") + "}"
    }
  }

  private var members: [(String, JSON)] {
    guard case .record(let members) = self else { return [] }
    return members.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Whether it is a record of nothing but texts and numbers, which reads best on a line.
  private var isFlat: Bool {
    members.allSatisfy { _, value in
      switch value {
      case .list, .record: false
      default: true
      }
    }
  }

  private static func block(_ open: String, _ items: [String], _ close: String, _ indent: String) -> String {
    "\(open)\n" + items.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
