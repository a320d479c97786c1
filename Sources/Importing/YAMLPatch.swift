/// Changes to a YAML text that leave every other byte as its author wrote it.
///
/// A patch knows what the text must say afterwards, and is only finished when it does.
struct YAMLPatch {
  /// The text without its byte-order mark.
  let scalars: [Unicode.Scalar]
  let root: YAMLOutline
  private let hasMark: Bool
  private let lineEnd: String
  private var edits: [(range: Range<Int>, text: String)] = []
  private var meaning: YAMLMeaning

  /// Nil where the text is no YAML.
  init?(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    hasMark = scalars.first == "\u{FEFF}"
    if hasMark { scalars.removeFirst() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    guard let root = YAMLOutline.read(String(view)) else { return nil }
    self.scalars = scalars
    self.root = root
    meaning = root.meaning
    let firstEnd = scalars.firstIndex(of: "\n") ?? 0
    lineEnd = firstEnd > 0 && scalars[firstEnd - 1] == "\r" ? "\r\n" : "\n"
  }

  var isChanged: Bool { !edits.isEmpty }

  /// The changed text; nil where it would not say what it must.
  func text() -> String? {
    var view = String.UnicodeScalarView()
    if hasMark { view.append("\u{FEFF}") }
    var place = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= place else { return nil }
      view.append(contentsOf: scalars[place..<edit.range.lowerBound])
      view.append(contentsOf: edit.text.unicodeScalars)
      place = edit.range.upperBound
    }
    view.append(contentsOf: scalars[place...])
    let result = String(view)
    let read = YAMLOutline.read(hasMark ? String(result.unicodeScalars.dropFirst()) : result)
    return read?.meaning == meaning ? result : nil
  }
}

/// Fields of records.
extension YAMLPatch {
  /// Where a record stands: an item of the list that is the root, or of a list that a key of the root holds.
  struct Place {
    var list: String?
    var index: Int
  }

  /// Gives a record's field a value, or takes it out.
  /// - Returns: false where it cannot be done without touching what is the author's: a comment in between, an anchor.
  mutating func set(_ key: String, _ value: FieldValue?, in record: YAMLOutline, at place: Place) -> Bool {
    guard case .mapping(let entries, let isFlow) = record.content else { return false }
    let edit: (range: Range<Int>, text: String)?
    if let index = entries.firstIndex(where: { $0.key == key }) {
      edit = value.map { replacement(entries[index].value, $0, isFlow: isFlow) } ?? removal(entries, index, isFlow)
    } else {
      guard let value, let known = entries.first(where: { $0.key == "imported" }) else { return value == nil }
      let end = trimmedEnd(known.value)
      if isFlow {
        edit = (end..<end, ", \(key): \(value.yaml(inFlow: true))")
      } else {
        let column = String(repeating: " ", count: self.column(of: known.keyStart))
        let line = self.endOfLine(end)
        edit = (line..<line, "\(lineEnd)\(column)\(key): \(value.yaml(inFlow: false))")
      }
    }
    guard let edit else { return false }
    edits.append(edit)
    change(place) { $0[key] = value?.meaning }
    return true
  }

  private func replacement(
    _ old: YAMLOutline, _ new: FieldValue, isFlow: Bool
  ) -> (range: Range<Int>, text: String)? {
    let range = old.start..<trimmedEnd(old)
    guard !old.isAnchored, !hasComment(in: range) else { return nil }
    switch (old.content, new) {
    case (.scalar, _):
      let text = new.yaml(inFlow: isFlow)
      return old.isAbsent ? (range, " \(text)") : (range, text)
    case (.sequence(let items, false), .list(let words)) where !words.isEmpty && scalars[old.start] == "-":
      guard items.allSatisfy({ $0.text != nil && !$0.isAnchored }) else { return nil }
      let indent = lineEnd + String(repeating: " ", count: column(of: old.start))
      return (range, words.map { "- \(YAMLWriting.scalar($0, inFlow: false))" }.joined(separator: indent))
    case (.sequence(let items, true), _):
      guard items.allSatisfy({ $0.text != nil && !$0.isAnchored }) else { return nil }
      return (range, new.yaml(inFlow: isFlow))
    default: return nil
    }
  }

  private func removal(
    _ entries: [YAMLOutline.Entry], _ index: Int, _ isFlow: Bool
  ) -> (range: Range<Int>, text: String)? {
    guard index > 0, !entries[index].value.isAnchored else { return nil }
    let entry = entries[index]
    let end = trimmedEnd(entry.value)
    if isFlow {
      let before = trimmedEnd(entries[index - 1].value)
      guard scalars[before..<entry.keyStart].allSatisfy({ $0 == "," || $0 == " " }) else { return nil }
      return (before..<end, "")
    }
    let lineStart = entry.keyStart - column(of: entry.keyStart)
    let lineEnd = endOfLine(end)
    guard lineStart > 0, scalars[lineStart..<entry.keyStart].allSatisfy({ $0 == " " }),
      scalars[end..<lineEnd].allSatisfy({ $0 == " " }), !hasComment(in: entry.keyStart..<end)
    else { return nil }
    // With the line end before it, so that a last line without one stays the last line.
    let before = scalars[lineStart - 1] == "\n" && lineStart > 1 && scalars[lineStart - 2] == "\r" ? 2 : 1
    return (lineStart - before..<lineEnd, "")
  }

