import Model

extension Manifest {
  /// What the manifest of the whole run would say.
  ///
  /// - Parameters:
  ///   - parts: all of them, none of which lacks anything.
  ///   - reference: one of them.
  init(joining parts: [FoundPart], like reference: FoundPart) {
    self = reference.manifest
    part = nil
    engine = parts.lazy.compactMap(\.manifest.engine).first
    let made = Dictionary(
      parts.flatMap(\.manifest.editions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = reference.part.division.map(\.id)
    editions = order.compactMap { made[$0] }
    diagnostics = Note.joined(parts.map(\.manifest.diagnostics), unneeded: parts.map(\.part.unneeded), editions: order)
  }
}

extension Manifest.Note {
  /// What the parts have said, each thing once, in the order in which the whole run would say it.
  ///
  /// - Parameter unneeded: what is to be said where no part says otherwise.
  fileprivate static func joined(_ parts: [[Self]], unneeded: [[Self]], editions: [String]) -> [Self] {
    var order: [Self] = []
    var found: [Self: Set<String>] = [:]
    for note in parts.joined() {
      let names = note.editions.map { $0.components(", ") } ?? editions
      if found[note.alone] == nil { order.append(note.alone) }
      found[note.alone, default: []].formUnion(names)
    }
    let inAll = (unneeded.first ?? []).filter { note in unneeded.allSatisfy { $0.contains(note) } }
    let notes = order.map { note in
      let names = editions.filter { found[note]?.contains($0) == true }
      var said = note
      said.editions = names.count < editions.count ? names.joined(separator: ", ") : nil
      return said
    }
    return (notes + inAll).withoutRepeatedPictures.sorted(by: comesBefore)
  }

  /// The same without saying where.
  private var alone: Self {
    var note = self
    note.editions = nil
    return note
  }

  /// As diagnostics are sorted.
  private static func comesBefore(_ a: Self, _ b: Self) -> Bool {
    switch (a.location, b.location) {
    case (nil, .some): true
    case (.some, nil): false
    case let (.some(x), .some(y)) where x != y: x < y
    default: (-a.weight, a.code, a.message ?? "") < (-b.weight, b.code, b.message ?? "")
    }
  }

  private var weight: Int { ["note", "warning", "error"].firstIndex(of: severity) ?? 0 }

  /// `file:line:column`; a file's name may have colons too.
  private var location: SourceLocation? {
    guard let parts = place?.split(separator: ":", omittingEmptySubsequences: false), parts.count >= 3,
      let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1])
    else { return nil }
    return SourceLocation(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }
}

extension [Manifest.Note] {
  /// As a whole build leaves out what the printer's preset has said to the millimetre.
  fileprivate var withoutRepeatedPictures: [Manifest.Note] {
    let said = Set(filter { $0.code == "low-resolution" }.map(\.place))
    return filter { $0.code != "coarse-picture" || !said.contains($0.place) }
  }
}

extension String {
  /// The pieces between separators.
  fileprivate func components(_ separator: String) -> [String] { split(separator: separator).map(String.init) }
}
