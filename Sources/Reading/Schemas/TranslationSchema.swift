/// Schemas of translations, which hold the texts of what they translate and nothing else.
extension Shape {
  /// Every text may be missing: which the original has, only the original says.
  func translationSchema(_ meanings: KeyMeanings) -> JSONSchema {
    var schema = JSONSchema(.object)
    schema.properties = keys.compactMap { key in
      var value: JSONSchema
      if key.name == "id", key.isRequired {
        value = key.type.schema(meanings)
        value.description = "what it translates"
        schema.required = ["id"]
      } else if key.type.isTranslatable {
        value = key.type.translationSchema(meanings.inner(key.name, type: key.type))
        value.description = meanings[key.name]
      } else {
        return nil
      }
      return JSONSchema.Property(name: key.name, schema: value)
    }
    schema.others = .nothing
    return schema
  }
}

extension ValueType {
  fileprivate func translationSchema(_ meanings: KeyMeanings) -> JSONSchema {
    switch self {
    case .list(let element): JSONSchema(.array, .null).holding(element.translationSchema(meanings))
    case .dictionary(let element, _): JSONSchema(.object, .null).keyed(element.translationSchema(meanings))
    case .record(let shape): shape.translationSchema(meanings).orNull()
    case .textOr(let shape): shape.translationSchema(meanings).alsoScalar().orNull()
    // Nothing is as good as no translation.
    default: JSONSchema(.string, .number, .boolean, .null)
    }
  }
}

extension JSONSchema {
  fileprivate func keyed(_ value: JSONSchema) -> JSONSchema {
    var schema = self
    schema.others = .fitting(value)
    return schema
  }

  fileprivate func alsoScalar() -> JSONSchema {
    var schema = self
    schema.types = [.string, .number, .boolean] + types
    return schema
  }
}
