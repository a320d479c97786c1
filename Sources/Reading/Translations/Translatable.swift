extension ValueType {
  /// Whether a translation can have another value.
  var isTranslatable: Bool {
    switch self {
    case .text, .prose, .localizedText: true
    case .list(let element), .dictionary(let element, _): element.isTranslatable
    case .record(let shape), .textOr(let shape): shape.keys.contains { $0.type.isTranslatable }
    case .code, .identifier, .path, .integer, .decimal, .boolean, .date, .colour, .choice, .notation, .formula,
      .oneOrMore:
      false
    }
  }
}
