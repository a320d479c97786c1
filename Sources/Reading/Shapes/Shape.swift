/// What a record in YAML may hold: its keys, their types, and which must be there.
///
/// A shape is declared once for each kind of record. Reading, its diagnostics and whatever else needs to know the format
/// all go by the declaration.
struct Shape: Sendable {
  struct Key: Sendable {
    var name: String
    var type: ValueType
    var isRequired: Bool
  }

  /// The record's name in messages: `report.yaml`, *a quote*.
  var name: String
  var keys: [Key]

  init(_ name: String, _ keys: Key...) {
    self.name = name
    self.keys = keys
  }

  func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}

extension Shape.Key {
  static func required(_ name: String, _ type: ValueType) -> Self { Self(name: name, type: type, isRequired: true) }
  static func optional(_ name: String, _ type: ValueType) -> Self { Self(name: name, type: type, isRequired: false) }

  /// The editions that have a record: identifiers or patterns of them; all of them without it.
  static let only = optional("only", .oneOrMore(.text))
}

/// The type of a value in YAML.
indirect enum ValueType: Sendable {
  /// A name, a page, an address on the web: a text that a translation may have otherwise, and need not have.
  case text
  /// A text for readers, in one language; a translation has it in another.
  case prose
  /// A text that is the same in every language: a code, a column's name, a place in the report.
  case code
  /// Lower-case letters, digits and hyphens.
  case identifier
  /// A path in the report folder.
  case path
  case integer(ClosedRange<Int>)
  case decimal
  case boolean
  case date
  /// `#` and six hexadecimal digits.
  case colour
  case choice([String])
  /// A reader's text: one for every language, or one a language.
  case localizedText
  /// A text that is written by rules of its own, such as an address.
  case notation(Notation)
  /// A number, or arithmetic on values.
  case formula
  case list(ValueType)
  /// A list, or a single one of what it lists.
  case oneOrMore(ValueType)
  /// A record whose keys are the author's own; a scalar stands for a record of `alone` and nothing else.
  case dictionary(ValueType, alone: String? = nil)
  case record(Shape)
  /// A text, or a record.
  case textOr(Shape)

  static func choice<Choice: CaseIterable & RawRepresentable<String>>(of type: Choice.Type) -> ValueType {
    .choice(type.allCases.map(\.rawValue))
  }
}
