extension Geography {
  /// A region, and when it is one: from 2027 two of the five are one.
  public struct Region: Sendable, Hashable {
    public var names: PlaceNames
    /// The four-digit code of the authorities' register (CPR's myndighedsregister); nil where no source gives one.
    public var code: String?
    /// The first year that it exists; regions begin and end with a year.
    public var firstYear = 2007
    /// The last year that it exists; nil for one that goes on.
    public var lastYear: Int?
    /// The codes of the regions that were merged into it.
    public var mergedFrom: [String] = []

    /// Whether it exists on a date.
    public func exists(on date: ReportDate) -> Bool { firstYear <= date.year && date.year <= lastYear ?? .max }
  }

  /// The year that makes four regions of five: Lov nr. 699 af 20. juni 2025 merges Region Hovedstaden and Region Sjælland
  /// into Region Østdanmark from 1 January.
  public static let reform = 2027

  /// Every region that there is or has been since 2007. No source gives the new region's code yet.
  public static let regions: [Region] = [
    Region(
      names: PlaceNames(
        danish: Edition.Names("Region Nordjylland", short: "Nordjylland", place: "i Nordjylland"),
        english: Edition.Names(
          "the North Denmark Region", short: "North Denmark", place: "in the North Denmark Region", in: .english)),
      code: "1081"),
    Region(
      names: PlaceNames(
        danish: Edition.Names("Region Midtjylland", short: "Midtjylland", place: "i Midtjylland"),
        english: Edition.Names(
          "the Central Denmark Region", short: "Central Denmark", place: "in the Central Denmark Region", in: .english)),
      code: "1082"),
    Region(
      names: PlaceNames(
        danish: Edition.Names("Region Syddanmark", short: "Syddanmark", place: "i Syddanmark"),
        english: Edition.Names(
          "the Region of Southern Denmark", short: "Southern Denmark", place: "in the Region of Southern Denmark",
          in: .english)),
      code: "1083"),
    // Nobody is *i Hovedstaden*, and *på Sjælland* is the island, a part of which is in the other region.
    Region(
      names: PlaceNames(
        danish: Edition.Names("Region Hovedstaden", short: "Hovedstaden", place: "i Region Hovedstaden"),
        english: Edition.Names(
          "the Capital Region of Denmark", short: "Capital Region", place: "in the Capital Region of Denmark",
          in: .english)),
      code: "1084", lastYear: reform - 1),
    Region(
      names: PlaceNames(
        danish: Edition.Names("Region Sjælland", short: "Sjælland", place: "i Region Sjælland"),
        english: Edition.Names("Region Zealand", short: "Zealand", place: "in Region Zealand", in: .english)),
      code: "1085", lastYear: reform - 1),
    Region(
      names: PlaceNames(
        danish: Edition.Names("Region Østdanmark", short: "Østdanmark", place: "i Østdanmark"),
        english: Edition.Names(
          "the Region of Eastern Denmark", short: "Eastern Denmark", place: "in the Region of Eastern Denmark",
          in: .english)),
      code: nil, firstYear: reform, mergedFrom: ["1084", "1085"]),
  ]

  /// The regions that there are on a date.
  public static func regions(on date: ReportDate) -> [Region] { regions.filter { $0.exists(on: date) } }

  /// The regions that a survey's answers are divided into: those of the day on which people were first asked. A survey
  /// fielded in 2026 has five, also when it is printed in 2027.
  public static func regions(in period: FieldPeriod) -> [Region] { regions(on: period.from) }

  /// The regions of a date whose answers together are a region's: itself where it exists then, or those that were merged
  /// into it later. Nil where there is nothing to add up: what was merged is never divided again.
  public static func parts(of region: Region, on date: ReportDate) -> [Region]? {
    if region.exists(on: date) { return [region] }
    let parts = regions(on: date).filter { part in part.code.map(region.mergedFrom.contains) ?? false }
    return parts.isEmpty || parts.count < region.mergedFrom.count ? nil : parts
  }

  /// The region that some regions are together: the only one, or the one that exactly these were merged into.
  public static func region(madeOf parts: [Region]) -> Region? {
    if parts.count == 1 { return parts[0] }
    let codes = Set(parts.compactMap(\.code))
    return regions.first { !$0.mergedFrom.isEmpty && Set($0.mergedFrom) == codes && parts.count == codes.count }
  }
}
