import CYAML
import Model

/// YAML text → nodes, through libyaml. Whatever the text is, the answer is a node or diagnostics.
struct YAMLReader {
  /// A record in a report is three or four deep; past this somebody is trying something.
  static let deepest = 64
  /// Nodes with aliases written out. Ten lines of nested aliases can stand for a billion.
  static let heaviest = 2_000_000

  private let text: String
  private let file: String
  private let lineOffset: Int
  /// Where each line begins, in characters.
  private let lineStarts: [Int]
  private var parser = yaml_parser_t()
  private var anchors: [String: YAMLNode] = [:]
  private var weight = 0
  private var diagnostics: [Diagnostic] = []

  private init(_ text: String, file: String, lineOffset: Int) {
    // libyaml takes these for ends of lines, which editors do not; programs for slides put them into what is copied from them.
    let lineEnds: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    let hasLineEnds = text.unicodeScalars.contains(where: lineEnds.contains)
    self.text =
      hasLineEnds
      ? String(String.UnicodeScalarView(text.unicodeScalars.map { lineEnds.contains($0) ? " " : $0 })) : text
    self.file = file
    self.lineOffset = lineOffset
    var starts = [0]
    for (index, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" { starts.append(index + 1) }
    lineStarts = starts
  }

  /// Reads the first document of `text`.
  ///
  /// - Parameters:
  ///   - lineOffset: lines of the file above `text`, for front matter.
  /// - Returns: the document's root; `null` for an empty text, nil when the text is not YAML.
  static func read(
    _ text: String, file: String, lineOffset: Int = 0, into diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    var reader = YAMLReader(text, file: file, lineOffset: lineOffset)
    let root = reader.document()
    diagnostics += reader.diagnostics
    return root
  }
}

extension YAMLReader {
  /// Stops the reading; the diagnostic has been noted.
  private struct Stop: Error {}

  private mutating func document() -> YAMLNode? {
    guard yaml_parser_initialize(&parser) == 1 else {
      diagnostics.append(Diagnostic("out-of-memory", at: SourceLocation(file: file), "no memory left to read YAML"))
      return nil
    }
    defer { yaml_parser_delete(&parser) }
    var bytes = Array(text.utf8)
    let count = bytes.count
    return bytes.withUnsafeMutableBufferPointer { buffer -> YAMLNode? in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      do {
        let start = SourceLocation(file: file, line: 1 + lineOffset)
        var root = YAMLNode(content: .null, location: start, length: 1, weight: 1)
        while true {
          var event = try next()
          defer { yaml_event_delete(&event) }
          switch event.type {
          case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
          case YAML_STREAM_END_EVENT: return root
          default:
            root = try node(from: event, depth: 0)
            // A second document in the file would be silently lost.
            var end = try next()
            yaml_event_delete(&end)
            var after = try next()
            let (type, mark) = (after.type, after.start_mark)
            yaml_event_delete(&after)
            if type != YAML_STREAM_END_EVENT {
              diagnostics.append(
                Diagnostic(
                  "second-document", at: place(mark), "`---` begins a second document", remedy: "remove the line"))
            }
            return root
          }
        }
      } catch {
        return nil
      }
    }
  }

