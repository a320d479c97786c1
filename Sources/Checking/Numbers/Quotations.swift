/// What stands between quotation marks is somebody's words, and nobody binds those to data.
enum Quotations {
  /// How far a quotation may reach; marks further apart do not belong together.
  private static let longest = 2_000
  /// Closing marks by opening mark, of Danish and English prose and of typewriters.
  private static func closing(_ opening: Unicode.Scalar) -> [Unicode.Scalar] {
    switch opening {
    case "»": ["«"]
    case "“", "”": ["”"]
    case "„": ["“", "”"]
    case "\"": ["\""]
    default: []
    }
  }

  /// The line with every quotation made opaque, character for character.
  static func hidden(in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    var index = 0
    while index < scalars.count {
      let marks = closing(scalars[index])
      let end = min(scalars.count, index + longest)
      if !marks.isEmpty,
        let close = scalars[(index + 1)..<max(end, index + 1)].firstIndex(where: marks.contains)
      {
        for inside in index...close { result[inside] = NumberTokens.opaque }
        index = close
      }
      index += 1
    }
    return result
  }
}
