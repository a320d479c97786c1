extension EditionChoice {
  /// How the run is divided; nil where a whole one is wanted.
  func divided(_ run: EditionRun) -> DividedRun? {
    guard case .part(let shard, let loads) = self else { return nil }
    let copies = run.editions.map(\.copy)
    return DividedRun(
      division: Division(copies.map { ($0.id, $0.report.extent) }, for: shard, after: loads),
      pictures: Set(copies.flatMap { $0.report.pictures.keys }).sorted())
  }
}
