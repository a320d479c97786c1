import Model

/// A value in a YAML file and where it stands. Aliases are already replaced by what they stand for.
struct YAMLNode: Sendable {
  indirect enum Content: Sendable {
    case null
    /// `isPlain` tells `2020` from `"2020"`.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    var key: Located<String>
    var value: YAMLNode
  }

  var content: Content
  var location: SourceLocation
  /// Characters on its first line, for the caret.
  var length: Int
  /// How many nodes it holds with itself, aliases counted as what they stand for.
  var weight: Int
  /// Of a record that is not translated: the language that it is in.
  var language: Language?

  /// Nothing, or a list with nothing in it.
  var isEmpty: Bool {
    switch content {
    case .null: true
    case .sequence(let items): items.isEmpty
    case .scalar, .mapping: false
    }
  }

  /// The kind of value, for messages.
  var kindName: String {
    switch content {
    case .null: "nothing"
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a record"
    }
  }
}
