import Model
import Platform

/// Whether parts that were built apart are one run: all of it there, each edition once, made of the same with the same.
struct PartsCheck {
  /// Of one report in one profile.
  let parts: [FoundPart]
  /// What the parts are held against: of those that agree the most, the first.
  let reference: FoundPart
  private(set) var faults: [Diagnostic] = []

  /// - Parameter parts: at least one, by number.
  init?(_ parts: [FoundPart]) {
    guard let reference = Self.reference(parts) else { return nil }
    (self.parts, self.reference) = (parts, reference)
    let odd = parts.filter { $0.shard.count != reference.shard.count || $0.part.division != reference.part.division }
    faults += odd.map { PartFault.otherDivision($0, reference) }
    // Where they do not agree who makes what, nothing else can be said of it.
    guard odd.isEmpty else { return }
    faults += Self.numbers(parts, reference)
    for part in parts { faults += inputs(part) + tools(part) + editions(part) }
  }

  private static func reference(_ parts: [FoundPart]) -> FoundPart? {
    var groups: [(key: Agreement, parts: [FoundPart])] = []
    for part in parts {
      if let place = groups.firstIndex(where: { $0.key == Agreement(part) }) {
        groups[place].parts.append(part)
      } else {
        groups.append((Agreement(part), [part]))
      }
    }
    let most = groups.map(\.parts.count).max() ?? 0
    return groups.first { $0.parts.count == most }?.parts.first
  }

  /// What parts of one run have in common.
  private struct Agreement: Hashable {
    var count: Int
    var division: [ManifestPart.Share]
    var inputs: [Manifest.File]
    var trykklar: String

    init(_ part: FoundPart) {
      (count, division) = (part.shard.count, part.part.division)
      (inputs, trykklar) = (part.manifest.inputs, part.manifest.trykklar)
    }
  }

  private static func numbers(_ parts: [FoundPart], _ reference: FoundPart) -> [Diagnostic] {
    let byNumber = Dictionary(grouping: parts, by: \.shard.number)
    let (count, report) = (reference.shard.count, reference.place.report)
    let missing = (1...count).filter { byNumber[$0] == nil }
    var faults = missing.prefix(Self.mostNamed).map { number in
      let editions = reference.part.division.filter { $0.shard == number }.map(\.id)
      return PartFault.missing(number, of: count, report, editions: editions)
    }
    if missing.count > Self.mostNamed {
      faults.append(PartFault.missing(missing.count - Self.mostNamed, moreOf: count, report))
    }
    let found = byNumber.values.filter { $0.count > 1 }.sorted { $0[0].shard.number < $1[0].shard.number }
    return faults + found.map { PartFault.double($0[0], $0[1]) }
  }

  /// More parts that are missing are counted.
  private static let mostNamed = 10

  private func inputs(_ part: FoundPart) -> [Diagnostic] {
    let own = Dictionary(part.manifest.inputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let others = Dictionary(reference.manifest.inputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let files = Set(own.keys).union(others.keys).sorted().filter { own[$0] != others[$0] }
    var faults = files.map { PartFault.otherInput(PartFault.shown($0), part, reference) }
    // The same files give the same decisions.
    if faults.isEmpty, part.manifest.heldBack != reference.manifest.heldBack {
      faults.append(PartFault.otherInput("what is held back", part, reference))
    }
    return faults
  }

  private func tools(_ part: FoundPart) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if part.manifest.trykklar != reference.manifest.trykklar {
      faults.append(PartFault.otherTool("version of Trykklar", part, reference))
    }
    if part.manifest.preset != reference.manifest.preset {
      faults.append(PartFault.otherTool("`--preset`", part, reference))
    }
    // A part without an edition has needed neither TeX nor a theme.
    func differs(_ what: (FoundPart) -> String?) -> FoundPart? {
      guard let own = what(part), let first = parts.first(where: { what($0) != nil }) else { return nil }
      return what(first) == own ? nil : first
    }
    if let other = differs(\.manifest.engine) { faults.append(PartFault.otherTool("TeX", part, other)) }
    if let other = differs(\.part.madeWith) { faults.append(PartFault.otherTool("theme or fonts", part, other)) }
    return faults
  }

  private func editions(_ part: FoundPart) -> [Diagnostic] {
    let own = reference.part.division.filter { $0.shard == part.shard.number }.map(\.id)
    let made = Dictionary(part.manifest.editions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let others = part.manifest.editions.filter { !own.contains($0.id) }.map { PartFault.double($0.id, in: part) }
    return others
      + own.flatMap { id -> [Diagnostic] in
        guard let edition = made[id] else { return [PartFault.missing(id, in: part)] }
        guard edition.outcome == "finished" else { return [PartFault.unfinished(edition, in: part)] }
        return edition.outputs.compactMap { file in
          let path = Files.join(part.place.folder, file.path)
          let found = Manifest.File(file.path, at: path)
          return found == file ? nil : PartFault.changed(path, in: part, isThere: found != nil)
        }
      }
  }
}
