import Model

extension [Diagnostic] {
  /// What several editions say, each thing once. What only some of them say tells which.
  ///
  /// - Parameter isPart: whether there are others, of which nobody here knows what they say.
  init(ofEditions all: [(edition: String, diagnostics: [Diagnostic])], isPart: Bool = false) {
    var order: [Diagnostic] = []
    var editions: [Diagnostic: [String]] = [:]
    for (edition, diagnostics) in all {
      for diagnostic in diagnostics {
        if editions[diagnostic] == nil { order.append(diagnostic) }
        if editions[diagnostic]?.last != edition { editions[diagnostic, default: []].append(edition) }
      }
    }
    self = order.map { diagnostic in
      var said = diagnostic
      let names = editions[diagnostic] ?? []
      if names.count < all.count || isPart, names != [""] { said.editions = names }
      return said
    }
  }
}
