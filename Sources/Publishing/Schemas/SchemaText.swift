import Reading

extension JSONSchema {
  /// The schema as a file: draft-07, the newest that the YAML language server and VS Code know in full.
  func text(title: String) -> String {
    let head: [(String, JSON?)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text(title)),
    ]
    return JSON.record(head + members).lines() + "\n"
  }

  private var json: JSON { .record(members) }

  private var members: [(String, JSON?)] {
    [("description", description.map(JSON.text)), ("type", typeJSON)] + ofTexts + ofNumbers + ofLists + ofRecords
  }

  private var typeJSON: JSON {
    types.count == 1 ? .text(types[0].rawValue) : .list(types.map { .text($0.rawValue) })
  }

  private var ofTexts: [(String, JSON?)] {
    // What is not among the choices is refused, whatever its type: nothing too.
    let all = choices.map(JSON.text) + (types.contains(.null) ? [.null] : [])
    return [
      ("enum", choices.isEmpty ? nil : .list(all)), ("pattern", pattern.map(JSON.text)),
      // No part of JSON Schema: editors show it, validators pass over it.
      ("patternErrorMessage", patternFault.map(JSON.text)),
    ]
  }

  private var ofNumbers: [(String, JSON?)] {
    guard let bounds else { return [] }
    return [
      (bounds.areOpen ? "exclusiveMinimum" : "minimum", .integer(bounds.least)),
      (bounds.areOpen ? "exclusiveMaximum" : "maximum", bounds.greatest.map(JSON.integer)),
    ]
  }

  private var ofLists: [(String, JSON?)] {
    [("items", items.json), ("minItems", leastItems > 0 ? .integer(leastItems) : nil)]
  }

  private var ofRecords: [(String, JSON?)] {
    [
      ("properties", properties.isEmpty ? nil : .record(properties.map { ($0.name, $0.schema.json) })),
      ("required", required.isEmpty ? nil : .list(required.map(JSON.text))),
      ("additionalProperties", others.json),
      ("minProperties", leastProperties > 0 ? .integer(leastProperties) : nil),
      ("allOf", rules.isEmpty ? nil : .list(rules.map(\.json))),
    ]
  }
}

extension JSONSchema.Inner {
  /// Nil where everything fits.
  fileprivate var json: JSON? {
    switch self {
    case .anything: nil
    case .nothing: .boolean(false)
    case .fitting(let schema): schema.json
    }
  }
}

extension JSONSchema.Rule {
  fileprivate var json: JSON {
    switch self {
    case .exactlyOne(let keys): Self.one("oneOf", keys)
    case .atLeastOne(let keys): Self.one("anyOf", keys)
    case .needs(let key, let other): .record([("dependencies", .record([(key, .list([.text(other)]))]))])
    case .when(let key, let value, let demands):
      .record([
        (
          "if",
          .record([
            ("properties", .record([(key, .record([("const", .text(value))]))])), ("required", .list([.text(key)])),
          ])
        ), ("then", demands.json),
      ])
    }
  }

  fileprivate static func one(_ of: String, _ keys: [String]) -> JSON {
    .record([(of, .list(keys.map { .record([("required", .list([.text($0)]))]) }))])
  }
}

extension JSONSchema.Demands {
  fileprivate var json: JSON {
    let refused: [(String, JSON?)] = refused.map { ($0, .boolean(false)) }
    let counted: [(String, JSON?)] = counts.map { count in
      let range: [(String, JSON?)] = [
        ("minItems", .integer(count.range.lowerBound)), ("maxItems", .integer(count.range.upperBound)),
      ]
      return (count.key, .record(range))
    }
    let one: [(String, JSON?)] =
      exactlyOne.isEmpty ? [] : [("allOf", .list([JSONSchema.Rule.one("oneOf", exactlyOne)]))]
    return .record(
      [
        ("required", required.isEmpty ? nil : .list(required.map(JSON.text))),
        ("properties", refused.isEmpty && counted.isEmpty ? nil : .record(refused + counted)),
      ] + one)
  }
}
