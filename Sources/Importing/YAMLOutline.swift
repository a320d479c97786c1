import CYAML

/// A value in a YAML text with the characters that it takes up, so that it can be changed without touching anything else.
struct YAMLOutline {
  indirect enum Content {
    case scalar(String, Style)
    case sequence([YAMLOutline], isFlow: Bool)
    case mapping([Entry], isFlow: Bool)
    case alias(String)
  }

  enum Style { case plain, quoted, block }

  struct Entry {
    var key: String
    var keyStart: Int
    var value: YAMLOutline
  }

  var content: Content
  /// The first character, counted in code points from 0.
  var start: Int
  /// The character after the last one.
  var end: Int
  /// Whether others may stand for it, or it has a type of its own.
  var isAnchored: Bool

  /// Whether it is nothing, not even a sign for nothing.
  var isAbsent: Bool {
    if case .scalar("", .plain) = content { return start == end }
    return false
  }

  subscript(key: String) -> YAMLOutline? { entries.first { $0.key == key }?.value }

  var entries: [Entry] { if case .mapping(let entries, _) = content { entries } else { [] } }

  var items: [YAMLOutline] { if case .sequence(let items, _) = content { items } else { [] } }

  /// A scalar's text; nil for anything else, and for nothing.
  var text: String? {
    guard case .scalar(let text, let style) = content else { return nil }
    if style == .plain, ["", "~", "null", "Null", "NULL"].contains(text) { return nil }
    return text
  }

  /// What it says, without where.
  var meaning: YAMLMeaning {
    switch content {
    case .scalar(let text, let style): self.text == nil && style == .plain ? .nothing : .text(text)
    case .sequence(let items, _): .list(items.map(\.meaning))
    case .mapping(let entries, _):
      .record(Dictionary(entries.map { ($0.key, $0.value.meaning) }) { first, _ in first })
    case .alias(let name): .alias(name)
    }
  }
}

/// What a YAML text says.
indirect enum YAMLMeaning: Equatable {
  case nothing
  case text(String)
  case list([YAMLMeaning])
  case record([String: YAMLMeaning])
  case alias(String)
}

extension YAMLOutline {
  private struct Stop: Error {}

  /// The first document's root; nil where the text is no YAML, is nested deeper than records are, or goes on after it.
  /// An empty text is an absent value at its end.
  static func read(_ text: String) -> YAMLOutline? {
    // libyaml takes these for ends of lines, which editors do not.
    let odd: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { odd.contains($0) ? " " : $0 }))
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    var bytes = Array(plain.utf8)
    let count = bytes.count
    return bytes.withUnsafeMutableBufferPointer { buffer -> YAMLOutline? in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return try? document(&parser, length: text.unicodeScalars.count)
    }
  }

  private static func document(_ parser: inout yaml_parser_t, length: Int) throws -> YAMLOutline {
    var root: YAMLOutline?
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_STREAM_END_EVENT:
        return root
          ?? YAMLOutline(content: .scalar("", .plain), start: length, end: length, isAnchored: false)
      default:
        guard root == nil else { throw Stop() }
        root = try node(event, &parser, depth: 0)
      }
    }
  }

  private static func node(_ event: yaml_event_t, _ parser: inout yaml_parser_t, depth: Int) throws -> YAMLOutline {
    guard depth < 64 else { throw Stop() }
    let start = Int(event.start_mark.index)
    switch event.type {
    case YAML_ALIAS_EVENT:
      return YAMLOutline(
        content: .alias(string(event.data.alias.anchor)), start: start, end: Int(event.end_mark.index),
        isAnchored: true)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let style: Style =
        switch scalar.style {
        case YAML_PLAIN_SCALAR_STYLE: .plain
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .quoted
        }
      return YAMLOutline(
        content: .scalar(text, style), start: start, end: Int(event.end_mark.index),
        isAnchored: scalar.anchor != nil || scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let head = event.data.sequence_start
      let isFlow = head.style == YAML_FLOW_SEQUENCE_STYLE
      let isAnchored = head.anchor != nil || head.tag != nil
      var items: [YAMLOutline] = []
      var end = Int(event.end_mark.index)
      while let item = try element(&parser, until: YAML_SEQUENCE_END_EVENT, depth, &end) { items.append(item) }
      // A block has no sign for its end; what follows it, comments too, is not its own.
      let last = isFlow ? end : items.last?.end ?? end
      return YAMLOutline(content: .sequence(items, isFlow: isFlow), start: start, end: last, isAnchored: isAnchored)
    case YAML_MAPPING_START_EVENT:
      let head = event.data.mapping_start
      let isFlow = head.style == YAML_FLOW_MAPPING_STYLE
      let isAnchored = head.anchor != nil || head.tag != nil
      var entries: [Entry] = []
      var end = Int(event.end_mark.index)
      while let key = try element(&parser, until: YAML_MAPPING_END_EVENT, depth, &end) {
        guard let value = try element(&parser, until: YAML_MAPPING_END_EVENT, depth, &end) else { throw Stop() }
        guard case .scalar(let name, _) = key.content else { throw Stop() }
        entries.append(Entry(key: name, keyStart: key.start, value: value))
      }
      let last = isFlow ? end : entries.last?.value.end ?? end
      return YAMLOutline(content: .mapping(entries, isFlow: isFlow), start: start, end: last, isAnchored: isAnchored)
    default: throw Stop()
    }
  }

  /// The next value of a collection; nil at its end, which is then put into `end`.
  private static func element(
    _ parser: inout yaml_parser_t, until last: yaml_event_type_t, _ depth: Int, _ end: inout Int
  ) throws -> YAMLOutline? {
    var event = try next(&parser)
    defer { yaml_event_delete(&event) }
    if event.type == last {
      end = Int(event.end_mark.index)
      return nil
    }
    return try node(event, &parser, depth: depth + 1)
  }

  private static func next(_ parser: inout yaml_parser_t) throws -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw Stop() }
    return event
  }

  private static func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}
