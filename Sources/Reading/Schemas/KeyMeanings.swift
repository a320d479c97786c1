/// What the keys of a record mean, read from what `docs/format.md` says of them, so that the words stand in one place.
///
/// It knows the page's own ways of writing: a table under `key`, *`key` (words)*, *`key`: words.*, and of records within a
/// record the block that begins with *A question:* or *`people`:*. What is written otherwise has no description in editors.
struct KeyMeanings: Sendable {
  /// The parts of a section, a table with the line that leads to it.
  private var blocks: [[Substring]] = []

  /// Nothing is known.
  init() {}

  /// - Parameters:
  ///   - page: the text of `docs/format.md`.
  ///   - section: the section's title.
  init(_ page: String, section: String) {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.drop { $0 != "## \(section)" }.dropFirst()
    self.init(lines: rest.prefix { !$0.hasPrefix("## ") })
  }

  private init(lines: some Sequence<Substring>) {
    var before: Substring = ""
    for line in lines {
      let isTable = line.hasPrefix("|")
      let begins = before.isEmpty || Self.heads(line) != nil || before.hasPrefix("|") && !isTable
      if !line.isEmpty {
        if begins { blocks.append([line]) } else { blocks[blocks.count - 1].append(line) }
      }
      before = line
    }
  }

  /// What a key means; nil when nothing more is said than that it is there.
  subscript(key: String) -> String? {
    for block in blocks {
      if let row = Self.row(of: key, in: block) { return row.isEmpty ? nil : row }
    }
    for block in blocks {
      guard let head = block.first, let heads = Self.heads(head), heads.keys.contains(key) else { continue }
      return Self.sentence(Self.joined(block, after: heads.end))
    }
    for block in blocks {
      let text = block.joined(separator: " ")
      if let words = Self.parenthesis(after: "`\(key)` (", in: text) ?? Self.said(of: key, in: text) { return words }
    }
    return nil
  }

  /// What is said of the keys of the record that a key holds.
  func inner(_ key: String, type: ValueType) -> KeyMeanings {
    guard let shape = type.shape else { return KeyMeanings() }
    let opening = shape.name.prefix(1).uppercased() + shape.name.dropFirst() + ":"
    let own = blocks.filter { block in
      guard let head = block.first else { return false }
      return head.hasPrefix(opening) || Self.heads(head)?.keys == [key]
    }
    if !own.isEmpty {
      var meanings = KeyMeanings()
      meanings.blocks = own
      return meanings
    }
    // It is told in the row of the key, or in what follows the key.
    for block in blocks {
      for line in block where line.hasPrefix("|") && Self.cells(line).first?.contains("`\(key)`") == true {
        return KeyMeanings(lines: [Substring(Self.cells(line).dropFirst().joined(separator: " "))])
      }
      let text = block.joined(separator: " ")
      if let place = text.firstRange(of: "`\(key)`"), !block.contains(where: { $0.hasPrefix("|") }) {
        return KeyMeanings(lines: [text[place.upperBound...]])
      }
    }
    return KeyMeanings()
  }
}

extension KeyMeanings {
  /// What a table's row says of a key, and in parentheses of its values; nil when the block has no such row.
  private static func row(of key: String, in block: [Substring]) -> String? {
    guard let head = block.first(where: { $0.hasPrefix("|") }), cells(head).first == "key" else { return nil }
    for line in block where line.hasPrefix("|") {
      let cells = cells(line)
      let names = codes(in: cells.first ?? "")
      guard cells.count >= 3, let place = names.firstIndex(of: key) else { continue }
      // *identifier, text, text* of three keys.
      let types = cells[1].split(separator: ", ").map(String.init)
      let type = names.count > 1 && types.count == names.count ? types[place] : cells[1]
      let (kind, meaning) = (plain(type, isType: true), plain(cells[2]))
      return meaning.isEmpty ? kind : kind.isEmpty ? meaning : "\(meaning) (\(kind))"
    }
    return nil
  }

  private static func cells(_ row: some StringProtocol) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { $0.trimmingWhiteSpace() }
  }

  /// The names in backticks.
  private static func codes(in text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }

  /// The keys that a line begins with, *`question`, `questions`:*, and where the colon ends.
  private static func heads(_ line: Substring) -> (keys: [String], end: Substring.Index)? {
    guard line.hasPrefix("`"), let colon = line.firstRange(of: "`:") else { return nil }
    let head = line[..<colon.upperBound]
    let keys = codes(in: String(head))
    let isList = head.dropLast().replacing("`", with: "") == keys.joined(separator: ", ")
    return isList ? (keys, colon.upperBound) : nil
  }

  private static func joined(_ block: [Substring], after end: Substring.Index) -> String {
    let first = block.first.map { String($0[end...]) } ?? ""
    return ([first] + block.dropFirst().filter { !$0.hasPrefix("|") }.map(String.init)).joined(separator: " ")
  }

  /// *`value`: an address without `value:`.* or *`choices`; that is*.
  private static func said(of key: String, in text: String) -> String? {
    text.firstRange(of: "`\(key)`: ").flatMap { sentence(String(text[$0.upperBound...])) }
  }

  private static func sentence(_ text: String) -> String? {
    let end = text.firstRange(of: ". ")?.lowerBound ?? text.endIndex
    let words = plain(String(text[..<end]))
    let bare = words.hasSuffix(".") || words.hasSuffix(":") ? String(words.dropLast()) : words
    return bare.isEmpty || trivial.contains(bare) ? nil : bare
  }

  /// What stands in the parentheses that `opening` opens.
  private static func parenthesis(after opening: String, in text: String) -> String? {
    guard let start = text.firstRange(of: opening)?.upperBound else { return nil }
    var depth = 1
    var end = start
    while end < text.endIndex {
      if text[end] == "(" { depth += 1 } else if text[end] == ")" { depth -= 1 }
      if depth == 0 { break }
      end = text.index(after: end)
    }
    let words = plain(String(text[start..<end]), isType: true)
    return words.isEmpty ? nil : words
  }

  /// Without Markdown's signs; of a type, without what the schema says itself.
  private static func plain(_ text: String, isType: Bool = false) -> String {
    var words = text.replacing("`", with: "").replacing("*", with: "").trimmingWhiteSpace()
    // [editions.yaml](#editionsyaml)
    while let middle = words.firstRange(of: "]("), let open = words[..<middle.lowerBound].lastIndex(of: "["),
      let close = words[middle.upperBound...].firstIndex(of: ")")
    {
      let name = words[words.index(after: open)..<middle.lowerBound]
      words.replaceSubrange(open...close, with: name)
    }
    guard isType else { return words }
    for ending in [", required", "required, ", "required; ", "required"] { words = words.replacing(ending, with: "") }
    words = words.trimmingWhiteSpace()
    return trivial.contains(words) ? "" : words
  }

  private static let trivial: Set<String> = [
    "text", "record", "reader's text", "list", "list of records", "identifier",
  ]
}

extension ValueType {
  /// The shape of the records that it holds.
  fileprivate var shape: Shape? {
    switch self {
    case .record(let shape), .textOr(let shape): shape
    case .list(let element), .oneOrMore(let element): element.shape
    default: nil
    }
  }
}
