/// What a value in YAML may be, as editors and validators understand it: a JSON Schema of draft-07, as much of it as shapes
/// need.
///
/// Each restriction is of one type of value and says nothing of the others (a pattern is of texts, bounds are of numbers), so
/// that a value of several types needs no alternatives, of which editors tell badly what does not fit.
public struct JSONSchema: Sendable {
  /// The types of values that JSON Schema knows.
  public enum PrimitiveType: String, Sendable {
    case string, number, integer, boolean, array, object, null
  }

  /// What the values in a list or in a record must fit.
  public indirect enum Inner: Sendable {
    case anything, nothing
    case fitting(JSONSchema)
  }

  /// A key of a record.
  public struct Property: Sendable {
    public var name: String
    public var schema: JSONSchema
  }

  /// The least and the greatest number.
  public struct Bounds: Sendable {
    public var least: Int
    public var greatest: Int?
    /// Whether the two themselves are left out.
    public var areOpen = false

    static let notNegative = Bounds(least: 0)
  }

  public var types: [PrimitiveType]
  /// What an editor shows of it.
  public var description: String?
  /// A regular expression that texts match, in what ECMA-262 and Python have in common.
  public var pattern: String?
  /// What an editor says of a text that does not match.
  public var patternFault: String?
  /// The texts that it may be; empty: any.
  public var choices: [String] = []
  public var bounds: Bounds?
  public var items = Inner.anything
  /// How many items a list has at least.
  public var leastItems = 0
  public var properties: [Property] = []
  /// The keys that a record must have.
  public var required: [String] = []
  /// The values of keys that are not among `properties`.
  public var others = Inner.anything
  /// How many keys a record has at least.
  public var leastProperties = 0
  /// What several keys must be together.
  public var rules: [Rule] = []

  init(_ types: PrimitiveType...) { self.types = types }

  /// The same, where nothing may stand too.
  func orNull() -> JSONSchema {
    var schema = self
    if !types.contains(.null) { schema.types.append(.null) }
    return schema
  }
}

extension JSONSchema {
  /// What keys of a record must be together.
  public enum Rule: Sendable {
    /// One of the keys is there, and no other of them.
    case exactlyOne([String])
    case atLeastOne([String])
    /// A key can only be there with the other.
    case needs(key: String, other: String)
    /// What holds where a key has a value.
    case when(key: String, value: String, Demands)
  }

  /// What a record with some value must be besides.
  public struct Demands: Sendable {
    public var required: [String] = []
    /// Keys that it cannot have.
    public var refused: [String] = []
    /// How many items lists have.
    public var counts: [Count] = []
    /// Keys of which one is there, and no other.
    public var exactlyOne: [String] = []
  }

  /// How many items the list of a key has.
  public struct Count: Sendable {
    public var key: String
    public var range: ClosedRange<Int>
  }
}
