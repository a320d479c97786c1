import Model

/// Shapes as JSON Schemas: of the same declarations that files are read by.
///
/// The reader takes every scalar as text. Editors have decided what `2026` and `ja` are before they look at a schema, so a
/// scalar is a text, a number or a boolean.
extension Shape {
  /// - Parameter meanings: what is known of the keys.
  func schema(_ meanings: KeyMeanings) -> JSONSchema {
    var schema = JSONSchema(.object)
    schema.properties = keys.map { key in
      var value = key.type.schema(meanings.inner(key.name, type: key.type))
      if !key.isRequired { value = value.orNull() }
      // A list that must be there must have something in it.
      if key.isRequired, case .list = key.type { value.leastItems = 1 }
      value.description = meanings[key.name]
      return JSONSchema.Property(name: key.name, schema: value)
    }
    schema.required = keys.filter(\.isRequired).map(\.name)
    schema.others = .nothing
    schema.rules = rules
    return schema
  }
}

extension ValueType {
  /// What the reader takes of the type. That a value may be missing is the key's matter.
  func schema(_ meanings: KeyMeanings) -> JSONSchema {
    switch self {
    case .text, .prose, .code, .path: return Self.scalar(SchemaPattern.text, fault: "is empty")
    case .identifier:
      var schema = JSONSchema(.string, .integer, .boolean).matching(SchemaPattern.identifier, fault: description)
      schema.bounds = .notNegative
      return schema
    case .integer(let range):
      var schema = JSONSchema(.integer, .string)
      schema.pattern = SchemaPattern.integer
      schema.patternFault = description
      schema.bounds = JSONSchema.Bounds(least: range.lowerBound, greatest: range.upperBound)
      return schema
    case .decimal: return JSONSchema(.number, .string).matching(SchemaPattern.decimal, fault: description)
    case .boolean: return JSONSchema(.boolean, .string).matching(SchemaPattern.boolean, fault: description)
    case .date:
      var schema = JSONSchema(.string, .integer)
        .matching(SchemaPattern.date, fault: "a date: `2020`, `2020-04` or `2020-04-30`")
      schema.bounds = JSONSchema.Bounds(least: 1, greatest: 9999)
      return schema
    case .colour:
      return JSONSchema(.string).matching(SchemaPattern.colour, fault: "a colour: `\"#00566b\"`, in quotation marks")
    case .choice(let choices):
      var schema = JSONSchema(.string)
      schema.choices = choices
      return schema
    case .notation(let notation):
      var schema = JSONSchema().matching(notation.pattern ?? SchemaPattern.text, fault: description)
      (schema.types, schema.bounds) = (notation.types, notation.bounds)
      return schema
    case .formula: return Self.scalar(SchemaPattern.formula, fault: description)
    case .localizedText: return Shape.localizedText.schema(KeyMeanings()).alsoText(leastKeys: 1)
    case .list(let element): return JSONSchema(.array).holding(element.schema(meanings))
    case .oneOrMore(let element):
      var schema = element.schema(meanings)
      schema.items = .fitting(schema)
      schema.types.append(.array)
      return schema
    case .dictionary(let element, let alone):
      var schema = JSONSchema(.object)
      if alone != nil {
        schema = element.schema(meanings)
        schema.types.append(.object)
      }
      schema.others = .fitting(element.schema(meanings))
      return schema
    case .record(let shape): return shape.schema(meanings)
    case .textOr(let shape): return shape.schema(meanings).alsoText()
    }
  }

  static func scalar(_ pattern: String, fault: String) -> JSONSchema {
    JSONSchema(.string, .number, .boolean).matching(pattern, fault: fault)
  }
}

extension JSONSchema {
  fileprivate func matching(_ pattern: String, fault: String) -> JSONSchema {
    var schema = self
    (schema.pattern, schema.patternFault) = (pattern, fault)
    return schema
  }

  func holding(_ item: JSONSchema) -> JSONSchema {
    var schema = self
    schema.items = .fitting(item)
    return schema
  }

  /// A record, or a text instead.
  func alsoText(leastKeys: Int = 0) -> JSONSchema {
    var schema = matching(SchemaPattern.text, fault: "is empty")
    schema.types = [.string, .number, .boolean] + types
    schema.leastProperties = leastKeys
    return schema
  }
}