  private mutating func node(from event: yaml_event_t, depth: Int) throws -> YAMLNode {
    let location = place(event.start_mark)
    guard depth < Self.deepest else {
      throw stop(Diagnostic("yaml-too-deep", at: location, "nested more than \(Self.deepest) deep"))
    }
    switch event.type {
    case YAML_ALIAS_EVENT:
      let name = Self.string(event.data.alias.anchor)
      guard var node = anchors[name] else {
        diagnostics.append(
          Diagnostic(
            "unknown-anchor", at: location, length: name.count + 1, "`*\(name)` stands for nothing",
            remedy: NearMiss.remedy(for: name, among: anchors.keys)
              ?? "put the value in quotation marks if it only begins with an asterisk"))
        return YAMLNode(content: .null, location: location, length: 1, weight: 1)
      }
      try add(weight: node.weight, at: location)
      node.location = location
      node.length = name.count + 1
      return node

    case YAML_SCALAR_EVENT:
      try add(weight: 1, at: location)
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
      let onOneLine = event.start_mark.line == event.end_mark.line
      let length = onOneLine ? Int(event.end_mark.column) - Int(event.start_mark.column) : 1
      let node = YAMLNode(
        content: isNull ? .null : .scalar(text, isPlain: isPlain), location: location, length: max(1, length),
        weight: 1)
      remember(node, as: scalar.anchor)
      return node

    case YAML_SEQUENCE_START_EVENT:
      try add(weight: 1, at: location)
      let before = weight
      var items: [YAMLNode] = []
      while let item = try element(until: YAML_SEQUENCE_END_EVENT, depth: depth) { items.append(item) }
      let node = YAMLNode(
        content: .sequence(items), location: location, length: 1, weight: weight - before + 1)
      remember(node, as: event.data.sequence_start.anchor)
      return node

    case YAML_MAPPING_START_EVENT:
      try add(weight: 1, at: location)
      let before = weight
      let entries = try self.entries(depth: depth)
      let node = YAMLNode(
        content: .mapping(entries), location: location, length: 1, weight: weight - before + 1)
      remember(node, as: event.data.mapping_start.anchor)
      return node

    default:
      throw stop(Diagnostic("yaml-syntax", at: location, "a value was expected here"))
    }
  }

  private mutating func entries(depth: Int) throws -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var places: [String: SourceLocation] = [:]
    var merged: [YAMLNode] = []
    while let key = try element(until: YAML_MAPPING_END_EVENT, depth: depth) {
      guard let value = try element(until: YAML_MAPPING_END_EVENT, depth: depth) else { break }
      guard case .scalar(let name, let isPlain) = key.content else {
        diagnostics.append(Diagnostic("yaml-key", at: key.location, "a key must be a text"))
        continue
      }
      if name == "<<", isPlain {
        merged.append(value)
      } else if let first = places[name] {
        diagnostics.append(
          Diagnostic(
            "duplicate-key", at: key.location, length: name.count,
            "`\(name)` was given already in line \(first.line)", remedy: "keep one of the two"))
      } else {
        places[name] = key.location
        entries.append(YAMLNode.Entry(key: Located(name, at: key.location), value: value))
      }
    }
    // YAML 1.1's merge key: what the record says itself goes before what it takes over.
    for source in merged {
      var records = [source]
      if case .sequence(let items) = source.content { records = items }
      for record in records {
        guard case .mapping(let inherited) = record.content else {
          diagnostics.append(
            Diagnostic(
              "yaml-merge", at: record.location, length: record.length,
              "`<<` takes over a record, not \(record.kindName)",
              remedy: "write `<<: *name`, where `&name` stands before a record"))
          continue
        }
        for entry in inherited where places.updateValue(entry.key.location, forKey: entry.key.value) == nil {
          entries.append(entry)
        }
      }
    }
    return entries
  }

  /// The next node, or nil at the end of the collection.
  private mutating func element(until end: yaml_event_type_t, depth: Int) throws -> YAMLNode? {
    var event = try next()
    defer { yaml_event_delete(&event) }
    return event.type == end ? nil : try node(from: event, depth: depth + 1)
  }

  private mutating func next() throws -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw stop(syntaxError()) }
    return event
  }

  private mutating func add(weight more: Int, at location: SourceLocation) throws {
    weight += more
    if weight > Self.heaviest {
      throw stop(Diagnostic("yaml-too-large", at: location, "more than \(Self.heaviest) values in one file"))
    }
  }

  private mutating func remember(_ node: YAMLNode, as anchor: UnsafeMutablePointer<yaml_char_t>?) {
    if anchor != nil { anchors[Self.string(anchor)] = node }
  }

  private mutating func stop(_ diagnostic: Diagnostic) -> Stop {
    diagnostics.append(diagnostic)
    return Stop()
  }

  private func place(_ mark: yaml_mark_t) -> SourceLocation { place(character: Int(mark.index)) }

  /// The place of the character at `index` in the text.
  private func place(character index: Int) -> SourceLocation {
    var (line, end) = (0, lineStarts.count)
    while end - line > 1 {
      let middle = (line + end) / 2
      if lineStarts[middle] <= index { line = middle } else { end = middle }
    }
    return SourceLocation(file: file, line: line + 1 + lineOffset, column: index - lineStarts[line] + 1)
  }

  private static func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}