  private mutating func change(_ place: Place, _ body: (inout [String: YAMLMeaning]) -> Void) {
    func changed(_ list: YAMLMeaning?) -> YAMLMeaning? {
      guard case .list(var items)? = list, items.indices.contains(place.index),
        case .record(var fields) = items[place.index]
      else { return list }
      body(&fields)
      items[place.index] = .record(fields)
      return .list(items)
    }
    if let key = place.list {
      guard case .record(var fields) = meaning else { return }
      fields[key] = changed(fields[key])
      meaning = .record(fields)
    } else {
      meaning = changed(meaning) ?? meaning
    }
  }
}

/// New records at the end of a list.
extension YAMLPatch {
  /// - Parameters:
  ///   - key: the key of the root that holds the list; nil where the root is the list.
  ///   - isSpaced: whether an empty line stands before each.
  /// - Returns: false where the list is written in a way that cannot be gone on with.
  mutating func append(_ records: [NewRecord], to key: String?, isSpaced: Bool) -> Bool {
    guard !records.isEmpty else { return true }
    guard let edit = appending(records, to: key, isSpaced: isSpaced) else { return false }
    edits.append(edit)
    let new = records.map(\.meaning)
    func longer(_ list: YAMLMeaning?) -> YAMLMeaning {
      if case .list(let items)? = list { .list(items + new) } else { .list(new) }
    }
    guard let key else {
      meaning = longer(meaning)
      return true
    }
    var fields: [String: YAMLMeaning] = [:]
    if case .record(let known) = meaning { fields = known }
    fields[key] = longer(fields[key])
    meaning = .record(fields)
    return true
  }

  private func appending(
    _ records: [NewRecord], to key: String?, isSpaced: Bool
  ) -> (range: Range<Int>, text: String)? {
    let list: YAMLOutline
    if let key {
      if case .mapping(_, true) = root.content { return nil }
      guard let value = root[key] else {
        guard root.isAbsent || !root.entries.isEmpty, !root.isAnchored else { return nil }
        return atEnd("\(key):" + block(records, column: 2, isSpaced: false), isSpaced: true)
      }
      list = value
      if value.isAbsent {
        let line = endOfLine(value.start)
        return (line..<line, block(records, column: 2, isSpaced: isSpaced))
      }
    } else {
      list = root
      if root.isAbsent { return atEnd(block(records, column: 0, isSpaced: isSpaced), isSpaced: isSpaced) }
    }
    guard case .sequence(let items, let isFlow) = list.content else { return nil }
    if isFlow {
      let texts = records.map(\.flow).joined(separator: ", ")
      guard let last = items.last else { return (list.start + 1..<list.start + 1, texts) }
      return (trimmedEnd(last)..<trimmedEnd(last), ", \(texts)")
    }
    guard scalars.indices.contains(list.start), scalars[list.start] == "-", let last = items.last else { return nil }
    let column = self.column(of: list.start)
    let line = endOfItem(trimmedEnd(last), column: column)
    return (line..<line, block(records, column: column, isSpaced: isSpaced))
  }

  private func block(_ records: [NewRecord], column: Int, isSpaced: Bool) -> String {
    records.map { record in
      (isSpaced ? lineEnd : "") + record.lines(column: column).map { lineEnd + $0 }.joined()
    }.joined()
  }

  /// A text after everything, on lines of its own.
  private func atEnd(_ text: String, isSpaced: Bool) -> (range: Range<Int>, text: String) {
    let end = scalars.count
    let own = String(text.drop { $0.isNewline })
    guard end > 0 else { return (0..<0, own + lineEnd) }
    let isOnOwnLine = scalars[end - 1] == "\n"
    return (end..<end, (isOnOwnLine ? "" : lineEnd) + (isSpaced ? lineEnd : "") + own + lineEnd)
  }
}

/// Places in the text.
extension YAMLPatch {
  /// How many characters stand before one on its line.
  private func column(of index: Int) -> Int {
    let start = scalars[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return index - start
  }

  /// Where a line's own characters end.
  private func endOfLine(_ index: Int) -> Int {
    let end = scalars[index...].firstIndex(of: "\n") ?? scalars.count
    return end > index && scalars[end - 1] == "\r" ? end - 1 : end
  }

  /// The end of an item's last line, or of the comments below it that are indented as its own.
  private func endOfItem(_ index: Int, column: Int) -> Int {
    var end = endOfLine(index)
    while let next = scalars[end...].firstIndex(of: "\n").map({ $0 + 1 }),
      let first = scalars[next...].firstIndex(where: { $0 != " " }), scalars[first] == "#", first - next > column
    {
      end = endOfLine(first)
    }
    return end
  }

  /// A value's end without the line ends that a block of text brings with it.
  private func trimmedEnd(_ value: YAMLOutline) -> Int {
    var end = min(value.end, scalars.count)
    while end > value.start, " \r\n".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// Whether there may be a comment; in a text it can be a sign as any other, and then the text is left alone.
  private func hasComment(in range: Range<Int>) -> Bool {
    guard scalars[range].contains("\n") else { return false }
    return range.contains {
      scalars[$0] == "#" && ($0 == range.lowerBound || " \n".unicodeScalars.contains(scalars[$0 - 1]))
    }
  }

  /// The line of a character, from 1, and its column, from 1.
  func place(of index: Int) -> (line: Int, column: Int) {
    (scalars[..<index].count { $0 == "\n" } + 1, column(of: index) + 1)
  }
}
