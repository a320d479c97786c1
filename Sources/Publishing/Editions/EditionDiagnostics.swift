import Model

extension [Diagnostic] {
  /// What several editions say, each thing once. What only some of them say tells which.
  init(ofEditions all: [(edition: String, diagnostics: [Diagnostic])]) {
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
      if names.count < all.count { said.editions = names }
      return said
    }
  }
}