extension YAMLReader {
  /// libyaml's complaint in words for an author, at the place to mend.
  private func syntaxError() -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "not YAML"
    func diagnostic(at place: SourceLocation, _ message: String, _ remedy: String?) -> Diagnostic {
      Diagnostic("yaml-syntax", at: place, message, remedy: remedy)
    }
    if parser.error == YAML_READER_ERROR {
      // The reader knows bytes only; every byte that does not continue a character begins one.
      let index = text.utf8.prefix(Int(parser.problem_offset)).count { $0 & 0xC0 != 0x80 }
      return diagnostic(at: place(character: index), "a control character", "delete it")
    }
    let here = place(parser.problem_mark)
    // Where the thing begins that libyaml did not get to the end of.
    let start = place(parser.context_mark)
    let before = lineText(upTo: parser.problem_mark)
    switch problem {
    case _ where problem.contains("cannot start any token"):
      return next(parser.problem_mark) == "\t"
        ? diagnostic(at: here, "a tab where YAML wants spaces", "indent with spaces")
        : diagnostic(
          at: here, "a sign that YAML keeps for itself begins the value", "put the value in quotation marks")
    case _ where problem.contains("tab character"):
      return diagnostic(at: here, "a tab where YAML wants spaces", "indent with spaces")
    case _ where problem.contains("mapping values are not allowed"):
      return diagnostic(
        at: here, "a colon where no key can be",
        "put a text with a colon and a space in it in quotation marks, or check the indentation")
    case _ where problem.contains("could not find expected ':'"):
      return diagnostic(
        at: start, "a key without its colon", "write `key: value`, or indent the line as part of a text")
    case _ where problem.contains("unexpected end of stream") || problem.contains("unexpected document indicator"):
      return diagnostic(at: start, "a quotation mark that is never closed", "close it")
    case _ where problem.contains("did not find expected key") || problem.contains("expected <document start>"):
      return before.allSatisfy { $0 == " " }
        ? diagnostic(
          at: here, "a line that is indented otherwise than its neighbours", "align it with the keys above it")
        : diagnostic(
          at: here, "more text after the end of the value", "put the whole value in one pair of quotation marks")
    case _ where problem.contains("did not find expected '-' indicator"):
      return diagnostic(
        at: here, "a list item without its hyphen", "begin it with `- `, aligned with the items above it")
    case _ where problem.contains("block sequence entries are not allowed"):
      return diagnostic(at: here, "a list item where no list can be", "put the first `- ` on a line of its own")
    case _ where problem.contains("',' or ']'"):
      return diagnostic(at: start, "a list with no `]`, or no comma, where it should be", "write `[one, two]`")
    case _ where problem.contains("',' or '}'"):
      return diagnostic(at: start, "a record with no `}`, or no comma, where it should be", "write `{key: value}`")
    case _ where problem.contains("escape"):
      return diagnostic(
        at: here, "a backslash that means something else between double quotation marks",
        "write `\\\\`, or use single quotation marks")
    default: return diagnostic(at: here, problem, nil)
    }
  }

  /// The line that a mark stands on, as far as the mark.
  private func lineText(upTo mark: yaml_mark_t) -> Substring.UnicodeScalarView {
    let index = Int(mark.index)
    let column = place(character: index).column - 1
    return text.unicodeScalars.dropFirst(index - column).prefix(column)
  }

  private func next(_ mark: yaml_mark_t) -> Unicode.Scalar? { text.unicodeScalars.dropFirst(Int(mark.index)).first }
}
